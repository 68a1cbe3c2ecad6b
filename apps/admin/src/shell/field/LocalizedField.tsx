import { useLingui } from '@lingui/react/macro'
import { languageNames, languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import { FieldGroup } from '@bastama/ui/field/Field.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { errorAt } from './user-errors.ts'
import type { UserError } from './user-errors.ts'
import styles from '../form/Form.module.css'

/** A text in the three languages while it is written: an empty one is missing. */
export type LocalizedDraft = Readonly<Record<Language, string>>

export const emptyText: LocalizedDraft = { kk: '', ru: '', en: '' }

/** One text in the languages beside one another; a language that is still owed is marked. */
export function LocalizedField({
  path,
  label,
  hint,
  value,
  onChange,
  errors,
  wanted = languages,
  isOptional = false,
  isMultiline = false,
  isReadOnly = false,
}: {
  /** Where it is in the input of the API; the field’s id too. */
  path: string
  label: string
  hint?: string | undefined
  value: LocalizedDraft
  onChange: (value: LocalizedDraft) => void
  errors: readonly UserError[]
  wanted?: readonly Language[]
  /** It may be left out in all languages, but not in some. */
  isOptional?: boolean
  isMultiline?: boolean
  isReadOnly?: boolean
}) {
  const { t } = useLingui()
  const isBegun = languages.some((language) => value[language].trim() !== '')
  const isOwed = !isOptional || isBegun
  return (
    <FieldGroup id={path} label={label} hint={hint} error={errorAt(errors, path)}>
      <div className={styles.languages}>
        {languages.map((language) => {
          const isMissing = isOwed && wanted.includes(language) && value[language].trim() === ''
          const field = {
            id: `${path}.${language}`,
            label: languageNames[language],
            lang: language,
            value: value[language],
            readOnly: isReadOnly,
            error: errorAt(errors, `${path}.${language}`),
            ...(isMissing && { mark: <Badge tone={isBegun ? 'danger' : 'neutral'}>{t`missing`}</Badge> }),
          }
          return isMultiline ? (
            <TextField
              key={language}
              {...field}
              isMultiline
              onChange={(event) => onChange({ ...value, [language]: event.target.value })}
            />
          ) : (
            <TextField
              key={language}
              {...field}
              onChange={(event) => onChange({ ...value, [language]: event.target.value })}
            />
          )
        })}
      </div>
    </FieldGroup>
  )
}
