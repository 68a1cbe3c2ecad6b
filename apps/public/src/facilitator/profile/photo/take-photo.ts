import { languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { photoLimits } from '@bastama/domain/media/media.ts'
import { photoProblemWords, tooMuchSentText } from '@bastama/domain/media/words.ts'
import { change, inApi } from '../../../graphql/client.ts'
import type { CommandErrorFragment } from '../../../graphql/generated/graphql.ts'
import { scriptFields } from '../../../shell/form/script-fields.ts'
import { sendFile } from '../../../shell/form/send-file.ts'
import { tooLargeBody } from '../../../shell/form/too-large-body.ts'
import { textOf } from '../../../shell/typed.ts'
import { mergeEntries, readEntries } from '../part/entries.ts'
import type { Entries } from '../part/entries.ts'
import { writtenOf } from '../own-profile.ts'
import type { OwnProfile } from '../own-profile.ts'
import { addPhotoMutation, describePhotoMutation, setPortraitMutation } from './photo.graphql.ts'

/** What the portal itself says of a photo that was sent. */
export type OwnPhotoProblem = 'NONE_CHOSEN' | 'TOO_LARGE' | 'ANOTHER_THERE' | 'TEXT_CHANGED'

/** What is to be mended, at the field that is meant: by the words of the domain or the API, or by our own. */
export interface PhotoProblem {
  readonly field: string | undefined
  readonly message?: string
  readonly code?: OwnPhotoProblem
}

/** What was said of the photo. */
export interface TypedOfPhoto {
  readonly texts: Entries
  readonly isDecorative: boolean
  readonly hasConsent: boolean
  /** the upload that has come already, and is not sent again */
  readonly upload: string
}

/** What came of the form: undefined where all was done. */
export type PhotoOutcome =
  | {
      readonly typed: TypedOfPhoto
      readonly problems: readonly PhotoProblem[]
      /** by language, what others have written where both did */
      readonly theirs: Entries
    }
  | undefined

/** Who asks for it, and in which language. */
export interface Asking {
  readonly request: Request
  readonly language: Language
}

const nothingTyped = { texts: { kk: '', ru: '', en: '' }, isDecorative: false, hasConsent: false, upload: '' }

/** Reads what the form says of the photo. */
export function typedOf(form: FormData): TypedOfPhoto {
  const text = (language: Language) => textOf(form, language).replaceAll('\r\n', '\n')
  return {
    texts: { kk: text('kk'), ru: text('ru'), en: text('en') },
    isDecorative: form.has('decorative'),
    hasConsent: form.has('consent'),
    upload: uploadOf(form),
  }
}

/** The upload that came last: with the form before, or sent by the script of the page. */
function uploadOf(form: FormData): string {
  const last = form.getAll(scriptFields.uploadId).at(-1)
  return typeof last === 'string' ? last : ''
}

/** The file that came with the form itself. */
function fileOf(form: FormData): File | undefined {
  const file = form.get('photo')
  return file instanceof File && file.size > 0 ? file : undefined
}

function isTooLarge(form: FormData): boolean {
  const bytes = Number(textOf(form, scriptFields.tooLarge) || textOf(form, tooLargeBody))
  return bytes > 0 || (fileOf(form)?.size ?? 0) > photoLimits.bytes
}

function altOf({ texts }: TypedOfPhoto) {
  const text = (language: Language) => (texts[language] ?? '').trim()
  return writtenOf({ kk: text('kk'), ru: text('ru'), en: text('en') })
}

/** Makes a photo of what was sent, and puts it into the profile. A file that has come is not asked for again. */
export async function takePhoto(
  form: FormData,
  profile: OwnProfile,
  { request, language }: Asking,
): Promise<PhotoOutcome> {
  const words = photoProblemWords[language]
  const file = fileOf(form)
  const came = file && !isTooLarge(form) ? await sendFile(file, request.signal) : undefined
  const typed = { ...typedOf(form), ...(came?.uploadId !== undefined && { upload: came.uploadId }) }
  const alt = altOf(typed)
  const fileProblem = (): Pick<PhotoProblem, 'code' | 'message'> | undefined => {
    if (isTooLarge(form)) return { code: 'TOO_LARGE' }
    if (came?.refused === 'TOO_MUCH_SENT') return { message: tooMuchSentText(language) }
    if (came?.refused === 'NOT_WHOLE') return { message: words.UPLOAD_IS_NOT_THERE }
    if (typed.upload === '') return { code: 'NONE_CHOSEN' }
    return textOf(form, 'current') === (profile.photo?.id ?? '') ? undefined : { code: 'ANOTHER_THERE' }
  }
  const ofFile = fileProblem()
  const problems: PhotoProblem[] = [
    ...(ofFile === undefined ? [] : [{ field: 'photo', ...ofFile }]),
    ...(alt === null && !typed.isDecorative ? [{ field: 'alt', message: words.ALT_IS_MISSING }] : []),
    ...(typed.hasConsent ? [] : [{ field: 'consent', message: words.CONSENT_IS_MISSING }]),
  ]
  if (problems.length > 0) return { typed, problems, theirs: {} }
  const { addPhoto } = await change(
    addPhotoMutation,
    {
      input: {
        programmeId: profile.programme.id,
        uploadId: typed.upload,
        hasConsent: typed.hasConsent,
        alt,
        isDecorative: typed.isDecorative,
      },
      language: inApi[language],
    },
    request.signal,
  )
  if (addPhoto.photo === null) {
    const isOfFile = addPhoto.userErrors.some(({ path: [field] }) => field === 'uploadId')
    return { typed: { ...typed, ...(isOfFile && { upload: '' }) }, ...returned(addPhoto.userErrors) }
  }
  const errors = await setPortrait(profile, addPhoto.photo.id, { request, language })
  return errors.length > 0 ? { typed: { ...typed, upload: '' }, ...returned(errors) } : undefined
}

/** Says anew what the photo of the profile shows. */
export async function describePortrait(
  form: FormData,
  { photo }: OwnProfile,
  { request, language }: Asking,
): Promise<PhotoOutcome> {
  const typed = typedOf(form)
  if (photo === null || photo.id !== textOf(form, 'current'))
    return { typed, problems: [{ field: undefined, code: 'ANOTHER_THERE' }], theirs: {} }
  const now = Object.fromEntries(languages.map((one) => [one, photo.alt?.[one] ?? '']))
  const { entries, clashes } = mergeEntries(readEntries(textOf(form, 'seen')), typed.texts, now)
  const merged = { ...typed, texts: entries }
  if (clashes.length > 0) {
    return {
      typed: merged,
      problems: clashes.map((field) => ({ field, code: 'TEXT_CHANGED' })),
      theirs: Object.fromEntries(clashes.map((key) => [key, now[key] ?? ''])),
    }
  }
  const alt = altOf(merged)
  if (alt === null && !merged.isDecorative) {
    const message = photoProblemWords[language].ALT_IS_MISSING
    return { typed: merged, problems: [{ field: 'alt', message }], theirs: {} }
  }
  const { describePhoto } = await change(
    describePhotoMutation,
    {
      input: { id: photo.id, expectedVersion: photo.version, alt, isDecorative: merged.isDecorative },
      language: inApi[language],
    },
    request.signal,
  )
  const { userErrors } = describePhoto
  return userErrors.length > 0 ? { typed: merged, ...returned(userErrors) } : undefined
}

/** Takes the photo out of the profile. */
export async function removePortrait(profile: OwnProfile, asking: Asking): Promise<PhotoOutcome> {
  const errors = await setPortrait(profile, null, asking)
  return errors.length > 0 ? { typed: nothingTyped, ...returned(errors) } : undefined
}

async function setPortrait(profile: OwnProfile, photoId: string | null, { request, language }: Asking) {
  const answer = await change(
    setPortraitMutation,
    { input: { id: profile.id, expectedVersion: profile.version, photoId }, language: inApi[language] },
    request.signal,
  )
  return answer.setPortrait.userErrors
}

const fields = new Map([
  ['uploadId', 'photo'],
  ['photoId', 'photo'],
  ['photo', 'photo'],
  ['isDecorative', 'decorative'],
  ['hasConsent', 'consent'],
])

function returned(errors: readonly CommandErrorFragment[]) {
  return {
    problems: errors.map(({ path: [field = '', inLanguage], message }) => ({
      field: field === 'alt' ? (inLanguage ?? 'alt') : fields.get(field),
      message,
    })),
    theirs: {},
  }
}
