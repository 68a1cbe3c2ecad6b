import { personIdOf } from '@bastama/domain/kernel/actor.ts'
import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import { canonicalJson } from '@bastama/domain/kernel/event.ts'
import { describedAnew, undescribed } from '@bastama/domain/media/description.ts'
import { consentInput, photoTextInput } from '@bastama/domain/media/input.ts'
import { can } from '@bastama/domain/media/permissions.ts'
import { photoProblemWords } from '@bastama/domain/media/words.ts'
import { isOutdated, refusing } from '../platform/command/aimed.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Command } from '../platform/command/command.ts'
import { readInput } from '../platform/command/read-input.ts'
import type { UserError } from '../platform/command/user-error.ts'
import type { AddPhotoInput, DescribePhotoInput } from './mutations.graphql.ts'
import { done, hindered, problem } from './outcomes.ts'
import { queueSizes } from './photo-jobs.ts'
import { insertPhoto, programmeOfPhotos, writePhoto } from './photo-queries.ts'
import { examine } from './picture.ts'
import { lockPhoto } from './queries.ts'

const notAdded = refusing(accessRefusalWords, { NOT_THERE: 'programmeId' })

/** Makes a photo of an upload: its sizes follow, and it may be described meanwhile. */
export const addPhoto: Command<typeof AddPhotoInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now, uploads } = work
  const refused = (...errors: readonly UserError[]) => ({ subjectId: null, errors })
  const programme = await programmeOfPhotos(transaction, input.programmeId)
  const asked = can.addPhoto(actor, programme, now)
  if (!asked.ok) return refused(notAdded(asked.refusal))
  const personId = personIdOf(actor)
  if (!programme || personId === undefined) return refused()
  const text = readInput(photoTextInput, photoProblemWords, input)
  const consent = readInput(consentInput, photoProblemWords, input)
  if (text.errors || consent.errors) return refused(...(text.errors ?? []), ...(consent.errors ?? []))

  const upload = await uploads.find(personId, input.uploadId)
  const picture = upload ? await examine(upload.path) : { problem: 'UPLOAD_IS_NOT_THERE' as const }
  if ('problem' in picture) return refused(problem(picture.problem, 'uploadId'))
  const { programmeId } = programme
  const { credit = null } = text.value
  const said = { ...(describedAnew(undescribed, text.value) ?? undescribed), credit }
  const id = await insertPhoto(transaction, {
    programmeId,
    uploadId: input.uploadId,
    addedBy: personId,
    ...said,
    ...picture,
  })
  if (id === undefined) return refused(problem('UPLOAD_IS_NOT_THERE', 'uploadId'))
  await queueSizes(transaction, id)
  return done({ id, programmeId }, 'ADDED', null, { ...said, hasConsent: true })
}

/** Says what a photo shows, or that this tells nothing, and who made it. */
export const describePhoto: Command<typeof DescribePhotoInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const photo = await lockPhoto(work, input.id)
  const asked = can.describePhoto(actor, photo, now)
  if (!photo || !asked.ok) return hindered(asked, photo, input)
  const text = readInput(photoTextInput, photoProblemWords, input)
  if (text.errors) return { subjectId: photo.id, errors: text.errors }
  const description = describedAnew(photo, text.value)
  if (!description) return { subjectId: photo.id, errors: [problem('ALT_IS_MISSING', 'alt')] }

  const before = { alt: photo.alt, isDecorative: photo.isDecorative, credit: photo.credit }
  const { credit = photo.credit } = text.value
  const after = { alt: description.alt, isDecorative: description.isDecorative, credit }
  if (canonicalJson(before) === canonicalJson(after)) return { subjectId: photo.id, event: undefined }
  if (isOutdated(photo, input)) return hindered(asked, photo, input, { mine: after, theirs: before })
  await writePhoto(transaction, photo, { description, credit })
  return done(photo, 'DESCRIBED', before, after)
}

/** Takes a photo out of everything, as somebody in it does not agree any more. */
export const withdrawConsent: Command<Aimed> = async (work, input) => {
  const { transaction, actor, now } = work
  const photo = await lockPhoto(work, input.id)
  const asked = can.withdrawConsent(actor, photo, now)
  if (!photo || !asked.ok || isOutdated(photo, input)) return hindered(asked, photo, input)
  await writePhoto(transaction, photo, { consentWithdrawnAt: now })
  return done(photo, 'CONSENT_WITHDRAWN', { consentWithdrawnAt: null }, { consentWithdrawnAt: now })
}
