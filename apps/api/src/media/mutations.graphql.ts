import { builder } from '../platform/builder.ts'
import { aimed, idempotencyKey } from '../platform/command/aimed.ts'
import type { InputBuilder } from '../platform/command/aimed.ts'
import { commandField } from '../platform/command/mutation.ts'
import { LocalizedTextInput } from '../platform/input-types.ts'
import { addPhoto, describePhoto, withdrawConsent } from './commands.ts'
import { Photo } from './graphql.ts'

function texts(t: InputBuilder) {
  return {
    alt: t.field({
      type: LocalizedTextInput,
      description: 'What is in the picture, for those who do not see it; in one language at least.',
    }),
    isDecorative: t.boolean({
      description: 'It says nothing that the text beside it does not, so there is no `alt`.',
    }),
    credit: t.field({ type: LocalizedTextInput, description: 'Who made it.' }),
  }
}

export const AddPhotoInput = builder.inputType('AddPhotoInput', {
  description: 'A photo that was sent to `/uploads`: JPEG, PNG, WebP or AVIF.',
  fields: (t) => ({
    programmeId: t.id({ required: true, description: 'Of which programme.' }),
    uploadId: t.id({
      required: true,
      description: 'The last part of the address that `/uploads` gave to the file. It is used once.',
    }),
    hasConsent: t.boolean({ required: true, description: 'Whoever is in it agrees to its being shown.' }),
    ...texts(t),
    idempotencyKey: t.string(idempotencyKey),
  }),
})

export const DescribePhotoInput = builder.inputType('DescribePhotoInput', {
  description:
    'What to say of a photo: a field that is not given stays as it is. Of `alt` and `isDecorative` one is needed before it is shown.',
  fields: (t) => ({ ...aimed(t, 'photo'), ...texts(t) }),
})

export const WithdrawConsentInput = builder.inputType('WithdrawConsentInput', {
  description: 'In which photo there is somebody who does not agree any more.',
  fields: (t) => aimed(t, 'photo'),
})

const about = ['photo', Photo] as const

commandField('addPhoto', {
  description:
    'Makes a photo of a file that was sent to `/uploads`. Its sizes follow within seconds: `state` tells. What a camera wrote into the file (where, when) is left out, and the file itself is never served.',
  input: AddPhotoInput,
  about,
  command: addPhoto,
})

commandField('describePhoto', {
  description: 'Says what a photo shows, or that it is decorative, and who made it.',
  input: DescribePhotoInput,
  about,
  command: describePhoto,
})

commandField('withdrawConsent', {
  description: 'Takes a photo out of pages, feeds and the API at once, for everybody and for good.',
  input: WithdrawConsentInput,
  about,
  command: withdrawConsent,
})
