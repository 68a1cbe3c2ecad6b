import { facilitatorStates } from '@bastama/domain/facilitator/states.ts'
import { languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { inApi } from '../graphql/client.ts'
import type { FacilitatorsQueryVariables } from '../graphql/generated/graphql.ts'
import { pageArguments } from '../shell/grid/grid-address.ts'
import type { GridAddress, GridState } from '../shell/grid/grid-address.ts'

export type FacilitatorFilterName = 'state' | 'topic' | 'language'
export type FacilitatorField = 'name' | 'updatedAt'

export const facilitatorsAddress: GridAddress<FacilitatorFilterName, FacilitatorField> = {
  filters: { state: facilitatorStates, topic: 'any', language: languages },
  fields: ['name', 'updatedAt'],
  sort: { field: 'name', direction: 'ascending' },
}

/** What the API is asked for a state of the grid. Names are ordered as the reader's language has it. */
export function facilitatorsVariables(
  language: Language,
  { filters, sort, search, ...page }: GridState<FacilitatorFilterName, FacilitatorField>,
): FacilitatorsQueryVariables {
  const states = facilitatorStates.filter((state) => filters.state.includes(state))
  const fields = { name: `NAME_${inApi[language]}`, updatedAt: 'UPDATED_AT' } as const
  return {
    language: inApi[language],
    ...pageArguments(page),
    ...(search === '' ? {} : { search }),
    filter: {
      ...(states.length > 0 && { state: states }),
      ...(filters.topic.length > 0 && { topic: [...filters.topic] }),
      ...(filters.language.length > 0 && { language: [...filters.language] }),
    },
    orderBy: { field: fields[sort.field], direction: sort.direction === 'ascending' ? 'ASC' : 'DESC' },
  }
}
