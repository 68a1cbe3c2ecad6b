import { useLingui } from '@lingui/react/macro'
import { mostFiles } from '@bastama/domain/competition/input.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import {
  countedCharacterAtMost,
  countedFileAtMost,
  countedQuestion,
  questionKindWords,
} from '@bastama/domain/competition/words.ts'
import { Section } from '@bastama/ui/Section.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import type { CompetitionDetails } from './competition-details.ts'
import styles from './Questions.module.css'

type Question = CompetitionDetails['questions'][number]

/** What an applicant is asked, so that the answers can be prepared; folded where nobody can apply any more. */
export function Questions({ questions, isOver }: { questions: readonly Question[]; isOver: boolean }) {
  const { t } = useLingui()
  const language = useLanguage()
  const count = formatCount(language, questions.length, countedQuestion)
  const list = (
    <ol className={styles.questions}>
      {questions.map((question) => (
        <li key={question.id}>
          <h3 className={styles.label} lang={langOf(question.label, language)}>
            {question.label.text}
          </h3>
          {question.hint !== null && (
            <p>
              <Local of={question.hint} />
            </p>
          )}
          <AnswerKind question={question} />
          {question.options.length > 0 && (
            <ul>
              {question.options.map((option) => (
                <li key={option.position}>
                  <Local of={option.label} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
  return isOver ? (
    <Section title={t`What applicants were asked`}>
      <details>
        <summary>{count}</summary>
        {list}
      </details>
    </Section>
  ) : (
    <Section
      title={t`What you will be asked`}
      lead={t`Prepare the answers in advance: ${count}, in the language that you like.`}
    >
      {list}
    </Section>
  )
}

function AnswerKind({ question: { kind, isRequired, maxLength, maxFiles } }: { question: Question }) {
  const { t } = useLingui()
  const language = useLanguage()
  const characters = maxLength === null ? '' : formatCount(language, maxLength, countedCharacterAtMost)
  const files = formatCount(language, maxFiles ?? mostFiles, countedFileAtMost)
  const facts = [
    questionKindWords[language][kind],
    isRequired ? t`required` : t`not required`,
    ...(maxLength === null ? [] : [t`at most ${characters}`]),
    ...(kind === 'FILE' ? [t`at most ${files}`] : []),
  ]
  return <p className={styles.kind}>{capitalized(facts.join(', '))}</p>
}
