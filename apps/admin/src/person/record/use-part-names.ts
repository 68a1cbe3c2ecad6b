import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

const names: Readonly<Record<string, MessageDescriptor>> = {
  about: msg`About`,
  alt: msg`What the photo shows`,
  answers: msg`Answers`,
  applicationId: msg`Application`,
  acceptedAt: msg`Accepted`,
  awardId: msg`Award`,
  awards: msg`Awards`,
  bio: msg`Biography`,
  changed: msg`Changed parts`,
  closesAt: msg`Deadline`,
  competitionId: msg`Competition`,
  competitionKind: msg`Kind of competition`,
  confirmBy: msg`Confirm by`,
  consentWithdrawnAt: msg`Consent withdrawn`,
  credit: msg`Who made the photo`,
  criteria: msg`Criteria`,
  fund: msg`Prize fund`,
  hasConsent: msg`Consent`,
  headline: msg`What they do`,
  hidden: msg`Hidden`,
  isDecorative: msg`It only decorates: there is nothing to tell of it`,
  kind: msg`Kind`,
  language: msg`Language`,
  languages: msg`Languages of work`,
  name: msg`Name`,
  note: msg`What is to be mended`,
  opensAt: msg`Opens`,
  outcome: msg`Outcome`,
  personId: msg`Person`,
  pitchingAt: msg`Open pitching`,
  pitchingFormat: msg`How the pitching goes`,
  pitchingVenueId: msg`Pitching at`,
  phone: msg`Phone`,
  photoId: msg`Photo`,
  places: msg`Places`,
  programmeId: msg`Programme`,
  projectId: msg`Project`,
  questionIds: msg`Questions`,
  questions: msg`Questions`,
  reason: msg`Reason`,
  reference: msg`Number`,
  reservePlace: msg`Place on the reserve list`,
  resultsDueOn: msg`Results due on`,
  role: msg`Role`,
  slug: msg`Name in addresses`,
  sortName: msg`Name in lists`,
  state: msg`State`,
  summary: msg`Summary`,
  title: msg`Title`,
  topicIds: msg`Topics`,
  topics: msg`Topics`,
  until: msg`Until when`,
  whoMayApply: msg`Who may apply`,
  workshopId: msg`Workshop set`,
}

/** What a part of a thing is called; as the record has it where there is no word. */
export function usePartNames(): (part: string) => string {
  const { i18n, t } = useLingui()
  return (part) => {
    if (part === '') return t`Value`
    const name = names[part]
    return name === undefined ? part : i18n._(name)
  }
}
