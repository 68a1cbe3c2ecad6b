import { useLingui } from '@lingui/react/macro'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { answerTo, changeOf, isAnswered } from '../own-application.ts'
import type { OwnApplication, Question } from '../own-application.ts'

/**
 * Says what became of an answer since it was sent: that it is to be mended, or when it was changed or emptied and whether
 * that is sent.
 */
export function useChangeWords(
  application: OwnApplication,
  zone: string,
): (question: Question) => string | undefined {
  const { t } = useLingui()
  const language = useLanguage()
  return (question) => {
    const change = changeOf(application, question)
    if (change === undefined) return undefined
    if (change === 'TO_MEND') return t`You were asked to mend it`
    const day = formatDate(language, { at: change.at, zone })
    if (!isAnswered(answerTo(application, question))) {
      if (change.isSent) return t`Emptied on ${day}, sent`
      return application.canAnswer.isGiven
        ? t`Emptied on ${day}, not sent yet`
        : t`Emptied on ${day}, not sent`
    }
    if (change.isSent) return t`Changed on ${day}, sent`
    return application.canAnswer.isGiven ? t`Changed on ${day}, not sent yet` : t`Changed on ${day}, not sent`
  }
}
