import { useLingui } from '@lingui/react/macro'
import { AnswerList } from '@bastama/ui/AnswerList.tsx'
import type { AnswerRow } from '@bastama/ui/AnswerList.tsx'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { answerText, answerTo, isAnswered, isOpen } from '../own-application.ts'
import type { GivenAnswer, OwnApplication, Question } from '../own-application.ts'
import { FileLink } from './FileField.tsx'
import { QuestionLabel } from './QuestionField.tsx'
import { useChangeWords } from './use-change-words.ts'

export interface AnswersGivenProps {
  application: OwnApplication
  zone: string
  /** Rows of what is asked beside the questions. */
  before?: readonly AnswerRow[]
  /** The words of what is to be mended, by the id of the question. */
  errors?: ReadonlyMap<string, string>
  /** Where a change leads back to. */
  from?: 'check'
}

/** What was answered, with a way to change what may be. */
export function AnswersGiven({ application, zone, before = [], errors, from }: AnswersGivenProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const changeWordsOf = useChangeWords(application, zone)
  const rows = application.competition.questions.map((question, index): AnswerRow => {
    const given = answerTo(application, question)
    const place = index + 1
    const isChangeable = isOpen(application, question)
    return {
      id: answerId(place),
      question: <QuestionLabel question={question} />,
      answer: isAnswered(given) ? (
        <AnswerShown question={question} given={given} />
      ) : (
        <em>{isChangeable ? t`no answer yet` : t`no answer`}</em>
      ),
      note: changeWordsOf(question),
      error: errors?.get(question.id),
      change: isChangeable
        ? {
            href: paths.applicationQuestion(language, application.reference, place, from),
            label: t`Change`,
            about: question.label.text,
          }
        : undefined,
    }
  })
  return <AnswerList rows={[...before, ...rows]} />
}

function AnswerShown({ question, given }: { question: Question; given: GivenAnswer }) {
  if (given.files.length === 0) return answerText(question, given)
  return (
    <ul role="list">
      {given.files.map((file) => (
        <li key={file.id}>
          <FileLink file={file} />
        </li>
      ))}
    </ul>
  )
}

/** Where an error summary leads to. */
export function answerId(place: number): string {
  return `answer-${place}`
}
