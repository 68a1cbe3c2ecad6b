import { useLingui } from '@lingui/react/macro'
import { currencies } from '@bastama/domain/kernel/money.ts'
import { Select } from '@bastama/ui/field/Select.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { errorAt } from '../../shell/field/user-errors.ts'
import type { UserError } from '../../shell/field/user-errors.ts'
import styles from './Editor.module.css'

export interface AmountDraft {
  readonly minorUnits: string
  readonly currency: string
}

/** An amount in whole units, with its currency. */
export function AmountField({
  path,
  label,
  hint,
  value,
  onChange,
  errors,
  isReadOnly = false,
}: {
  path: string
  label: string
  hint?: string
  value: AmountDraft
  onChange: (value: AmountDraft) => void
  errors: readonly UserError[]
  isReadOnly?: boolean
}) {
  const { t } = useLingui()
  return (
    <div className={styles.amount}>
      <TextField
        id={`${path}.minorUnits`}
        label={label}
        hint={hint}
        inputMode="decimal"
        value={value.minorUnits}
        readOnly={isReadOnly}
        onChange={(event) => onChange({ ...value, minorUnits: event.target.value })}
        error={errorAt(errors, `${path}.minorUnits`) ?? errorAt(errors, path)}
      />
      <Select
        id={`${path}.currency`}
        label={t`Currency`}
        value={value.currency}
        disabled={isReadOnly}
        onChange={(event) => onChange({ ...value, currency: event.target.value })}
        error={errorAt(errors, `${path}.currency`)}
        options={currencies.map((currency) => ({ value: currency, label: currency }))}
      />
    </div>
  )
}
