import { useLingui } from '@lingui/react/macro'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { formatPhone } from '@bastama/domain/person/phone.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import type { FacilitatorQuery } from '../graphql/generated/graphql.ts'
import { useNow } from '../shell/clock.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useViewer } from '../shell/viewer.ts'
import { ZonedTime } from '../shell/ZonedTime.tsx'
import { readsInvitation } from './facts.ts'

type Invited = NonNullable<FacilitatorQuery['facilitator']>

/** Whom the profile was begun for and how to reach them; of who has not accepted it, that it is not known yet. */
export function useContactFacts(facilitator: Invited): Definition[] {
  const { t } = useLingui()
  const language = useLanguage()
  const { actor } = useViewer()
  const isForStaff = readsInvitation(facilitator, actor, useNow())
  if (!isForStaff) return []
  const { person, acceptedAt, invitedAddress, programme } = facilitator
  const mail = (address: string) => <a href={`mailto:${address}`}>{address}</a>
  const facts = [
    invitedAddress && { term: t`Invited by the address`, details: mail(invitedAddress) },
    acceptedAt
      ? {
          term: t`Accepted`,
          details: <ZonedTime at={acceptedAt} zone={programmeZone(programme)} style="long" />,
        }
      : { term: t`Accepted`, details: t`Not yet` },
    !person && {
      term: t`Contact details`,
      details: t`Known once the profile is accepted`,
    },
    person?.email && { term: t`E-mail`, details: mail(person.email) },
    person?.phone && {
      term: t`Phone`,
      details: <a href={`tel:${person.phone}`}>{formatPhone(person.phone)}</a>,
    },
    person?.birthDate && { term: t`Date of birth`, details: formatDate(language, person.birthDate) },
  ]
  return facts.filter((fact) => typeof fact === 'object' && fact !== null)
}
