import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Badge } from '@bastama/ui/Badge.tsx'
import { Button } from '@bastama/ui/Button.tsx'
import { Dialog } from '@bastama/ui/Dialog.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { textAt } from '../shell/accounts.ts'
import type { Account } from '../shell/viewer.ts'
import { BackupCodes } from './BackupCodes.tsx'
import { SecondFactorSetUp } from './SecondFactorSetUp.tsx'
import { AccountForm } from './AccountForm.tsx'
import { useTelling } from './use-telling.ts'

type Wish = 'enable' | 'generate-backup-codes' | 'disable'

/** The authenticator app: setting it up, new backup codes, taking it away. */
export function SecondFactor({
  account: { hasSecondFactor },
  isJustDone,
  doneHref,
}: {
  account: Account
  isJustDone: boolean
  doneHref: string
}) {
  const { t } = useLingui()
  const { tell, isBusy, problem, words } = useTelling()
  const [wish, setWish] = useState<Wish | undefined>()
  /** The password that was last given for the wish: it was not right if one is asked for again. */
  const [given, setGiven] = useState<string | undefined>()
  /** Whether it is asked if the second factor is to go. */
  const [isAsked, setAsked] = useState(false)
  const [answer, setAnswer] = useState<
    { readonly uri: string; readonly codes: readonly string[] } | undefined
  >()

  const wants = async (wanted: Wish, password?: string) => {
    setWish(wanted)
    setGiven(password)
    const answered = await tell(`two-factor/${wanted}`, password === undefined ? {} : { password })
    if (answered === undefined) return
    if (wanted === 'disable') location.assign(location.pathname)
    else setAnswer({ uri: textAt(answered, 'totpURI') ?? '', codes: codesOf(answered) })
  }
  const isPasswordWanted = wish !== undefined && problem?.code === 'INVALID_PASSWORD'
  return (
    <Section
      title={t`Second factor`}
      lead={t`A code of an authenticator app beside the link or the password. Staff need it: without it their roles rest.`}
    >
      {isJustDone && hasSecondFactor && (
        <Notice tone="success" role="status" title={t`The second factor is set up`}>
          <p>{t`You are signed out on all other devices.`}</p>
        </Notice>
      )}
      <p>
        <Badge tone={hasSecondFactor ? 'open' : 'neutral'}>
          {hasSecondFactor ? t`It is set up` : t`It is not set up`}
        </Badge>
      </p>
      {words !== undefined && !isPasswordWanted && <Notice tone="danger" role="alert" title={words} />}
      {isPasswordWanted && (
        <AccountForm send={(typed) => wants(wish, typed('password'))}>
          <TextField
            label={t`Password`}
            hint={t`You have one, so it is asked for before this.`}
            name="password"
            type="password"
            autoComplete="current-password"
            error={given === undefined || isBusy ? undefined : words}
            ref={focus}
          />
          <Stack direction="row" gap="s">
            <Button type="submit" aria-busy={isBusy}>
              {t`Go on`}
            </Button>
            <Button variant="quiet" onClick={() => setWish(undefined)}>
              {t`Not now`}
            </Button>
          </Stack>
        </AccountForm>
      )}
      {answer !== undefined && answer.uri !== '' && <SecondFactorSetUp {...answer} doneHref={doneHref} />}
      {answer !== undefined && answer.uri === '' && <BackupCodes codes={answer.codes} />}
      {answer === undefined && !isPasswordWanted && (
        <Stack direction="row" gap="s">
          {hasSecondFactor ? (
            <>
              <Button variant="secondary" size="s" onClick={() => void wants('generate-backup-codes')}>
                {t`New backup codes`}
              </Button>
              <Button variant="danger" size="s" onClick={() => setAsked(true)}>
                {t`Take the second factor away`}
              </Button>
            </>
          ) : (
            <Button size="s" onClick={() => void wants('enable')}>
              {t`Set up an authenticator app`}
            </Button>
          )}
        </Stack>
      )}
      <Dialog title={t`Take the second factor away?`} isOpen={isAsked} onOpenChange={setAsked}>
        <p>{t`Roles of staff rest from then on, until it is set up again.`}</p>
        <Stack direction="row" gap="s">
          <Button
            variant="danger"
            size="s"
            onClick={() => {
              setAsked(false)
              void wants('disable')
            }}
          >
            {t`Take the second factor away`}
          </Button>
          <Button variant="secondary" size="s" onClick={() => setAsked(false)}>
            {t`Not now`}
          </Button>
        </Stack>
      </Dialog>
      {hasSecondFactor && (
        <p>
          <small>
            <Trans>
              New backup codes put an end to the old ones. Without the second factor roles of staff rest.
            </Trans>
          </small>
        </p>
      )}
    </Section>
  )
}

/** The button that was pressed has made room for it. */
function focus(field: HTMLInputElement | null): void {
  field?.focus()
}

function codesOf(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null || !('backupCodes' in answer)) return []
  const { backupCodes } = answer
  return Array.isArray(backupCodes) ? backupCodes.map(String) : []
}
