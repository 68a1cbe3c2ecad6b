import { useLingui } from '@lingui/react/macro'
import { Checkbox } from '@bastama/ui/field/Checkbox.tsx'
import { FieldGroup } from '@bastama/ui/field/Field.tsx'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { EditingForm } from '../../shell/editing/EditingForm.tsx'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { errorAt } from '../../shell/field/user-errors.ts'
import { PhotoFileField } from '../../shell/photo/PhotoFileField.tsx'
import { PhotoTextFields } from '../../shell/photo/PhotoTextFields.tsx'
import { usePhotoTextWords } from '../../shell/photo/use-photo-words.ts'
import { useUpload } from '../../shell/photo/use-upload.ts'
import type { EditorFacilitator } from '../facilitator.graphql.ts'
import { noPortrait, useNewPortrait } from './use-new-portrait.ts'

/** A photo for the profile: it is sent while one says what it shows. */
export function NewPortraitForm({
  facilitator,
  onDone,
}: {
  facilitator: EditorFacilitator
  /** Told what was done, in words. */
  onDone: (what: string) => void
}) {
  const { t } = useLingui()
  const send = useNewPortrait(facilitator)
  const writing = useEditing({ draft: noPortrait, version: facilitator.version }, send)
  const { draft, change, errors } = writing
  const upload = useUpload((uploadId) => change({ uploadId }))
  const editing = {
    ...writing,
    // Whoever leaves meanwhile breaks off what is being sent.
    isDirty: writing.isDirty || upload.standing.kind === 'SENDING' || upload.standing.kind === 'BROKEN',
    discard: () => {
      upload.forget()
      writing.discard()
    },
  }
  return (
    <EditingForm
      editing={editing}
      saveLabel={t`Put it into the profile`}
      words={usePhotoTextWords()}
      disabledReason={
        draft.uploadId === undefined ? t`Choose a photo, and wait until it is sent.` : undefined
      }
      onSaved={() => onDone(t`The photo is in the profile`)}
    >
      <PhotoFileField path="uploadId" upload={upload} error={errorAt(errors, 'uploadId')} />
      <PhotoTextFields draft={draft} change={change} errors={errors} wanted={languagesOf(facilitator)} />
      <FieldGroup id="hasConsent" label={t`Consent`} error={errorAt(errors, 'hasConsent')}>
        <Checkbox
          label={t`Those who are to be seen in the photo agree to its being shown`}
          checked={draft.hasConsent}
          onChange={(event) => change({ hasConsent: event.target.checked })}
        />
      </FieldGroup>
    </EditingForm>
  )
}
