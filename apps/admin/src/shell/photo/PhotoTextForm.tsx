import type { Language } from '@bastama/domain/kernel/language.ts'
import { EditingForm } from '../editing/EditingForm.tsx'
import { useCommandOn } from '../form/use-command.ts'
import { useEditing } from '../editing/use-editing.ts'
import { photoTextDraft, photoTextInput } from './photo-draft.ts'
import { describePhotoMutation } from './photo.graphql.ts'
import type { EditablePhoto } from './photo.graphql.ts'
import { PhotoTextFields } from './PhotoTextFields.tsx'
import { usePhotoTextWords } from './use-photo-words.ts'

/** What is said of a photo that is there. */
export function PhotoTextForm({ photo, wanted }: { photo: EditablePhoto; wanted: readonly Language[] }) {
  const send = useCommandOn(describePhotoMutation, (data) => data.describePhoto, photoTextDraft)
  const editing = useEditing({ draft: photoTextDraft(photo), version: photo.version }, ({ draft }, command) =>
    send({ id: photo.id, ...command, ...photoTextInput(draft) }),
  )
  return (
    <EditingForm editing={editing} words={usePhotoTextWords()}>
      <PhotoTextFields {...editing} wanted={wanted} />
    </EditingForm>
  )
}
