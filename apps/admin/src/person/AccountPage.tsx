import { useLingui } from '@lingui/react/macro'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { roleWords } from '@bastama/domain/person/words.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Skeleton } from '@bastama/ui/Skeleton.tsx'
import { Navigate, useSearchParams } from 'react-router'
import { paths } from '../paths.ts'
import { useSignInHref } from '../shell/AccountTools.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { useViewer } from '../shell/viewer.ts'
import type { Account } from '../shell/viewer.ts'
import { ChangePassword } from './ChangePassword.tsx'
import { domainRoles } from './role-names.ts'
import { SecondFactor } from './SecondFactor.tsx'
import { Sessions } from './Sessions.tsx'

/** How one signs in oneself: second factor, password, and where one is signed in. */
export function AccountPage() {
  const { t } = useLingui()
  const { account } = useViewer()
  const signInHref = useSignInHref()
  const language = useLanguage()
  const [query] = useSearchParams()
  if (account === null) return <Navigate to={signInHref} replace />
  return (
    <>
      <ScreenTitle>{t`My account`}</ScreenTitle>
      <PageTitle title={t`My account`} />
      {account === undefined ? (
        <Skeleton label={t`Loading …`} lines={6} />
      ) : (
        <>
          <Who account={account} />
          <SecondFactor
            account={account}
            isJustDone={query.get('done') === 'second-factor'}
            doneHref={paths.account(language, 'done=second-factor')}
          />
          <ChangePassword email={account.email} />
          <Sessions />
        </>
      )}
    </>
  )
}

function Who({ account }: { account: Account }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { person, email, roles } = account
  const given = person?.roleGrants.nodes ?? []
  const own = roles.filter((role) => role === 'FACILITATOR' || role === 'RESIDENT')
  return (
    <Section title={t`Who I am`}>
      <DefinitionList
        items={[
          ...(person ? [{ term: t`Name`, details: <Local of={person.name} /> }] : []),
          { term: t`E-mail`, details: email },
          {
            term: t`Roles`,
            details: (
              <ul>
                {given.map(({ id, role, programme, competition }) => (
                  <li key={id}>
                    {capitalized(roleWords[language][domainRoles[role]])}
                    {programme && (
                      <>
                        {': '}
                        <Local of={programme.name} />
                      </>
                    )}
                    {competition && (
                      <>
                        {': '}
                        <a href={paths.competition(language, competition.slug)}>
                          <Local of={competition.title} />
                        </a>
                      </>
                    )}
                    {!roles.includes(role) && ` (${t`rests until there is a second factor`})`}
                  </li>
                ))}
                {own.map((role) => (
                  <li key={role}>{capitalized(roleWords[language][domainRoles[role]])}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  )
}
