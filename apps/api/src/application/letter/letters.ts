import {
  calledOffLetter,
  draftLetterWords,
  sentLetterWords,
  withdrawnLetterWords,
} from '@bastama/domain/application/letter-words.ts'
import { mendingLetterWords } from '@bastama/domain/application/result-words.ts'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { formatDeadline } from '@bastama/domain/kernel/calendar.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { localize } from '@bastama/domain/kernel/localized.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { fill } from '@bastama/domain/kernel/words.ts'
import { queueMessages } from '../../message/queries.ts'
import type { Message } from '../../message/queries.ts'
import type { Transacting } from '../../platform/command/command.ts'
import type { Application } from '../held-queries.ts'

/** What letters about an application name. */
export type About = Pick<Application, 'id' | 'reference' | 'competition' | 'applicants' | 'versions'>

/**
 * The messages to everyone whose application it is, each in their language.
 * @param kind what of the application it tells; of one version of it, nobody is told one thing twice
 */
export function messagesToApplicants(
  { id, versions, applicants }: About,
  kind: string,
  letter: (language: Language) => Message['letter'],
): Message[] {
  return applicants.map(({ personId, language }) => ({
    eventKey: `application ${id} ${versions.all} ${kind}`,
    to: { personId },
    kind,
    language,
    letter: letter(language),
  }))
}

/** Writes to everyone whose application it is, as `messagesToApplicants` says. */
export async function writeToApplicants(
  { transaction }: Transacting,
  ...about: Parameters<typeof messagesToApplicants>
): Promise<void> {
  await queueMessages(transaction, messagesToApplicants(...about))
}

/** Tells that an application has come in, or that it has again after it was mended. */
export function tellSubmitted(work: Transacting, application: Application): Promise<void> {
  const { competition, mending } = application
  return writeToApplicants(work, application, 'APPLICATION_SUBMITTED', (language) => {
    const words = sentLetterWords[language]
    const facts = factsFor(application, language)
    const deadline = formatDeadline(language, competition.closesAt, competition.timeZone)
    const isEditable = work.now < competition.closesAt
    return {
      subject: fill(words.subject, facts),
      paragraphs: [
        fill(mending === null ? words.sent : words.mended, facts),
        ...(isEditable ? [fill(words.edit, { deadline })] : []),
        words.next,
      ],
      action: { label: words.action, url: pageOf(work, application, language) },
    }
  })
}

/** Reminds of an application that is not sent: each person once for all that they begin in a competition. */
export async function tellUnsent(work: Transacting, application: Application): Promise<void> {
  const { id, closesAt, timeZone } = application.competition
  const kind = 'DRAFT_REMINDER'
  const messages = messagesToApplicants(application, kind, (language) => {
    const words = draftLetterWords[language]
    const facts = factsFor(application, language)
    return {
      subject: fill(words.subject, facts),
      paragraphs: [
        fill(words.begun, facts),
        fill(words.until, { deadline: formatDeadline(language, closesAt, timeZone) }),
        words.orNot,
      ],
      action: { label: words.action, url: pageOf(work, application, language) },
    }
  })
  const eventKey = `competition ${id} ${kind}`
  await queueMessages(
    work.transaction,
    messages.map((message) => ({ ...message, eventKey })),
  )
}

/** Tells that an application was withdrawn. */
export function tellWithdrawn(work: Transacting, application: Application): Promise<void> {
  return writeToApplicants(work, application, 'APPLICATION_WITHDRAWN', (language) => {
    const words = withdrawnLetterWords[language]
    const facts = factsFor(application, language)
    const isOpen = work.now < application.competition.closesAt
    return {
      subject: fill(words.subject, facts),
      paragraphs: [fill(words.withdrawn, facts), ...(isOpen ? [words.again] : [])],
      action: { label: sentLetterWords[language].action, url: pageOf(work, application, language) },
    }
  })
}

/** Asks the applicant to mend what is named. */
export function tellToMend(
  work: Transacting,
  application: Application,
  { until, note }: { readonly until: Date; readonly note: LocalizedText | null },
): Promise<void> {
  const { timeZone } = application.competition
  return writeToApplicants(work, application, 'MENDING_REQUESTED', (language) => {
    const words = mendingLetterWords[language]
    const facts = factsFor(application, language)
    return {
      subject: fill(words.subject, facts),
      paragraphs: [
        fill(words.asked, facts),
        ...(note === null ? [] : [fill(words.note, { note: localize(note, language).text })]),
        fill(words.until, { moment: formatDeadline(language, until, timeZone) }),
      ],
      action: { label: words.action, url: pageOf(work, application, language) },
    }
  })
}

/** Tells that nothing is to be mended any more. */
export function tellAccepted(work: Transacting, application: Application): Promise<void> {
  return writeToApplicants(work, application, 'ACCEPTED_AS_IS', (language) => {
    const words = mendingLetterWords[language]
    const facts = factsFor(application, language)
    const { next, action } = sentLetterWords[language]
    return {
      subject: fill(words.acceptedSubject, facts),
      paragraphs: [fill(words.accepted, facts), next],
      action: { label: action, url: pageOf(work, application, language) },
    }
  })
}

/** The messages that the competition was called off, and why. */
export function calledOffMessages(
  transacting: Pick<Transacting, 'portalUrl'>,
  application: About,
  reason: LocalizedText,
): Message[] {
  return messagesToApplicants(application, 'COMPETITION_CANCELLED', (language) => {
    const facts = factsFor(application, language)
    return {
      ...calledOffLetter(language, { ...facts, reason }),
      action: { label: sentLetterWords[language].action, url: pageOf(transacting, application, language) },
    }
  })
}

/** What sentences about an application name. */
export function factsFor({ reference, competition }: About, language: Language) {
  return {
    reference: shownReference(reference),
    competition: localize(competition.title, language).text,
  }
}

/** The page of an application in the portal. */
export function pageOf(
  { portalUrl }: Pick<Transacting, 'portalUrl'>,
  { reference }: Pick<Application, 'reference'>,
  language: Language,
): string {
  return `${portalUrl}/${language}/applications/${reference}`
}
