import { globalIdOf, isUuid } from '../platform/selection/global-id.ts'

/** The types of the things that events name, by the part of the event that names them. */
const typeOfPart: Readonly<Record<string, string>> = {
  applicationId: 'Application',
  awardId: 'Award',
  competitionId: 'Competition',
  personId: 'Person',
  programmeId: 'Programme',
  projectId: 'Project',
  questionIds: 'Question',
  topicIds: 'Topic',
  workshopId: 'Workshop',
}

/** The types of what stands in the lists of events, by the part that holds the list. */
const typeOfEntries: Readonly<Record<string, string>> = {
  awards: 'Award',
  criteria: 'Criterion',
  options: 'QuestionOption',
  questions: 'Question',
}

/** What an event says as the text of its JSON, with the global ids of what it names in place of the UUIDs. */
export function withGlobalIds(said: unknown): string {
  return JSON.stringify(said, (part, value: unknown) => {
    const [named, entries] = [typeOfPart[part], typeOfEntries[part]]
    if (named !== undefined)
      return Array.isArray(value) ? value.map((each) => globalOr(named, each)) : globalOr(named, value)
    if (entries === undefined || !Array.isArray(value)) return value
    return value.map((entry: unknown) => {
      const known = Object(entry)
      return 'id' in known ? { ...known, id: globalOr(entries, known.id) } : entry
    })
  })
}

function globalOr(type: string, value: unknown): unknown {
  return typeof value === 'string' && isUuid(value) ? globalIdOf(type, value) : value
}
