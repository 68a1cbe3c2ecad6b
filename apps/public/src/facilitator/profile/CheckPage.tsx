import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { profileProblemWords } from '@bastama/domain/facilitator/words.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { ErrorSummary } from '@bastama/ui/ErrorSummary.tsx'
import { PostForm } from '../../shell/PostForm.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { ask, change, inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { privateHeaders } from '../../shell/private-cache.ts'
import { SitePage } from '../../shell/SitePage.tsx'
import { zoneOf } from '../../shell/time-zone.ts'
import { textOf } from '../../shell/typed.ts'
import { facilitatorQuery } from '../facilitator.graphql.ts'
import { FacilitatorProfile } from '../FacilitatorProfile.tsx'
import { pageOfProblem, problemsOf, requireProfile } from './own-profile.ts'
import { publishFacilitatorMutation } from './profile.graphql.ts'
import type { Route } from './+types/CheckPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const { slug } = params
  const [found, { facilitator }] = await Promise.all([
    requireProfile(request, slug, language),
    ask(facilitatorQuery, { language: inApi[language], slug }, request.signal),
  ])
  if (facilitator === null) throw data(null, { status: 404 })
  if (found.profile.state === 'PUBLISHED') throw redirect(paths.facilitator(language, slug))
  return { ...found, facilitator }
}

/** Publishes what was looked at: what has changed since is to be looked at first. */
export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const { profile } = await requireProfile(request, params.slug, language)
  if (profile.state === 'PUBLISHED') return redirect(paths.profile(language, params.slug))
  const expectedVersion = Number(textOf(await request.formData(), 'version'))
  const { publishFacilitator } = await change(
    publishFacilitatorMutation,
    { input: { id: profile.id, expectedVersion }, language: inApi[language] },
    request.signal,
  )
  const { userErrors } = publishFacilitator
  if (userErrors.length === 0) return redirect(`${paths.profile(language, params.slug)}?done=published`)
  return data({ errors: userErrors }, { status: 409 })
}

/** The profile as everybody will see it, and the step that lets them. */
export default function CheckPage({
  loaderData: { site, profile, facilitator },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { slug, state, version } = profile
  const lacking = problemsOf(profile)
  const problems = lacking.map((problem) => ({
    href: pageOfProblem(problem, language, slug),
    text: profileProblemWords[language][problem.code],
  }))
  const refused = (actionData?.errors ?? []).filter(
    (error) => !lacking.some(({ code }) => code === error.code),
  )
  const title = t`How everybody will see your profile`
  return (
    <SitePage
      site={site}
      title={actionData === undefined ? title : t`Error: ${title}`}
      description={title}
      isUnlisted
    >
      <FacilitatorProfile
        facilitator={facilitator}
        zone={zoneOf(site)}
        crumbs={
          <Stack>
            {actionData !== undefined && (
              <ErrorSummary
                title={t`There is something to mend`}
                items={[...refused.map(({ message }) => ({ text: message })), ...problems]}
              />
            )}
            <Notice title={title}>
              <p>{t`This is a draft that only you and the staff see.`}</p>
              {profile.photo?.state === 'PROCESSING' && (
                <p>{t`The photo is being prepared: it takes some seconds`}</p>
              )}
              <p>
                <a href={paths.profile(language, slug)}>{t`Back to my profile`}</a>
              </p>
            </Notice>
          </Stack>
        }
      />
      {state === 'DRAFT' && (
        <Section title={t`Publish the profile`}>
          <p>{t`Everybody will see it then, and search finds it. You can change it later, its address excepted.`}</p>
          <PostForm>
            <input type="hidden" name="version" value={version} />
            <Button type="submit">{t`Publish`}</Button>
          </PostForm>
        </Section>
      )}
    </SitePage>
  )
}
