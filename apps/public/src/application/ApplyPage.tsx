import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { countedQuestion } from '@bastama/domain/competition/words.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { RadioGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import { ask, change, inApi } from '../graphql/client.ts'
import type { ApplyQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { FormPage, problemAt } from '../shell/FormPage.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { PostForm } from '../shell/PostForm.tsx'
import { privateHeaders } from '../shell/private-cache.ts'
import { zoneOf } from '../shell/time-zone.ts'
import { textOf } from '../shell/typed.ts'
import { useDeadline } from '../shell/time/use-deadline.ts'
import { applyQuery, startApplicationMutation } from './application.graphql.ts'
import type { Route } from './+types/ApplyPage.ts'

export const headers = privateHeaders

async function requireApplicant(request: Request, slug: string, parameter: string) {
  const language = requireLanguage(parameter)
  const site = await ask(applyQuery, { language: inApi[language], slug }, request.signal)
  if (site.competition === null) throw data(null, { status: 404 })
  if (site.viewer === null) throw redirect(paths.signIn(language, paths.apply(language, slug)))
  return { language, site, viewer: site.viewer, competition: site.competition }
}

/** Whoever has begun already goes on there; teams may have begun with one project and begin with another. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const { language, ...found } = await requireApplicant(request, params.slug, params.language)
  const { kind, myApplication } = found.competition
  if (kind !== 'PROJECTS' && myApplication !== null && myApplication.state !== 'WITHDRAWN')
    throw redirect(paths.application(language, myApplication.reference))
  return found
}

export async function action({ params, request }: Route.ActionArgs) {
  const { language, competition } = await requireApplicant(request, params.slug, params.language)
  const projectId = textOf(await request.formData(), 'project')
  const input = { competitionId: competition.id, ...(projectId !== '' && { projectId }) }
  const { startApplication } = await change(
    startApplicationMutation,
    { input, language: inApi[language] },
    request.signal,
  )
  const { application, userErrors } = startApplication
  if (application) return redirect(paths.application(language, application.reference))
  return data({ problems: userErrors }, { status: 400 })
}

export default function ApplyPage({
  loaderData: { site, viewer, competition },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const deadline = useDeadline(zoneOf(site))(competition.closesAt)
  const questions = formatCount(language, competition.questions.length, countedQuestion)
  const problems = (actionData?.problems ?? []).map(({ path, message }) => ({
    field: path[0] === 'projectId' ? 'project-1' : undefined,
    text: message,
  }))
  const { canApply, title, whoMayApply } = competition
  const projects = projectsOf(viewer)
  const isForTeams = competition.kind === 'PROJECTS'
  const isHindered = !canApply.isGiven && canApply.code !== 'ALREADY_APPLIED'
  return (
    <FormPage
      site={site}
      title={t`Apply`}
      eyebrow={title.text}
      problems={problems}
      back={{ href: paths.competition(language, competition.slug), label: t`About the competition` }}
    >
      {isHindered ? (
        <Notice tone="warning" title={canApply.message ?? ''} />
      ) : (
        <>
          <ul>
            <li>{t`You are asked ${questions}. Answer them in any order, in the language that you like.`}</li>
            <li>{t`Each answer is saved as you go: you can go on later, on another device too.`}</li>
            <li>{t`Send the application before the deadline: ${deadline}. Until then you can change it.`}</li>
          </ul>
          <details>
            <summary>{t`Who may apply`}</summary>
            <Prose text={whoMayApply.text} lang={langOf(whoMayApply, language)} />
          </details>
          {isForTeams && projects.length === 0 ? (
            <Notice
              tone="warning"
              title={t`Teams apply here, each with a project. You are in no team that has one.`}
            />
          ) : (
            <PostForm>
              {isForTeams && (
                <RadioGroup
                  id="project"
                  name="project"
                  label={t`Which project do you apply with?`}
                  options={projects}
                  selected={projects.length === 1 ? projects[0]?.value : undefined}
                  error={problemAt(problems, 'project-1')}
                />
              )}
              <Button type="submit">{t`Begin`}</Button>
            </PostForm>
          )}
        </>
      )}
    </FormPage>
  )
}

function projectsOf({ teams }: NonNullable<ApplyQuery['viewer']>) {
  return teams.flatMap((team) =>
    team.projects.nodes.map(({ id, title }) => ({ value: id, label: `${title.text} (${team.name.text})` })),
  )
}
