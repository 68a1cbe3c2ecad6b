import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { isForNotKept } from '../../shell/form/kept-typed.ts'
import { NotKept } from '../../shell/form/NotKept.tsx'
import { TypingScript } from '../../shell/form/TypingScript.tsx'
import { FormPage } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { answerTo, isAnswered, isOpen, requireApplication } from '../own-application.ts'
import { removeForm } from './FileField.tsx'
import { QuestionField } from './QuestionField.tsx'
import { saveAnswer } from './save-answer.ts'
import type { SaveOutcome } from './save-answer.ts'
import type { Route } from './+types/QuestionPage.ts'

export const headers = privateHeaders

export async function loader({ params, request, context }: Route.LoaderArgs) {
  if (context.get(isForNotKept)) return null
  const language = requireLanguage(params.language)
  const { site, application } = await requireApplication(request, params.reference, language)
  const question = application.competition.questions[Number(params.place) - 1]
  if (!question) throw data(null, { status: 404 })
  if (!isOpen(application, question)) throw redirect(paths.application(language, application.reference))
  return { site, application, question, isAfterSaved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const outcome = await saveAnswer(await request.formData(), params, { request, language })
  switch (outcome.kind) {
    case 'SAVED':
      return redirect(outcome.isForFiles ? pathWithSaved(request) : wayOn(params, request, outcome))
    case 'TO_MEND':
      return data(outcome, { status: 400 })
    case 'NOT_KEPT':
      context.set(isForNotKept, true)
      return data(outcome, { status: 409 })
  }
}

/** After an answer: back to where it was changed from, or on to the next question and at last to the check. */
function wayOn(
  { reference, ...params }: Route.ActionArgs['params'],
  request: Request,
  { isSent, isWritten, next }: Extract<SaveOutcome, { kind: 'SAVED' }>,
) {
  const language = requireLanguage(params.language)
  const toCheck = next === null || cameFromCheck(request)
  const onTheWay = toCheck
    ? paths.applicationCheck(language, reference)
    : paths.applicationQuestion(language, reference, next)
  const page = isSent ? paths.application(language, reference) : onTheWay
  return isWritten ? `${page}?saved` : page
}

/** The same page, on which the other files are. */
function pathWithSaved(request: Request): string {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('saved', '')
  return `${pathname}?${searchParams}`
}

function cameFromCheck(request: { readonly url: string }): boolean {
  return new URL(request.url).searchParams.get('from') === 'check'
}

export default function QuestionPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  if (actionData?.kind === 'NOT_KEPT')
    return (
      <NotKept
        typed={actionData.answer}
        title={t`Your answer is not saved`}
        wayOn={{ href: paths.application(language, params.reference), label: t`To the application` }}
      />
    )
  if (loaderData === null) return null
  const { site, application, question, isAfterSaved } = loaderData
  const { reference, state } = application
  const isSent = state === 'SUBMITTED'
  const place = Number(params.place)
  const count = application.competition.questions.length
  const problem = actionData?.message
  // The form posts to its own address, which may say of another answer that it was saved.
  const isKept = actionData === undefined ? isAfterSaved : actionData.isKept && isAnswered(actionData.given)
  const first = question.options.length > 0 ? 'answer-1' : 'answer'
  const list = paths.application(language, reference)
  return (
    <FormPage
      site={site}
      title={question.label.text}
      isHeadingInField
      eyebrow={t`Question ${place} of ${count}`}
      back={{ href: list, label: t`All questions` }}
      problems={problem === undefined ? [] : [{ field: first, text: problem }]}
      news={
        isKept && (
          <Notice
            tone="success"
            role="status"
            title={problem === undefined ? t`Your answer is saved` : t`Your answer is saved as it is`}
          />
        )
      }
    >
      <PostForm data-typed="" {...(question.kind === 'FILE' && { encType: 'multipart/form-data' as const })}>
        <QuestionField
          question={question}
          given={actionData?.given ?? answerTo(application, question)}
          error={problem}
        />
        {isSent && <p>{t`The application is sent. What you save here counts at once.`}</p>}
        <Button type="submit">{isSent ? t`Save` : t`Save and go on`}</Button>
      </PostForm>
      {question.kind === 'FILE' && <PostForm id={removeForm} />}
      <p>
        <a href={list}>{isSent ? t`Leave the answer as it is` : t`Go on later: what is saved stays`}</a>
      </p>
      <TypingScript />
    </FormPage>
  )
}
