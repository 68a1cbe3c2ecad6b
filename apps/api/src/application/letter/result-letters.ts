import type { Announced } from '@bastama/domain/application/decision.ts'
import { offerLetterWords, resultLetterWords } from '@bastama/domain/application/result-words.ts'
import type { ApplicationState } from '@bastama/domain/application/states.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { localize } from '@bastama/domain/kernel/localized.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { zoneName } from '@bastama/domain/kernel/time.ts'
import { fill } from '@bastama/domain/kernel/words.ts'
import type { Message } from '../../message/queries.ts'
import type { Transacting } from '../../platform/command/command.ts'
import { factsFor, messagesToApplicants, pageOf, writeToApplicants } from './letters.ts'
import type { About } from './letters.ts'

const sentenceOf = {
  SELECTED: 'selected',
  RESERVE: 'reserve',
  NOT_SELECTED: 'notSelected',
  INELIGIBLE: 'ineligible',
} as const

/** The messages that tell the result, with the reason, and what is to be done now. */
export function resultMessages(
  transacting: Pick<Transacting, 'portalUrl'>,
  application: About,
  result: Pick<Announced<unknown>, 'state' | 'reservePlace' | 'confirmBy'> & {
    readonly reason: LocalizedText | null
  },
): Message[] {
  const { state, reservePlace, confirmBy, reason } = result
  return messagesToApplicants(application, 'RESULT', (language) => {
    const words = resultLetterWords[language]
    const facts = factsFor(application, language)
    return {
      subject: fill(words.subject, facts),
      paragraphs: [
        fill(words[sentenceOf[state]], { ...facts, place: formatNumber(language, reservePlace ?? 0) }),
        ...(reason === null ? [] : [fill(words.reason, { reason: localize(reason, language).text })]),
        ...(confirmBy === null ? [] : [until(application, confirmBy, language)]),
        ...(state === 'RESERVE' ? [words.movesUp] : []),
        ...(state === 'NOT_SELECTED' || state === 'INELIGIBLE' ? [words.others] : []),
      ],
      action: {
        label: state === 'SELECTED' ? words.confirmAction : words.action,
        url: pageOf(transacting, application, language),
      },
    }
  })
}

/** Tells whoever was on the reserve list that there is a place. */
export function tellOffered(transacting: Transacting, application: About, confirmBy: Date): Promise<void> {
  return tellOfPlace(transacting, application, { kind: 'PLACE_OFFERED', sentence: 'offered', confirmBy })
}

/** Reminds whoever has not answered an offer. */
export function tellReminder(transacting: Transacting, application: About, confirmBy: Date): Promise<void> {
  return tellOfPlace(transacting, application, { kind: 'OFFER_REMINDER', sentence: 'reminder', confirmBy })
}

/** Tells that a place is confirmed. */
export function tellConfirmed(transacting: Transacting, application: About): Promise<void> {
  return tellOfPlace(transacting, application, { kind: 'PLACE_CONFIRMED', sentence: 'confirmed' })
}

/** Tells that a place was given up, that one on the reserve list was, or that a place was not confirmed in time. */
export function tellSteppedBack(
  transacting: Transacting,
  application: About & { readonly state: ApplicationState },
  state: ApplicationState,
): Promise<void> {
  if (state === 'LAPSED')
    return tellOfPlace(transacting, application, { kind: 'PLACE_LAPSED', sentence: 'lapsed' })
  return tellOfPlace(
    transacting,
    application,
    application.state === 'RESERVE'
      ? { kind: 'RESERVE_LEFT', sentence: 'leftReserve' }
      : { kind: 'PLACE_DECLINED', sentence: 'declined' },
  )
}

/** @param told.confirmBy until when the place may be confirmed, where it still may */
function tellOfPlace(
  transacting: Transacting,
  application: About,
  told: {
    readonly kind: string
    readonly sentence: 'offered' | 'reminder' | 'confirmed' | 'declined' | 'leftReserve' | 'lapsed'
    readonly confirmBy?: Date
  },
): Promise<void> {
  const { kind, sentence, confirmBy } = told
  return writeToApplicants(transacting, application, kind, (language) => {
    const words = offerLetterWords[language]
    const { confirmAction, action } = resultLetterWords[language]
    const facts = factsFor(application, language)
    return {
      subject: fill(words[`${sentence}Subject`], facts),
      paragraphs: [
        fill(words[sentence], facts),
        ...(confirmBy ? [until(application, confirmBy, language)] : []),
        ...(sentence === 'confirmed' ? [words.next] : []),
      ],
      action: { label: confirmBy ? confirmAction : action, url: pageOf(transacting, application, language) },
    }
  })
}

/** The last day on which an offer holds. */
function until({ competition }: About, confirmBy: Date, language: Language): string {
  const zone = competition.timeZone
  const last = new Date(confirmBy.getTime() - 1)
  return fill(resultLetterWords[language].confirmBy, {
    day: formatDate(language, { at: last, zone }),
    zone: zoneName(language, zone, last),
  })
}
