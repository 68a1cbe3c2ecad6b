import { Trans, useLingui } from '@lingui/react/macro'
import { answerChange } from '@bastama/domain/application/answer-change.ts'
import { formatFileSize } from '@bastama/domain/kernel/file-size.ts'
import type { Instant } from '@bastama/domain/kernel/time.ts'
import { writtenLanguage } from '@bastama/domain/kernel/written-language.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { AnswerList } from '@bastama/ui/AnswerList.tsx'
import { Badge } from '@bastama/ui/Badge.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import type { StaffApplication } from '../application.graphql.ts'

type Answer = StaffApplication['answers'][number]

/** What was answered, beside what was asked; what is to be mended is marked, and what was changed says when. */
export function Answers({ of }: { of: StaffApplication }) {
  const { t } = useLingui()
  const { competition, problems } = of
  return (
    <AnswerList
      rows={competition.questions.map((question) => {
        const answer = of.answers.find((each) => each.question?.id === question.id)
        const change = changeOf(of, question.id, answer)
        return {
          question: (
            <>
              <Local of={question.label} />{' '}
              {change === 'TO_MEND' && <Badge tone="soon">{t`to be mended`}</Badge>}
              {change !== undefined && change !== 'TO_MEND' && <Badge tone="info">{t`changed`}</Badge>}
            </>
          ),
          answer: <Given answer={answer} />,
          note: change !== undefined && change !== 'TO_MEND' && <Changed {...change} of={of} />,
          error: problems.find(({ questionId }) => questionId === question.id)?.message,
        }
      })}
    />
  )
}

function changeOf(
  { state, submittedAt, questionsToMend }: StaffApplication,
  id: string,
  answer: Answer | undefined,
) {
  return answerChange({
    state,
    submittedAt: submittedAt ?? null,
    isNamed: questionsToMend.some((question) => question.id === id),
    answer: answer ?? null,
  })
}

/** When an answer was changed since it was sent; one that was to be mended is not sent with that. */
function Changed({ at, isSent, of }: { at: Instant; isSent: boolean; of: StaffApplication }) {
  const zone = programmeZone(of.competition.programme)
  const when = <ZonedTime at={new Date(at).toISOString()} zone={zone} />
  return isSent ? (
    <Trans>Changed since it was sent: {when}</Trans>
  ) : (
    <Trans>Changed and not sent again yet: {when}</Trans>
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
