import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['ҚАЛА Өнер һіңғұү', 'кала онер хингуу'],
  ['Ёлка за\u0301мок', 'елка замок'],
  ['И\u0306ог Й', 'йог й'],
  ['iскер кiтап hабар Əуезов', 'искер китап хабар ауезов'],
  ['bike sharing hi', 'bike sharing hi'],
  ['İSTANBUL ΑΣ', 'istanbul ασ'],
])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded))

test('folding twice changes nothing, and neither does how the text was composed', () => {
  const unit = fc.constantFrom(...'AbiIhHəƏ ёЁёәіҚңӨұҮһйЙ-1ΣσİiіЖ\u0301\u0308')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
    }),
  )
})
