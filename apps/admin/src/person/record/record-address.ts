import { addDays } from '@bastama/domain/kernel/calendar.ts'
import { dateIn, instantAt } from '@bastama/domain/kernel/time.ts'
import { recordedNouns } from '@bastama/domain/person/record.ts'
import type { RecordActor, RecordQueryVariables } from '../../graphql/generated/graphql.ts'
import { pageArguments } from '../../shell/grid/grid-address.ts'
import type { GridAddress, GridState } from '../../shell/grid/grid-address.ts'

export const recordActors = [
  'PERSON',
  'CLOCK',
  'INTEGRATOR',
  'VISITOR',
] as const satisfies readonly RecordActor[]

/** `person`: by whom, `subject`: to what, both by their ids; `from`, `until`: days, both included. */
export type RecordFilterName = 'noun' | 'kind' | 'actor' | 'person' | 'subject' | 'from' | 'until'

export const recordAddress: GridAddress<RecordFilterName, 'position'> = {
  filters: {
    noun: recordedNouns,
    kind: 'any',
    actor: recordActors,
    person: 'any',
    subject: 'any',
    from: 'any',
    until: 'any',
  },
  fields: ['position'],
  sort: { field: 'position', direction: 'descending' },
}

export type RecordState = GridState<RecordFilterName, 'position'>

/** What the API is asked for a state of the page; days are those of the zone. */
export function recordVariables(
  zone: string,
  { filters, size, from }: RecordState,
): Omit<RecordQueryVariables, 'language'> {
  const { noun, kind, person, subject } = filters
  const actor = recordActors.filter((known) => filters.actor.includes(known))
  const doneSince = startOf(zone, filters.from[0])
  const doneUntil = startOf(zone, dayAfter(filters.until[0]))
  return {
    ...pageArguments({ size, from }),
    filter: {
      ...(noun.length > 0 && { noun: [...noun] }),
      ...(kind.length > 0 && { kind: [...kind] }),
      ...(actor.length > 0 && { actor }),
      ...(person.length > 0 && { personIds: [...person] }),
      ...(subject.length > 0 && { subjectIds: [...subject] }),
      ...(doneSince && { doneSince }),
      ...(doneUntil && { doneUntil }),
    },
  }
}

/** A day as an address says it; undefined where it says none. */
export function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) ? undefined : dateIn('UTC', new Date(at))
}

function dayAfter(text: string | undefined): string | undefined {
  const day = dayOf(text)
  return day && addDays(day, 1)
}

function startOf(zone: string, text: string | undefined): string | undefined {
  const day = dayOf(text)
  return day && instantAt(zone, day).toISOString()
}
