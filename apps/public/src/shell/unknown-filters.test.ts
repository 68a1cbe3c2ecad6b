import { expect, test } from 'vitest'
import { unknownFilters, withoutFilterValues } from './unknown-filters.ts'

const known = { theme: ['ecology', 'care'], funded: ['1'] }
const address = new URLSearchParams('q=zzz&theme=ecology&theme=zzz&theme=zzz&theme=&funded=yes&sort=title')

test('a value that a filter does not have is found once, whichever the filter', () => {
  expect(unknownFilters(address, known)).toEqual([
    { name: 'theme', value: 'zzz' },
    { name: 'funded', value: 'yes' },
  ])
  expect(unknownFilters(new URLSearchParams('theme=care&funded=1'), known)).toEqual([])
})

test('the address without it keeps everything else', () => {
  const rest = withoutFilterValues(address, unknownFilters(address, known))
  expect(String(rest)).toBe('q=zzz&theme=ecology&theme=&sort=title')
})
