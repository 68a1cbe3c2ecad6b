import { useLingui } from '@lingui/react/macro'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { errorAt } from '../../shell/field/user-errors.ts'
import type { UserError } from '../../shell/field/user-errors.ts'
import { AmountField } from './AmountField.tsx'
import type { DetailsDraft } from './details-draft.ts'
import styles from './Editor.module.css'

/** How many are selected, and what there is to give. */
export function PlacesFields({
  draft,
  change,
  errors,
  labels,
  frozenReason,
}: {
  draft: DetailsDraft
  change: (part: Partial<DetailsDraft>) => void
  errors: readonly UserError[]
  labels: Readonly<Record<keyof DetailsDraft, string>>
  frozenReason: string | undefined
}) {
  const { t } = useLingui()
  const isReadOnly = frozenReason !== undefined
  return (
    <Section title={t`Places and money`}>
      {frozenReason !== undefined && <Notice title={frozenReason} />}
      <div className={styles.row}>
        <TextField
          id="places"
          label={labels.places}
          hint={t`May be left empty.`}
          inputMode="numeric"
          value={draft.places}
          readOnly={isReadOnly}
          onChange={(event) => change({ places: event.target.value })}
          error={errorAt(errors, 'places')}
        />
        <AmountField
          path="fund"
          label={labels.fund}
          hint={t`May be left empty.`}
          value={draft.fund}
          onChange={(fund) => change({ fund })}
          errors={errors}
          isReadOnly={isReadOnly}
        />
      </div>
    </Section>
  )
}
