import { builder, Language } from '../platform/builder.ts'
import { aimed as aimedAt, idempotencyKey } from '../platform/command/aimed.ts'
import type { InputBuilder } from '../platform/command/aimed.ts'
import { LocalizedTextInput } from '../platform/input-types.ts'

const aimed = (t: InputBuilder) => aimedAt(t, 'facilitator')

const slug = 'The name in addresses: lower-case Latin letters, digits, hyphens between them.'
const sortName = 'The name as lists are ordered by it, surname first; it follows from `name` unless told.'

export const CreateFacilitatorInput = builder.inputType('CreateFacilitatorInput', {
  description: 'A profile to begin with: the rest is edited in the draft.',
  fields: (t) => ({
    programmeId: t.id({ required: true, description: 'Of which programme.' }),
    slug: t.string({ required: true, description: slug }),
    name: t.field({
      type: LocalizedTextInput,
      required: true,
      description:
        'The name as it is shown: the surname leads in Kazakh and Russian, the given name in English.',
    }),
    sortName: t.field({ type: LocalizedTextInput, description: sortName }),
    email: t.string({
      description:
        'The address of the person, who may then sign in and complete the profile. Staff and they read it.',
    }),
    idempotencyKey: t.string(idempotencyKey),
  }),
})

export const EditFacilitatorInput = builder.inputType('EditFacilitatorInput', {
  description: 'What to change: a field that is not given stays as it is. Null empties what may be empty.',
  fields: (t) => ({
    ...aimed(t),
    slug: t.string({ description: `${slug} It stays once the profile is published.` }),
    name: t.field({ type: LocalizedTextInput, description: 'The name as it is shown.' }),
    sortName: t.field({ type: LocalizedTextInput, description: sortName }),
    headline: t.field({ type: LocalizedTextInput, description: 'Who this is, in a line.' }),
    bio: t.field({
      type: LocalizedTextInput,
      description: 'Who this is, at length; paragraphs are parted by an empty line.',
    }),
    languages: t.field({ type: [Language], description: 'The languages of their sessions, all of them.' }),
    topicIds: t.idList({ description: 'What they teach: topics of the programme, all of them.' }),
  }),
})

export const SetPortraitInput = builder.inputType('SetPortraitInput', {
  description: 'Which photo stands in a profile.',
  fields: (t) => ({
    ...aimed(t),
    photoId: t.id({ description: 'A photo of the programme that `addPhoto` gave you; null for none.' }),
  }),
})

export const PublishFacilitatorInput = builder.inputType('PublishFacilitatorInput', {
  description: 'Which profile to publish.',
  fields: aimed,
})

export const HideFacilitatorInput = builder.inputType('HideFacilitatorInput', {
  description: 'Which profile to take down, and why.',
  fields: (t) => ({
    ...aimed(t),
    reason: t.field({
      type: LocalizedTextInput,
      required: true,
      description: 'Why, for staff and whose profile it is.',
    }),
  }),
})

export const ShowFacilitatorInput = builder.inputType('ShowFacilitatorInput', {
  description: 'Which profile to put back.',
  fields: aimed,
})
