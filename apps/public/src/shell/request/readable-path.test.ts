import { expect, test } from 'vitest'
import { readablePath, withoutEndingSlash } from './readable-path.ts'

test('an address that cannot be decoded is taken as it stands', () => {
  expect(readablePath('/ru/%E0%A4%A?q=%D0')).toBe('/ru/%25E0%25A4%25A?q=%D0')
  expect(readablePath('/ru/%')).toBe('/ru/%25')
  expect(readablePath('/ru/%D0%B0?q=%')).toBe('/ru/%D0%B0?q=%')
})

test('a page has one address, and no other host', () => {
  const address = (path: string) => withoutEndingSlash(new URL(`http://localhost${path}`))
  expect(address('/ru/projects/?theme=ecology')).toBe('/ru/projects?theme=ecology')
  expect(address('/ru///')).toBe('/ru')
  expect(address('//example.com/')).toBe('/example.com')
  expect(address('//')).toBe('/')
  expect(address('/')).toBeUndefined()
  expect(address('/ru/projects')).toBeUndefined()
})
