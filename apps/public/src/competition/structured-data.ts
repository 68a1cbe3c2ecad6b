import type { CompetitionDetails } from './competition-details.ts'

/** A competition in the vocabulary of schema.org: an event, with its open pitching as a part of it. */
export function competitionThing(competition: CompetitionDetails, organizer: string | undefined): object {
  const { title, summary, opensAt, closesAt, phase, pitchingAt, pitchingVenue } = competition
  return {
    '@type': 'Event',
    name: title.text,
    description: summary.text,
    startDate: opensAt,
    endDate: closesAt,
    eventStatus: `https://schema.org/${phase === 'CANCELLED' ? 'EventCancelled' : 'EventScheduled'}`,
    ...(organizer === undefined ? {} : { organizer: { '@type': 'Organization', name: organizer } }),
    ...(pitchingAt === null
      ? {}
      : {
          subEvent: {
            '@type': 'Event',
            name: title.text,
            startDate: pitchingAt,
            ...(pitchingVenue === null
              ? {}
              : {
                  location: {
                    '@type': 'Place',
                    name: pitchingVenue.name.text,
                    ...(pitchingVenue.address === null ? {} : { address: pitchingVenue.address.text }),
                  },
                }),
          },
        }),
  }
}
