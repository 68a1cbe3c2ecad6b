import { useLingui } from '@lingui/react/macro'
import { calledOffLetter } from '@bastama/domain/application/letter-words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { languages } from '@bastama/domain/kernel/language.ts'
import { localize } from '@bastama/domain/kernel/localized.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { textOf } from '../../shell/form/domain-values.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { Mails } from '../../shell/mail/Mails.tsx'
import type { EditableCompetition } from '../competition.graphql.ts'

/** How many are written to when the competition is called off, and what: the reason stands in it as it is being typed. */
export function CalledOffLetters({
  competition: { title, applicantCount },
  reason,
}: {
  competition: EditableCompetition
  reason: LocalizedText
}) {
  const { t } = useLingui()
  const language = useLanguage()
  if (typeof applicantCount !== 'number') return null
  if (applicantCount === 0) return <p>{t`Nobody has begun an application: no letter goes out.`}</p>
  const people = formatNumber(language, applicantCount)
  const said = Object.keys(reason).length === 0 ? { kk: '…', ru: '…', en: '…' } : reason
  return (
    <div>
      <p>{t`People who are written to, each in their language: ${people}. The letter, with the number of their application:`}</p>
      <Mails
        mails={languages.map((each) => {
          const competition = localize(textOf(title), each).text
          const { subject, paragraphs } = calledOffLetter(each, { reference: '…', competition, reason: said })
          return { language: each, subject, text: paragraphs.join('\n\n') }
        })}
      />
    </div>
  )
}
