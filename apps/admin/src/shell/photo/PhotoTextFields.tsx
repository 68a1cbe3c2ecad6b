import { useLingui } from '@lingui/react/macro'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { mostCharacters } from '@bastama/domain/media/input.ts'
import { Checkbox } from '@bastama/ui/field/Checkbox.tsx'
import { LocalizedField } from '../field/LocalizedField.tsx'
import { useLimitWords } from '../field/use-limit-words.ts'
import type { UserError } from '../field/user-errors.ts'
import type { PhotoTextDraft } from './photo-draft.ts'
import { usePhotoTextWords } from './use-photo-words.ts'

/** What a photo shows, for those who do not see it, or that this tells nothing; and who made it. */
export function PhotoTextFields({
  draft,
  change,
  errors,
  wanted,
}: {
  draft: PhotoTextDraft
  change: (part: Partial<PhotoTextDraft>) => void
  errors: readonly UserError[]
  wanted: readonly Language[]
}) {
  const { t } = useLingui()
  const limit = useLimitWords()
  const { labels } = usePhotoTextWords()
  return (
    <>
      {!draft.isDecorative && (
        <LocalizedField
          path="alt"
          label={labels.alt}
          hint={`${t`Read to those who do not see the photo: who or what is to be seen, in a sentence.`} ${limit(mostCharacters.alt)}`}
          isMultiline
          wanted={wanted}
          value={draft.alt}
          onChange={(alt) => change({ alt })}
          errors={errors}
        />
      )}
      <Checkbox
        label={labels.isDecorative}
        checked={draft.isDecorative}
        onChange={(event) => change({ isDecorative: event.target.checked })}
      />
      <LocalizedField
        path="credit"
        label={labels.credit}
        hint={`${t`Stands under the photo.`} ${limit(mostCharacters.credit)}`}
        isOptional
        wanted={wanted}
        value={draft.credit}
        onChange={(credit) => change({ credit })}
        errors={errors}
      />
    </>
  )
}
