import type { LocalFragment, PhotoFragment, SiteFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../i18n.ts'
import { largestPicture } from '../picture/largest-picture.ts'
import { useOrigin } from '../use-origin.ts'

export interface EventFacts {
  readonly name: LocalFragment
  readonly summary: LocalFragment
  /** moments or days */
  readonly startsAt: string
  readonly endsAt?: string
  readonly venue: { readonly name: LocalFragment; readonly address: LocalFragment | null } | null
  readonly photo?: PhotoFragment | null | undefined
  readonly isCancelled?: boolean
}

/** Makes events in the vocabulary of schema.org, with the organiser and the picture that search engines ask for. */
export function useEventThing({ programmes }: SiteFragment): (facts: EventFacts) => object {
  const language = useLanguage()
  const origin = useOrigin()
  const organizer = programmes.nodes[0]?.name.text
  return ({ name, summary, startsAt, endsAt, venue, photo, isCancelled = false }) => ({
    '@type': 'Event',
    name: name.text,
    description: summary.text,
    image: origin + ((photo && largestPicture(photo)?.url) ?? paths.shareImage(language)),
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: `https://schema.org/${isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
    ...(organizer !== undefined && {
      organizer: { '@type': 'Organization', name: organizer, url: origin + paths.home(language) },
    }),
    ...(venue !== null && {
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: venue.name.text, address: venue.address?.text ?? venue.name.text },
    }),
  })
}
