import { useRef } from 'react'
import { photoProblemWords } from '@bastama/domain/media/words.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import type { Send, Sent } from '../../shell/editing/use-editing.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { isSaid, photoTextInput, unsaidPhoto } from '../../shell/photo/photo-draft.ts'
import type { PhotoTextDraft } from '../../shell/photo/photo-draft.ts'
import { addPhotoMutation, describePhotoMutation } from '../../shell/photo/photo.graphql.ts'
import { setPortraitMutation } from '../commands.graphql.ts'
import type { EditorFacilitator } from '../facilitator.graphql.ts'

/** A photo for a profile while one writes about it. */
export interface PortraitDraft extends PhotoTextDraft {
  /** undefined until the whole file is with the server */
  readonly uploadId: string | undefined
  readonly hasConsent: boolean
}

export const noPortrait: PortraitDraft = { ...unsaidPhoto, uploadId: undefined, hasConsent: false }

/** Makes a photo of the upload, once, and puts it into the profile: what failed half-way is taken up there. */
export function useNewPortrait({ id, programme }: EditorFacilitator): Send<PortraitDraft> {
  const language = useLanguage()
  const made = useRef<{ readonly uploadId: string; readonly photoId: string }>(undefined)
  const add = useCommandOn(
    addPhotoMutation,
    (data) => data.addPhoto,
    (photo) => photo.id,
  )
  const describe = useCommandOn(
    describePhotoMutation,
    (data) => data.describePhoto,
    (photo) => photo.id,
  )
  const set = useCommandOn(
    setPortraitMutation,
    (data) => data.setPortrait,
    () => noPortrait,
  )
  return async ({ draft }, { expectedVersion, idempotencyKey }) => {
    const { uploadId = '', hasConsent } = draft
    if (!isSaid(draft)) {
      const message = photoProblemWords[language].ALT_IS_MISSING
      return {
        now: undefined,
        errors: [{ path: ['alt'], code: 'ALT_IS_MISSING', message }],
        failure: undefined,
      }
    }
    const text = photoTextInput(draft)
    const photo =
      made.current?.uploadId === uploadId
        ? await describe({ id: made.current.photoId, ...text })
        : await add({ programmeId: programme?.id ?? '', uploadId, hasConsent, ...text, idempotencyKey })
    if (photo.failure !== undefined || photo.errors.length > 0 || photo.now === undefined)
      return { ...photo, now: undefined }
    made.current = { uploadId, photoId: photo.now.draft }
    const portrait = { id, photoId: photo.now.draft, expectedVersion }
    return atFields(await set({ ...portrait, idempotencyKey: `${idempotencyKey} portrait` }))
  }
}

/** What the profile says of its photo stands at the file that it was made of. */
function atFields(sent: Sent<PortraitDraft>): Sent<PortraitDraft> {
  const errors = sent.errors.map((error) =>
    error.path[0] === 'photoId' ? { ...error, path: ['uploadId'] } : error,
  )
  return { ...sent, errors }
}
