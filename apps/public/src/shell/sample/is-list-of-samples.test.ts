import { expect, test } from 'vitest'
import { isListOfSamples } from './is-list-of-samples.ts'

const sample = { isSample: true }
const real = { isSample: false }

test('only a list that is invented throughout says so for its entries', () => {
  expect(isListOfSamples([sample, sample])).toBe(true)
  expect(isListOfSamples([sample, real])).toBe(false)
  expect(isListOfSamples([sample])).toBe(false)
  expect(isListOfSamples([])).toBe(false)
})
