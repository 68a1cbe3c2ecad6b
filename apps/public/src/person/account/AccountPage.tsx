import { useLingui } from '@lingui/react/macro'
import { redirect } from 'react-router'
import { languageNames, langOf } from '@bastama/domain/kernel/language.ts'
import { formatPhone } from '@bastama/domain/person/phone.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Heading } from '@bastama/ui/Heading.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { ofApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { zoneOf } from '../../shell/time-zone.ts'
import { askAccounts } from '../accounts.ts'
import { requireAccount } from '../require-account.ts'
import { SessionList } from './SessionList.tsx'
import { endSession, sessionsOf } from './sessions.ts'
import { textOf } from '../../shell/typed.ts'
import type { Route } from './+types/AccountPage.ts'

export const headers = privateHeaders

/** What the reader is told was done: the parameter `done` of the address. */
const doings = ['details', 'password', 'session', 'sessions'] as const

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const [account, sessions] = await Promise.all([
    requireAccount(request, language),
    sessionsOf({ request, language }),
  ])
  const asked = new URL(request.url).searchParams.get('done')
  return { ...account, sessions, done: doings.find((one) => one === asked) }
}

/** Ends a session, or all but this one. */
export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const asking = { request, language }
  const id = textOf(await request.formData(), 'session')
  if (id === 'others') await askAccounts('/auth/revoke-other-sessions', asking, {})
  else await endSession(id, asking)
  return redirect(`${paths.account(language)}?done=${id === 'others' ? 'sessions' : 'session'}`)
}

export default function AccountPage({
  loaderData: { site, account, person, sessions, done },
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const said = {
    details: t`Your details are saved`,
    password: t`Your password is saved`,
    session: t`That device is signed out`,
    sessions: t`All other devices are signed out`,
  }
  return (
    <FormPage
      site={site}
      title={t`My account`}
      news={done !== undefined && <Notice tone="success" role="status" title={said[done]} />}
    >
      <p>
        <ButtonLink href={paths.applications(language)}>{t`My applications`}</ButtonLink>
      </p>
      <DefinitionList
        items={[
          {
            term: t`Name`,
            details: account.hasName ? (
              <Local of={person.name} />
            ) : (
              <a href={paths.accountDetails(language)}>{t`Tell us your name`}</a>
            ),
          },
          { term: t`E-mail`, details: account.email },
          { term: t`Phone`, details: person.phone === null ? t`not given` : formatPhone(person.phone) },
          {
            term: t`We write to you in`,
            details: (
              <span lang={langOf({ language: account.language }, language)}>
                {languageNames[ofApi[account.language]]}
              </span>
            ),
          },
        ]}
      />
      <p>
        <ButtonLink variant="secondary" href={paths.accountDetails(language)}>
          {t`Change my details`}
        </ButtonLink>
      </p>
      {account.facilitators.map(({ slug }) => (
        <Stack key={slug}>
          <Heading level={2}>{t`Your profile as a facilitator`}</Heading>
          <p>
            <ButtonLink variant="secondary" href={paths.profile(language, slug)}>
              {t`Go on with the profile`}
            </ButtonLink>
          </p>
        </Stack>
      ))}
      {!account.isDemo && (
        <Stack>
          <Heading level={2}>{t`Password`}</Heading>
          <p>
            {account.hasPassword
              ? t`You can sign in by your password or by a mailed link.`
              : t`You sign in by mailed links. If you like, set a password too.`}
          </p>
          <p>
            <ButtonLink
              variant="secondary"
              href={account.hasPassword ? paths.accountPassword(language) : paths.password(language)}
            >
              {account.hasPassword ? t`Change the password` : t`Set a password`}
            </ButtonLink>
          </p>
        </Stack>
      )}
      <Stack>
        <Heading level={2}>{t`Where you are signed in`}</Heading>
        <SessionList sessions={sessions} zone={zoneOf(site)} />
      </Stack>
      <form method="post" action={paths.signOut(language)}>
        <Button type="submit" variant="secondary">
          {t`Sign out`}
        </Button>
      </form>
    </FormPage>
  )
}
