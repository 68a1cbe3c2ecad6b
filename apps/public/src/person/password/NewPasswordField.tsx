import { useLingui } from '@lingui/react/macro'
import { leastPasswordLength } from '@bastama/domain/person/password.ts'
import { TextField } from '@bastama/ui/field/TextField.tsx'

/** The password that is to be. */
export function NewPasswordField({ error }: { error: string | undefined }) {
  const { t } = useLingui()
  const least = leastPasswordLength
  return (
    <TextField
      id="password"
      name="password"
      type="password"
      autoComplete="new-password"
      label={t`New password`}
      hint={t`At least ${least} characters. A few words that come to nobody else’s mind are good.`}
      error={error}
    />
  )
}
