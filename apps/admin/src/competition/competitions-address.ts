import { competitionKinds } from '@bastama/domain/competition/competition.ts'
import type { CompetitionPhase } from '@bastama/domain/competition/phase.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { CompetitionAwaits, CompetitionsQueryVariables } from '../graphql/generated/graphql.ts'
import { inApi } from '../graphql/client.ts'
import { pageArguments } from '../shell/grid/grid-address.ts'
import type { GridAddress, GridState } from '../shell/grid/grid-address.ts'

export type CompetitionFilterName = 'kind' | 'phase' | 'awaits'
export type CompetitionField = 'title' | 'opensAt' | 'closesAt' | 'updatedAt'

/** The phases to filter by; drafts are met by those who run the programme. */
export const phases = [
  'DRAFT',
  'OPEN',
  'UPCOMING',
  'IN_REVIEW',
  'ANNOUNCED',
  'ARCHIVED',
  'CANCELLED',
] as const satisfies readonly CompetitionPhase[]

/** What applications can wait for; those who run competitions filter by it. */
export const awaited = [
  'DECISIONS',
  'ANNOUNCEMENT',
  'CONFIRMATION',
  'MENDING',
] as const satisfies readonly CompetitionAwaits[]

export const competitionsAddress: GridAddress<CompetitionFilterName, CompetitionField> = {
  filters: { kind: competitionKinds, phase: phases, awaits: awaited },
  fields: ['title', 'opensAt', 'closesAt', 'updatedAt'],
  sort: { field: 'closesAt', direction: 'descending' },
}

/** What the API is asked for a state of the grid. Titles are ordered as the reader's language has it. */
export function competitionsVariables(
  language: Language,
  state: GridState<CompetitionFilterName, CompetitionField>,
): CompetitionsQueryVariables {
  const fields = {
    title: `TITLE_${inApi[language]}`,
    opensAt: 'OPENS_AT',
    closesAt: 'CLOSES_AT',
    updatedAt: 'UPDATED_AT',
  } as const
  const kind = competitionKinds.filter((known) => state.filters.kind.includes(known))
  const phase = phases.filter((known) => state.filters.phase.includes(known))
  const awaits = awaited.filter((known) => state.filters.awaits.includes(known))
  return {
    language: inApi[language],
    ...pageArguments(state),
    ...(state.search === '' ? {} : { search: state.search }),
    filter: {
      ...(kind.length > 0 && { kind }),
      ...(phase.length > 0 && { phase }),
      ...(awaits.length > 0 && { awaits }),
    },
    orderBy: {
      field: fields[state.sort.field],
      direction: state.sort.direction === 'ascending' ? 'ASC' : 'DESC',
    },
  }
}
