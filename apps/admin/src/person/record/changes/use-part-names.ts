import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

const names: Readonly<Record<string, MessageDescriptor>> = {
  about: msg`About`,
  acceptedAt: msg`Accepted`,
  alt: msg`What the photo shows`,
  amount: msg`Amount`,
  answers: msg`Answers`,
  applicationId: msg`Application`,
  atLeast: msg`How many at least`,
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
  hint: msg`Hint: what helps to answer`,
  isDecorative: msg`It only decorates: there is nothing to tell of it`,
  isRequired: msg`It must be answered`,
  kind: msg`Kind`,
  language: msg`Language`,
  languages: msg`Languages of work`,
  maxFiles: msg`Files at most`,
  maxLength: msg`Characters at most`,
  name: msg`Name`,
  note: msg`What is to be mended`,
  opensAt: msg`Opens`,
  options: msg`Answers to choose from`,
  outcome: msg`Outcome`,
  personId: msg`Person`,
  pitchingAt: msg`Open pitching`,
  pitchingFormat: msg`How the pitching goes`,
  pitchingVenueId: msg`Pitching at`,
  phone: msg`Phone`,
  photoId: msg`Photo`,
  places: msg`Places`,
  points: msg`Points`,
  programmeId: msg`Programme`,
  projectId: msg`Project`,
  questionIds: msg`Questions`,
  questions: msg`Questions`,
  reason: msg`Reason`,
  reference: msg`Number`,
  reservePlace: msg`Place on the reserve list`,
  reservedFor: msg`Reserved for`,
  resultsDueOn: msg`Results due on`,
  role: msg`Role`,
  rule: msg`Rule`,
  slug: msg`Name in addresses`,
  sortName: msg`Name in lists`,
  state: msg`State`,
  steps: msg`Scale`,
  summary: msg`Summary`,
  title: msg`Title`,
  topicIds: msg`Topics`,
  topics: msg`Topics`,
  until: msg`Until when`,
  weight: msg`Weight, in per cent of the score`,
  whoMayApply: msg`Who may apply`,
  workshopId: msg`Workshop set`,
}

/** What is called otherwise in the entries of a list, by what these are. */
const namesOfEntries: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = {
  question: { label: msg`Question`, kind: msg`Answer` },
  option: { label: msg`Answer to choose` },
  criterion: { name: msg`Criterion`, description: msg`What reviewers look for` },
  step: { description: msg`When it is given` },
  award: { name: msg`Award`, description: msg`What it gives` },
}

/** What a part of a thing, or of an entry of its lists, is called; as the record has it where there is no word. */
export function usePartNames(): (part: string, noun?: string) => string {
  const { i18n, t } = useLingui()
  return (part, noun = '') => {
    if (part === '') return t`Value`
    const name = namesOfEntries[noun]?.[part] ?? names[part]
    return name === undefined ? part : i18n._(name)
  }
}
