import { useLingui } from '@lingui/react/macro'
import { facilitatorStateWords, profileProblemWords } from '@bastama/domain/facilitator/words.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { pageOfProblem, problemsOf, requireProfile } from './own-profile.ts'
import type { OwnProfile } from './own-profile.ts'
import { ProfileTasks } from './ProfileTasks.tsx'
import type { Route } from './+types/ProfilePage.ts'

export const headers = privateHeaders

/** What the reader is told was done: the parameter `done` of the address. */
const doings = ['saved', 'published'] as const

export async function loader({ params, request }: Route.LoaderArgs) {
  const found = await requireProfile(request, params.slug, requireLanguage(params.language))
  const asked = new URL(request.url).searchParams.get('done')
  return { ...found, done: doings.find((one) => one === asked) }
}

/** The own profile: what is to be written, what is missing before it can be shown, and what happens next. */
export default function ProfilePage({ loaderData: { site, profile, done } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { slug, state, hiddenReason, competition, acceptedAt } = profile
  const said = {
    saved: t`What you wrote is saved`,
    published: t`Your profile is published: everybody sees it now`,
  }
  const standing = {
    DRAFT: t`Only you and the staff see it as yet.`,
    PUBLISHED: t`Everybody sees it. What you change here is seen at once.`,
    HIDDEN: t`The staff have taken it down: only you and they see it.`,
  }
  const tones = { DRAFT: 'neutral', PUBLISHED: 'open', HIDDEN: 'danger' } as const
  return (
    <FormPage
      site={site}
      title={t`Your profile as a facilitator`}
      news={done !== undefined && <Notice tone="success" role="status" title={said[done]} />}
    >
      <div>
        <Badge tone={tones[state]}>{capitalized(facilitatorStateWords[language][state])}</Badge>
        <p>{standing[state]}</p>
        {state === 'DRAFT' && competition !== null && (
          <p>
            {t`It is yours because you were selected as a facilitator. The competition:`}{' '}
            <a href={paths.competition(language, competition.slug)}>
              <Local of={competition.title} />
            </a>
          </p>
        )}
        {acceptedAt === null && competition === null && (
          <p>
            {t`The staff began it for your address. Once you change or publish it, it counts as yours, and they see your name, e-mail, phone and date of birth, as far as you told us.`}
          </p>
        )}
      </div>
      {state === 'HIDDEN' && hiddenReason !== null && (
        <Notice tone="warning" title={t`Why`}>
          <Prose text={hiddenReason.text} lang={langOf(hiddenReason, language)} />
        </Notice>
      )}
      <ProfileTasks profile={profile} />
      {state === 'PUBLISHED' ? (
        <p>
          <ButtonLink variant="secondary" href={paths.facilitator(language, slug)}>
            {t`See the profile as everybody does`}
          </ButtonLink>
        </p>
      ) : (
        <WhatIsNext profile={profile} />
      )}
    </FormPage>
  )
}

function WhatIsNext({ profile }: { profile: OwnProfile }) {
  const { t } = useLingui()
  const language = useLanguage()
  const problems = problemsOf(profile)
  const { slug, state } = profile
  return (
    <>
      {problems.length > 0 && (
        <Notice title={t`What is still missing before it can be shown`}>
          <ul>
            {problems.map((problem) => (
              <li key={problem.code}>
                <a href={pageOfProblem(problem, language, slug)}>
                  {profileProblemWords[language][problem.code]}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title={t`What happens next`} size="l">
        <ul>
          <li>{t`Look at the profile as everybody will see it.`}</li>
          {state === 'DRAFT' ? (
            <>
              <li>{t`Then publish it yourself. The staff may do it too, once nothing is missing.`}</li>
              <li>{t`Later you can still change everything but its address.`}</li>
            </>
          ) : (
            <li>{t`Mend what the reason names. The staff put the profile back.`}</li>
          )}
        </ul>
        <p>
          <ButtonLink href={paths.profileCheck(language, slug)}>
            {state === 'DRAFT' ? t`Look and publish` : t`Look at it`}
          </ButtonLink>
        </p>
      </Section>
    </>
  )
}
