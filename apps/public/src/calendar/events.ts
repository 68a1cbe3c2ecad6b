import { ICalEventStatus } from 'ical-generator'
import type { ICalEventData, ICalLocation } from 'ical-generator'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { toDate } from '@bastama/domain/kernel/time.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { phaseSteps } from '@bastama/domain/competition/phase.ts'
import { phaseStepWords } from '@bastama/domain/competition/words.ts'
import type { CalendarQuery, DatedCompetitionFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { sampleWords } from '../shell/sample/sample-words.ts'

type Programme = CalendarQuery['programmes']['nodes'][number]
type Venue = DatedCompetitionFragment['pitchingVenue']

/** What every event is made with. */
export interface CalendarFrame {
  readonly language: Language
  /** The public origin of the portal. */
  readonly origin: string
  readonly zone: string
  readonly now: Date
}

const day = 24 * 60 * 60 * 1000

/** The steps of a competition: a day that was only promised goes once the results are out. */
export function competitionEvents(
  competition: DatedCompetitionFragment,
  { language, origin, zone, now }: CalendarFrame,
): ICalEventData[] {
  const { id, slug, title, updatedAt, pitchingVenue, announcedAt, state, isSample } = competition
  const sample = capitalized(sampleWords(language))
  return phaseSteps(competition, zone, now).flatMap(({ step, at, on }): ICalEventData[] => {
    if (step === 'RESULTS_DUE' && announcedAt !== null) return []
    const event = {
      id: uid(origin, id, step),
      summary: `${capitalized(phaseStepWords[language][step])}: ${title.text}`,
      url: origin + paths.competition(language, slug),
      stamp: toDate(updatedAt),
      location: step === 'PITCHING' ? placeOf(pitchingVenue) : null,
      ...(isSample ? { description: sample, categories: [{ name: sample }] } : {}),
      status: state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    }
    if (on !== null) return [{ ...event, ...wholeDays(on, on) }]
    return at === null ? [] : [{ ...event, start: toDate(at) }]
  })
}

/** The sessions of the workshops; a stage without a timetable takes its whole days. What of a stage is invented, its summary says. */
export function workshopEvents(
  { workshops, updatedAt }: Pick<Programme, 'workshops' | 'updatedAt'>,
  { language, origin }: CalendarFrame,
): ICalEventData[] {
  return workshops.flatMap(({ slug, title, stages }) =>
    stages.flatMap((stage): ICalEventData[] => {
      const common = {
        url: origin + paths.workshop(language, slug),
        stamp: toDate(updatedAt),
        location: placeOf(stage.venue),
      }
      if (stage.sessions.length === 0) {
        return [
          {
            ...common,
            id: uid(origin, stage.id),
            summary: `${title.text}: ${stage.title.text}`,
            description: stage.summary.text,
            ...wholeDays(stage.startsOn, stage.endsOn),
          },
        ]
      }
      return stage.sessions.map((session) => ({
        ...common,
        id: uid(origin, session.id),
        summary: session.title.text,
        description: `${title.text}: ${stage.title.text}\n${stage.summary.text}`,
        start: toDate(session.startsAt),
        end: toDate(session.endsAt),
      }))
    }),
  )
}

/** The dialogue forums. */
export function forumEvents(
  { forums, updatedAt }: Pick<Programme, 'forums' | 'updatedAt'>,
  { language, origin }: CalendarFrame,
): ICalEventData[] {
  return forums.map(({ id, slug, title, summary, startsAt, endsAt, venue }) => ({
    id: uid(origin, id),
    summary: title.text,
    description: summary.text,
    url: origin + paths.forum(language, slug),
    stamp: toDate(updatedAt),
    location: placeOf(venue),
    start: toDate(startsAt),
    end: toDate(endsAt),
  }))
}

/** The same in every language and for ever, so that a calendar moves an event that it has and adds none. */
function uid(origin: string, ...parts: readonly string[]): string {
  return `${parts.join('-')}@${new URL(origin).host}`
}

/** From one day to another, both included; a calendar file names the day after as the end. */
function wholeDays(first: string, last: string): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  return {
    start: new Date(`${first}T00:00:00Z`),
    end: new Date(Date.parse(`${last}T00:00:00Z`) + day),
    allDay: true,
  }
}

function placeOf(venue: Venue): ICalLocation | null {
  if (venue === null) return null
  return {
    title: venue.name.text,
    ...(venue.address === null ? {} : { address: venue.address.text }),
  }
}
