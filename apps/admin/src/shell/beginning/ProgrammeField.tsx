import { useLingui } from '@lingui/react/macro'
import { Select } from '@bastama/ui/field/Select.tsx'
import type { BeginningProgramme } from './beginning.graphql.ts'
import { errorAt } from '../field/user-errors.ts'
import type { UserError } from '../field/user-errors.ts'

/** In which programme it is begun; not asked where there is one only. */
export function ProgrammeField({
  programmes,
  value,
  onChange,
  errors,
}: {
  programmes: readonly BeginningProgramme[]
  value: string
  onChange: (id: string) => void
  errors: readonly UserError[]
}) {
  const { t } = useLingui()
  if (programmes.length < 2) return null
  return (
    <Select
      id="programmeId"
      label={t`Programme`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={errorAt(errors, 'programmeId')}
      options={programmes.map(({ id, name }) => ({ value: id, label: name.text }))}
    />
  )
}
