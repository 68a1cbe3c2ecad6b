import { useLingui } from '@lingui/react/macro'
import type { CompetitionPart } from '@bastama/domain/competition/frozen.ts'
import { mostCharacters } from '@bastama/domain/competition/input.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Select } from '@bastama/ui/field/Select.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import type { LocalFragment } from '../../graphql/generated/graphql.ts'
import { LocalizedField } from '../../shell/field/LocalizedField.tsx'
import { MomentField } from '../../shell/field/MomentField.tsx'
import { errorAt } from '../../shell/field/user-errors.ts'
import type { UserError } from '../../shell/field/user-errors.ts'
import type { DetailsDraft } from './details-draft.ts'
import styles from './Editor.module.css'
import { useLimitWords } from '../../shell/field/use-limit-words.ts'

/** When a call opens and closes, where and when the pitching is, when the results are due. */
export function DatesFields({
  draft,
  change,
  errors,
  wanted,
  labels,
  zone,
  frozen,
  venues,
}: {
  draft: DetailsDraft
  change: (part: Partial<DetailsDraft>) => void
  errors: readonly UserError[]
  wanted: readonly Language[]
  labels: Readonly<Record<keyof DetailsDraft, string>>
  zone: string
  /** Why a part cannot be changed any more, in words. */
  frozen: (part: CompetitionPart) => string | undefined
  venues: readonly { readonly id: string; readonly name: LocalFragment }[]
}) {
  const { t } = useLingui()
  const limit = useLimitWords()
  const shared = { errors, zone }
  const parts = ['OPENING', 'DEADLINE', 'SCHEDULE'] as const
  const reasons = [...new Set(parts.flatMap((part) => frozen(part) ?? []))]
  const isScheduleFrozen = frozen('SCHEDULE') !== undefined
  return (
    <Section title={t`Dates`}>
      {reasons.length > 0 && (
        <Notice title={t`Not all of it can be changed any more`}>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.row}>
        <MomentField
          {...shared}
          path="opensAt"
          label={labels.opensAt}
          value={draft.opensAt}
          onChange={(opensAt) => change({ opensAt })}
          isReadOnly={frozen('OPENING') !== undefined}
        />
        <MomentField
          {...shared}
          path="closesAt"
          label={labels.closesAt}
          value={draft.closesAt}
          onChange={(closesAt) => change({ closesAt })}
          isReadOnly={frozen('DEADLINE') !== undefined}
        />
        <TextField
          id="resultsDueOn"
          label={labels.resultsDueOn}
          hint={t`May be left empty.`}
          type="date"
          value={draft.resultsDueOn}
          readOnly={isScheduleFrozen}
          onChange={(event) => change({ resultsDueOn: event.target.value })}
          error={errorAt(errors, 'resultsDueOn')}
        />
      </div>
      <div className={styles.row}>
        <MomentField
          {...shared}
          path="pitchingAt"
          label={labels.pitchingAt}
          value={draft.pitchingAt}
          onChange={(pitchingAt) => change({ pitchingAt })}
          isReadOnly={isScheduleFrozen}
        />
        <Select
          id="pitchingVenueId"
          label={labels.pitchingVenueId}
          hint={t`A venue of the programme.`}
          value={draft.pitchingVenueId}
          disabled={isScheduleFrozen}
          onChange={(event) => change({ pitchingVenueId: event.target.value })}
          error={errorAt(errors, 'pitchingVenueId')}
          options={[
            { value: '', label: t`Not set` },
            ...venues.map(({ id, name }) => ({ value: id, label: name.text })),
          ]}
        />
      </div>
      <LocalizedField
        path="pitchingFormat"
        label={labels.pitchingFormat}
        hint={limit(mostCharacters.pitchingFormat)}
        isMultiline
        isOptional
        wanted={wanted}
        value={draft.pitchingFormat}
        onChange={(pitchingFormat) => change({ pitchingFormat })}
        errors={errors}
        isReadOnly={isScheduleFrozen}
      />
    </Section>
  )
}
