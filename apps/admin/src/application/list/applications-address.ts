import { applicationStates } from '@bastama/domain/application/states.ts'
import { resultOutcomes } from '@bastama/domain/competition/competition.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { inApi } from '../../graphql/client.ts'
import type { ApplicationFilter, ApplicationOrder } from '../../graphql/generated/graphql.ts'
import { writeGridState } from '../../shell/grid/grid-address.ts'
import type { GridAddress, GridState } from '../../shell/grid/grid-address.ts'

export type ApplicationFilterName = 'state' | 'outcome' | 'decided'
export type ApplicationField = 'name' | 'reference' | 'submittedAt'
export type ApplicationsState = GridState<ApplicationFilterName, ApplicationField>

/** The states in which staff read an application: a draft is its applicant’s alone. */
export const sentStates = applicationStates.filter((state) => state !== 'DRAFT')

export const applicationsAddress: GridAddress<ApplicationFilterName, ApplicationField> = {
  filters: { state: sentStates, outcome: resultOutcomes, decided: ['no', 'yes'] },
  fields: ['name', 'reference', 'submittedAt'],
  sort: { field: 'submittedAt', direction: 'descending' },
}

/** What the API is asked for a state of the grid, but for its page. Names are ordered as the reader's language has it. */
export function applicationsAsked(
  language: Language,
  { search, filters, sort }: ApplicationsState,
): { search?: string; filter: ApplicationFilter; orderBy: ApplicationOrder } {
  const fields = {
    name: `NAME_${inApi[language]}`,
    reference: 'REFERENCE',
    submittedAt: 'SUBMITTED_AT',
  } as const
  const state = sentStates.filter((known) => filters.state.includes(known))
  const outcome = resultOutcomes.filter((known) => filters.outcome.includes(known))
  const [decided, ...both] = filters.decided
  return {
    ...(search === '' ? {} : { search }),
    filter: {
      ...(state.length > 0 && { state }),
      ...(outcome.length > 0 && { outcome }),
      ...(decided !== undefined && both.length === 0 && { isDecided: decided === 'yes' }),
    },
    orderBy: { field: fields[sort.field], direction: sort.direction === 'ascending' ? 'ASC' : 'DESC' },
  }
}

/**
 * The list as an application remembers it in its own address: what is shown in it, in which order, and that the
 * application stands before what comes after its cursor. So the way on leads where it did, also when the application has
 * left the list meanwhile.
 */
export function listAt(state: ApplicationsState, cursor: string): string {
  return writeGridState(applicationsAddress, { ...state, from: { side: 'after', cursor } })
}

/** The query of a list with some of its rows let through. */
export function listOf(filters: Partial<ApplicationsState['filters']>): string {
  return writeGridState(applicationsAddress, {
    search: '',
    filters: { state: [], outcome: [], decided: [], ...filters },
    sort: applicationsAddress.sort,
    size: 20,
    from: undefined,
  })
}
