import { expect, test } from 'vitest'
import { formatFileSize } from './file-size.ts'
import { languages } from './language.ts'

const megabyte = 1024 * 1024

test.each([
  [1, '1 байт', '1 байт', '1 byte'],
  [700, '700 байт', '700 байт', '700 bytes'],
  [1023, '1 023 байт', '1 023 байта', '1,023 bytes'],
  [1024, '1 кБ', '1 кБ', '1 kB'],
  [35_001, '35 кБ', '35 кБ', '35 kB'],
  [megabyte - 1024, '1 023 кБ', '1 023 кБ', '1,023 kB'],
  [megabyte - 1, '1 МБ', '1 МБ', '1 MB'],
  [2.35 * megabyte, '2,4 МБ', '2,4 МБ', '2.4 MB'],
  [10 * megabyte, '10 МБ', '10 МБ', '10 MB'],
  [10 * megabyte + 1, '10,1 МБ', '10,1 МБ', '10.1 MB'],
  [1500 * megabyte, '1 500 МБ', '1 500 МБ', '1,500 MB'],
])('%d bytes are read as %s, %s, %s', (bytes, kk, ru, en) => {
  const shown = languages.map((language) => formatFileSize(language, bytes).replaceAll('\u00a0', ' '))
  expect(shown).toEqual([kk, ru, en])
})
