import { expect, test } from 'vitest'
import { photoTypeOf, sizeProblem } from './media.ts'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['WEBP', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['AVIF', '\0\0\0\x20ftypavif\0\0\0\0'],
  [undefined, '<svg xmlns="http://www.w3.org/2000/svg">'],
  [undefined, 'GIF89a'],
  [undefined, 'RIFF\x24\0\0\0WAVEfmt '],
  [undefined, '\0\0\0\x20ftypheic'],
  [undefined, '\xff\xd8'],
  [undefined, ''],
])('%s by its first bytes', (type, bytes) => {
  expect(photoTypeOf(latin(bytes))).toBe(type)
})

test.each([
  [200, 200, undefined],
  [199, 4000, 'PHOTO_IS_TOO_SMALL'],
  [10_000, 6000, undefined],
  [10_000, 6001, 'TOO_MANY_PIXELS'],
])('of %d by %d: %s', (width, height, code) => {
  expect(sizeProblem(width, height)).toBe(code)
})
