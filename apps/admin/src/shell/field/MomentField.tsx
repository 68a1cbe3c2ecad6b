import { formatDateTime } from '@bastama/domain/kernel/calendar.ts'
import { zoneName } from '@bastama/domain/kernel/time.ts'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { useNow } from '../clock.ts'
import { useLanguage } from '../i18n.ts'
import { momentInput } from './typed-values.ts'
import { errorAt } from './user-errors.ts'
import type { UserError } from './user-errors.ts'

/** Day and time in the zone of the programme. Browsers write them in their own way, so they stand beside in ours too. */
export function MomentField({
  path,
  label,
  zone,
  value,
  onChange,
  errors,
  isReadOnly = false,
  note,
}: {
  path: string
  label: string
  zone: string
  value: string
  onChange: (value: string) => void
  errors: readonly UserError[]
  isReadOnly?: boolean
  /** What else is to be known of it. */
  note?: string
}) {
  const language = useLanguage()
  const now = useNow()
  const at = momentInput(zone, value)
  return (
    <TextField
      id={path}
      label={label}
      hint={
        <>
          {at === undefined ? zoneName(language, zone, now) : formatDateTime(language, at, zone)}
          {note !== undefined && (
            <>
              <br />
              {note}
            </>
          )}
        </>
      }
      type="datetime-local"
      value={value}
      readOnly={isReadOnly}
      onChange={(event) => onChange(event.target.value)}
      error={errorAt(errors, path)}
    />
  )
}
