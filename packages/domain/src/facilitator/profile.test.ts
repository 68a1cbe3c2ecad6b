import { expect, test } from 'vitest'
import { profileProblems } from './profile.ts'
import type { FacilitatorProfile } from './profile.ts'

const text = { kk: 'қаз' }
const profile: FacilitatorProfile = { headline: text, bio: text, languages: ['kk'], photo: null }

test.each<[string, Partial<FacilitatorProfile>, string[]]>([
  ['whole, without a photo', {}, []],
  ['with a photo that is described', { photo: { alt: text, isDecorative: false } }, []],
  ['with a photo that is decorative', { photo: { alt: null, isDecorative: true } }, []],
  ['with a photo unsaid', { photo: { alt: null, isDecorative: false } }, ['PHOTO_IS_NOT_DESCRIBED']],
  [
    'that selection has just made',
    { headline: null, bio: null, languages: [] },
    ['HEADLINE_IS_MISSING', 'BIO_IS_MISSING', 'LANGUAGES_ARE_MISSING'],
  ],
])('a profile %s', (_, changed, codes) => {
  expect(profileProblems({ ...profile, ...changed }).map(({ code }) => code)).toEqual(codes)
})
