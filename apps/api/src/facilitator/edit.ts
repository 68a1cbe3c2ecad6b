import { facilitatorEditInput } from '@bastama/domain/facilitator/input.ts'
import { can } from '@bastama/domain/facilitator/permissions.ts'
import { profileProblems } from '@bastama/domain/facilitator/profile.ts'
import { facilitatorInputWords } from '@bastama/domain/facilitator/words.ts'
import { canonicalJson } from '@bastama/domain/kernel/event.ts'
import { can as canMedia } from '@bastama/domain/media/permissions.ts'
import { sortNameOf } from '@bastama/domain/person/name.ts'
import type * as v from 'valibot'
import { lockPhoto } from '../media/queries.ts'
import { isOutdated } from '../platform/command/aimed.ts'
import type { Command } from '../platform/command/command.ts'
import { readInput } from '../platform/command/read-input.ts'
import { userError } from '../platform/command/user-error.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'
import { acceptance } from './acceptance.ts'
import { lockFacilitator, topicsOf, updateFacilitator, writeTopics } from './facilitator-queries.ts'
import type { EditFacilitatorInput, SetPortraitInput } from './inputs.graphql.ts'
import { done, hindered, nothingThere, refusals } from './outcomes.ts'

type Given = v.InferOutput<typeof facilitatorEditInput>

const fields = ['slug', 'name', 'sortName', 'headline', 'bio', 'languages', 'topicIds'] as const

/** Who may not edit is told so before what is wrong with the input: an edit that leaves nothing missing tells. */
const complete = { problems: 0 }

/** Changes what is given of a profile. One that is shown stays complete, and keeps its address. */
export const editFacilitator: Command<typeof EditFacilitatorInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const facilitator = await lockFacilitator(transaction, input.id)
  if (!facilitator) return nothingThere(work)
  const subjectId = facilitator.id
  const allowed = can.editFacilitator(actor, { ...facilitator, ...complete }, now)
  if (!allowed.ok) return hindered(allowed, facilitator, input)
  const read = readInput(facilitatorEditInput, facilitatorInputWords, input)
  if (read.errors) return { subjectId, errors: read.errors }
  const given = {
    ...read.value,
    sortName: read.value.sortName ?? (read.value.name && sortNameOf(read.value.name)),
  }

  const changed = fields.filter(
    (field) =>
      given[field] !== undefined && canonicalJson(given[field]) !== canonicalJson(facilitator[field]),
  )
  if (changed.length === 0) return { subjectId, event: undefined }
  const before = Object.fromEntries(changed.map((field) => [field, facilitator[field]]))
  const after = Object.fromEntries(changed.map((field) => [field, given[field]]))
  if (isOutdated(facilitator, input))
    return hindered(allowed, facilitator, input, { mine: after, theirs: before })

  const topics = await topicsOf(transaction, facilitator.programmeId, given.topicIds ?? [])
  const wrong = [
    ...(changed.includes('slug') && facilitator.state !== 'DRAFT' ? [slugError('SLUG_IS_PUBLIC')] : []),
    ...(given.topicIds ?? []).flatMap((id, index) =>
      topics.has(id) ? [] : [userError(facilitatorInputWords, 'NOT_PART_OF_IT', ['topicIds', index])],
    ),
  ]
  if (wrong.length > 0) return { subjectId, errors: wrong }
  const profile = { ...facilitator, ...after }
  const asked = can.editFacilitator(actor, { ...facilitator, problems: profileProblems(profile).length }, now)
  if (!asked.ok)
    return hindered(asked, facilitator, input, { errors: (refused) => refusals(refused, profile) })

  const accepted = acceptance(work, facilitator)
  if (!(await updateFacilitator(transaction, facilitator, { ...columnsOf(given), ...accepted.columns })))
    return { subjectId, errors: [slugError('SLUG_IS_TAKEN')] }
  if (given.topicIds !== undefined) await writeTopics(transaction, subjectId, [...topics.values()])
  return done(facilitator, 'EDITED', before, { ...after, ...accepted.event })
}

function slugError(code: 'SLUG_IS_PUBLIC' | 'SLUG_IS_TAKEN') {
  return userError(facilitatorInputWords, code, ['slug'])
}

function columnsOf({ slug, name, sortName, headline, bio, languages }: Given) {
  return { slug, name, sort_name: sortName, headline, bio, ...(languages && { languages: [...languages] }) }
}

/** Gives a profile its photo, or takes it away. */
export const setPortrait: Command<typeof SetPortraitInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const facilitator = await lockFacilitator(transaction, input.id)
  if (!facilitator) return nothingThere(work)
  const subjectId = facilitator.id
  const allowed = can.editFacilitator(actor, { ...facilitator, ...complete }, now)
  if (!allowed.ok) return hindered(allowed, facilitator, input)

  const given = input.photoId ?? null
  const photo = given === null ? null : await lockPhoto(work, given)
  const wrong = (code: 'PHOTO_IS_NOT_THERE' | 'PHOTO_HAS_FAILED') => ({
    subjectId,
    errors: [userError(facilitatorInputWords, code, ['photoId'])],
  })
  if (photo === undefined) return wrong('PHOTO_IS_NOT_THERE')
  if (photo && (!canMedia.readPhoto(actor, photo, now) || photo.programmeId !== facilitator.programmeId))
    return wrong('PHOTO_IS_NOT_THERE')
  if (photo?.state === 'FAILED') return wrong('PHOTO_HAS_FAILED')
  const photoId = photo?.id ?? null
  if (photoId === facilitator.photoId) return { subjectId, event: undefined }

  const profile = { ...facilitator, photo }
  const asked = can.editFacilitator(actor, { ...facilitator, problems: profileProblems(profile).length }, now)
  const before = { photoId: facilitator.photoId && globalIdOf('Photo', facilitator.photoId) }
  const after = { photoId: photoId && globalIdOf('Photo', photoId) }
  if (!asked.ok || isOutdated(facilitator, input)) {
    return hindered(asked, facilitator, input, {
      mine: after,
      theirs: before,
      errors: (refused) => refusals(refused, profile),
    })
  }
  const accepted = acceptance(work, facilitator)
  await updateFacilitator(transaction, facilitator, { photo_id: photoId, ...accepted.columns })
  return done(facilitator, 'PORTRAIT_SET', before, { ...after, ...accepted.event })
}
