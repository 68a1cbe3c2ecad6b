import { useLingui } from '@lingui/react/macro'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { errorAt } from '../field/user-errors.ts'
import type { UserError } from '../field/user-errors.ts'

/** What a thing is called in addresses. */
export function SlugField({
  example,
  fixed,
  value,
  onChange,
  errors,
}: {
  example: string
  /** Why it stays as it is. */
  fixed?: string | undefined
  value: string
  onChange: (slug: string) => void
  errors: readonly UserError[]
}) {
  const { t } = useLingui()
  return (
    <TextField
      id="slug"
      label={t`Name in addresses`}
      hint={fixed ?? t`Lower-case Latin letters, digits and hyphens, for instance ${example}.`}
      value={value}
      readOnly={fixed !== undefined}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
      error={errorAt(errors, 'slug')}
    />
  )
}
