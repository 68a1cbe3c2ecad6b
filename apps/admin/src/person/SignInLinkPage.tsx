import { useLingui } from '@lingui/react/macro'
import { useSearchParams } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { paths, placeWithin } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { useEntering } from './use-entering.ts'
import { useTelling } from './use-telling.ts'

/** Where the letter leads. The page alone uses nothing up, as programs that look for harm in mail open it too. */
export function SignInLinkPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const [query] = useSearchParams()
  const next = placeWithin(query.get('to'), language)
  const goOn = useEntering(next)
  const { tell, isBusy, problem, words } = useTelling()
  const enter = async () => {
    const answer = await tell('magic-link/verify', { token: query.get('token') ?? '' })
    if (answer !== undefined) await goOn(answer)
  }
  const isUsedUp = problem?.code === 'INVALID_TOKEN'
  return (
    <>
      <ScreenTitle>{t`Sign in`}</ScreenTitle>
      <PageTitle title={t`Sign in`} {...(!isUsedUp && { lead: t`One more press, and you are in.` })} />
      {words !== undefined && <Notice tone="danger" role="alert" title={words} />}
      <p>
        {isUsedUp ? (
          <ButtonLink href={paths.signIn(language, String(new URLSearchParams({ next })))}>
            {t`Ask for a new link`}
          </ButtonLink>
        ) : (
          <Button aria-busy={isBusy} onClick={() => void enter()}>
            {t`Sign in`}
          </Button>
        )}
      </p>
    </>
  )
}
