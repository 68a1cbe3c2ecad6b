import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describedAnew, isDescribed, undescribed } from './description.ts'
import type { DescriptionChange, PhotoDescription } from './description.ts'

const [old, text] = [{ kk: 'Көше' }, { kk: 'Алаң' }]
const told: PhotoDescription = { alt: old, isDecorative: false }
const decorative: PhotoDescription = { alt: null, isDecorative: true }

test.each<[string, PhotoDescription, DescriptionChange, PhotoDescription | undefined]>([
  ['nothing is said', undescribed, {}, undescribed],
  ['something else is said', told, {}, told],
  ['a text', decorative, { alt: text }, { alt: text, isDecorative: false }],
  ['another text', told, { alt: text }, { alt: text, isDecorative: false }],
  ['decorative, instead of a text', told, { isDecorative: true }, decorative],
  ['decorative, and no text', told, { alt: null, isDecorative: true }, decorative],
  ['no text, and no more', told, { alt: null }, undefined],
  ['not decorative, and no more', decorative, { isDecorative: false }, undefined],
  ['not decorative, of one that tells', told, { isDecorative: false }, told],
  ['not decorative, before anything is said', undescribed, { isDecorative: false }, undescribed],
])('%s', (_, before, change, after) => {
  expect(describedAnew(before, change)).toEqual(after)
})

test('whatever is said, a photo never has a text and none, and is not unsaid again', () => {
  const alt = fc.option(fc.constantFrom(old, text), { nil: null })
  const said = fc.record({ alt: fc.option(alt, { nil: undefined }), isDecorative: fc.option(fc.boolean()) })
  fc.assert(
    fc.property(fc.array(said), (changes) => {
      let now = undescribed
      for (const change of changes) {
        const after = describedAnew(now, change)
        if (after === undefined) continue
        expect(after.alt !== null && after.isDecorative).toBe(false)
        expect(isDescribed(now) && !isDescribed(after)).toBe(false)
        now = after
      }
    }),
  )
})
