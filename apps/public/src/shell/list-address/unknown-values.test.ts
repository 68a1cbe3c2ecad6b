import { expect, test } from 'vitest'
import { unknownValues, withoutValues } from './unknown-values.ts'

const known = { theme: ['ecology', 'care'], funded: ['1'] }
const address = new URLSearchParams('q=zzz&theme=ecology&theme=zzz&theme=zzz&theme=&funded=yes&sort=title')

test('a value that does not exist is found once, whichever its name', () => {
  expect(unknownValues(address, known)).toEqual([
    { name: 'theme', value: 'zzz' },
    { name: 'funded', value: 'yes' },
  ])
  expect(unknownValues(new URLSearchParams('theme=care&funded=1'), known)).toEqual([])
})

test('the address without it keeps everything else', () => {
  const rest = withoutValues(address, unknownValues(address, known))
  expect(String(rest)).toBe('q=zzz&theme=ecology&theme=&sort=title')
})
