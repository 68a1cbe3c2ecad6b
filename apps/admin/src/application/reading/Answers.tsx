import { useLingui } from '@lingui/react/macro'
import { formatFileSize } from '@bastama/domain/kernel/file-size.ts'
import { writtenLanguage } from '@bastama/domain/kernel/written-language.ts'
import { AnswerList } from '@bastama/ui/AnswerList.tsx'
import { Badge } from '@bastama/ui/Badge.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import type { StaffApplication } from '../application.graphql.ts'

type Answer = StaffApplication['answers'][number]

/** What was answered, beside what was asked; what is to be mended is marked. */
export function Answers({
  of: { competition, answers, problems, questionsToMend },
}: {
  of: StaffApplication
}) {
  const { t } = useLingui()
  return (
    <AnswerList
      rows={competition.questions.map((question) => ({
        question: (
          <>
            <Local of={question.label} />{' '}
            {questionsToMend.some(({ id }) => id === question.id) && (
              <Badge tone="soon">{t`to be mended`}</Badge>
            )}
          </>
        ),
        answer: <Given answer={answers.find((answer) => answer.question?.id === question.id)} />,
        error: problems.find(({ questionId }) => questionId === question.id)?.message,
      }))}
    />
  )
}

/** An answer in the language in which it was written, as far as its letters tell. */
function Given({ answer }: { answer: Answer | undefined }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (answer && answer.options.length > 0) {
    return answer.options.map(({ id, label }) => (
      <div key={id}>
        <Local of={label} />
      </div>
    ))
  }
  if (answer && answer.files.length > 0) {
    return answer.files.map(({ id, name, bytes, url }) => (
      <div key={id}>
        {url ? (
          <a href={url} download={name}>
            {name}
          </a>
        ) : (
          name
        )}{' '}
        ({formatFileSize(language, bytes)})
      </div>
    ))
  }
  const text = answer?.text?.trim() ?? ''
  if (text === '') return <em>{t`no answer`}</em>
  const written = writtenLanguage(text)
  return <span lang={written === language ? undefined : written}>{text}</span>
}
