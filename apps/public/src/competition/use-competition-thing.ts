import type { SiteFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useEventThing } from '../shell/time/use-event-thing.ts'
import { useOrigin } from '../shell/use-origin.ts'
import type { CompetitionDetails } from './competition-details.ts'

/** A competition in the vocabulary of schema.org: an event that takes place in the portal, with its open pitching. */
export function useCompetitionThing(competition: CompetitionDetails, site: SiteFragment): object {
  const language = useLanguage()
  const url = useOrigin() + paths.competition(language, competition.slug)
  const eventThing = useEventThing(site)
  const { title: name, summary, opensAt, closesAt, phase, pitchingAt, pitchingVenue: venue } = competition
  const facts = { name, summary, isCancelled: phase === 'CANCELLED' }
  return {
    ...eventThing({ ...facts, startsAt: opensAt, endsAt: closesAt, venue: null }),
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url },
    ...(pitchingAt !== null && {
      subEvent: { ...eventThing({ ...facts, startsAt: pitchingAt, venue }), url },
    }),
  }
}
