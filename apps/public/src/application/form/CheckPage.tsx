import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { formatPhone } from '@bastama/domain/person/phone.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { CheckboxGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { change, inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage, problemAt } from '../../shell/FormPage.tsx'
import type { FormProblem } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { zoneOf } from '../../shell/time-zone.ts'
import { useDeadline } from '../../shell/time/use-deadline.ts'
import { submitApplicationMutation } from '../application.graphql.ts'
import { isForRefusal } from '../carry-out.ts'
import { isToBeSent, requireApplication } from '../own-application.ts'
import { StandingNote } from '../standing/StandingNote.tsx'
import { answerId, AnswersGiven } from './AnswersGiven.tsx'
import type { Route } from './+types/CheckPage.ts'

export const headers = privateHeaders

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const found = await requireApplication(request, params.reference, language)
  const { application } = found
  if (!isToBeSent(application) && !context.get(isForRefusal))
    throw redirect(paths.application(language, application.reference))
  return { ...found, isAfterSaved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const { viewer, application } = await requireApplication(request, params.reference, language)
  if (application.state === 'SUBMITTED')
    return redirect(paths.applicationSent(language, application.reference))
  const isDeclared = (await request.formData()).has('declared')
  const lacking = { name: !viewer.hasName, declaration: !isDeclared }
  // Where it is too late, that is what is said.
  const isLacking = lacking.name || lacking.declaration || application.problems.length > 0
  if (isToBeSent(application) && isLacking)
    return data({ lacking, isDeclared, errors: application.problems }, { status: 400 })
  const { submitApplication } = await change(
    submitApplicationMutation,
    { input: { id: application.id }, language: inApi[language] },
    request.signal,
  )
  const { userErrors } = submitApplication
  context.set(isForRefusal, userErrors.length > 0)
  if (userErrors.length === 0) return redirect(paths.applicationSent(language, application.reference))
  const errors = userErrors.map(({ path, message }) => ({ questionId: path[1], message }))
  return data({ lacking, isDeclared, errors }, { status: 400 })
}

export default function CheckPage({
  loaderData: { site, viewer, application, isAfterSaved },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference, competition } = application
  const deadlineOf = useDeadline(zoneOf(site))
  const deadline = deadlineOf(competition.closesAt)
  const until = application.mendUntil === null ? '' : deadlineOf(application.mendUntil)
  const words = {
    name: t`Tell us your name.`,
    declaration: t`Confirm that what you have written is true.`,
  }
  const errors = actionData?.errors ?? []
  const placeOf = (questionId: string | undefined) =>
    competition.questions.findIndex(({ id }) => id === questionId) + 1
  const problems: FormProblem[] = [
    ...(actionData?.lacking.name ? [{ field: 'name', text: words.name }] : []),
    ...errors.map(({ questionId, message }) => {
      const place = placeOf(questionId)
      const words = competition.questions[place - 1]?.label.text
      // Several answers may lack the same.
      return words === undefined
        ? { text: message }
        : { field: answerId(place), text: `${t`“${words}”`} ${message}` }
    }),
    ...(actionData?.lacking.declaration ? [{ field: 'declared-1', text: words.declaration }] : []),
  ]
  const details = paths.accountDetails(language, paths.applicationCheck(language, reference))
  const { person } = viewer
  const isOpen = isToBeSent(application)
  return (
    <FormPage
      site={site}
      title={isOpen ? t`Check your answers` : t`The application is not sent`}
      eyebrow={competition.title.text}
      problems={problems}
      back={{ href: paths.application(language, reference), label: t`All questions` }}
      news={
        isAfterSaved &&
        problems.length === 0 && <Notice tone="success" role="status" title={t`Your answer is saved`} />
      }
    >
      {!isOpen && <StandingNote application={application} zone={zoneOf(site)} />}
      <AnswersGiven
        application={application}
        zone={zoneOf(site)}
        from="check"
        errors={
          new Map(
            errors.flatMap(({ questionId, message }) =>
              questionId === undefined ? [] : [[questionId, message]],
            ),
          )
        }
        before={[
          {
            id: 'name',
            question: t`Your name`,
            answer:
              viewer.hasName && person !== null ? <Local of={person.name} /> : <em>{t`no answer yet`}</em>,
            error: problemAt(problems, 'name'),
            change: { href: details, label: t`Change`, about: t`Your name` },
          },
          {
            question: t`How we reach you`,
            answer: [viewer.email, ...(person?.phone ? [formatPhone(person.phone)] : [])].join('\n'),
            change: { href: details, label: t`Change`, about: t`How we reach you` },
          },
        ]}
      />
      {isOpen && (
        <PostForm>
          <CheckboxGroup
            id="declared"
            name="declared"
            label={t`Before you send`}
            options={[
              {
                value: 'yes',
                label: t`What I have written is true, and the organisers may read it to judge the application.`,
              },
            ]}
            selected={actionData?.isDeclared ? ['yes'] : []}
            error={problemAt(problems, 'declared-1')}
          />
          {competition.phase === 'OPEN' && (
            <p>{t`After sending you can still change the answers, until ${deadline}.`}</p>
          )}
          {until !== '' && <p>{t`Mend it and send it again before ${until}.`}</p>}
          <Button type="submit">{t`Send the application`}</Button>
        </PostForm>
      )}
    </FormPage>
  )
}
