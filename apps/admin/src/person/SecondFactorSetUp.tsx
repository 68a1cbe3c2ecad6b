import { useLingui } from '@lingui/react/macro'
import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { Button } from '@bastama/ui/Button.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { BackupCodes } from './BackupCodes.tsx'
import { useTelling } from './use-telling.ts'
import { AccountForm } from './AccountForm.tsx'
import styles from './Person.module.css'

/** The steps that make an app the second factor: take the secret, keep the codes, show that it works. */
export function SecondFactorSetUp({
  uri,
  codes,
  doneHref,
}: {
  uri: string
  codes: readonly string[]
  doneHref: string
}) {
  const { t } = useLingui()
  const { tell, isBusy, words } = useTelling()
  const confirm = async (typed: string) => {
    const code = typed.replace(/\D/g, '')
    if ((await tell('two-factor/verify-totp', { code })) !== undefined) location.assign(doneHref)
  }
  return (
    <ol className={styles.setUp}>
      <li>
        <p>{t`Scan this with an authenticator app, or type the secret into it:`}</p>
        <QrCode of={uri} label={t`The secret as a QR code`} />
        <p className={styles.secret}>
          <code>{inGroups(new URL(uri).searchParams.get('secret') ?? '')}</code>
        </p>
      </li>
      <li>
        <BackupCodes codes={codes} />
      </li>
      <li>
        <AccountForm send={(typed) => confirm(typed('code'))}>
          <TextField
            label={t`Code of the authenticator app`}
            hint={t`Six digits.`}
            name="code"
            autoComplete="one-time-code"
            inputMode="numeric"
            error={words}
          />
          <Button type="submit" aria-busy={isBusy}>
            {t`Confirm`}
          </Button>
        </AccountForm>
      </li>
    </ol>
  )
}

function QrCode({ of, label }: { of: string; label: string }) {
  const code = generate(of)
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.qr}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <path d={toSvgPath(code)} fill="currentColor" />
    </svg>
  )
}

function inGroups(secret: string): string {
  return secret.replace(/.{4}(?=.)/g, '$& ')
}
