import { expect, test } from 'vitest'
import { wayBack } from './way-back.ts'

const back = (to: string) =>
  wayBack(new Request(`http://localhost:3000/ru/sign-in?${new URLSearchParams({ to }).toString()}`), 'ru')

test.each([
  ['/ru/projects?q=сад&sort=title', '/ru/projects?q=%D1%81%D0%B0%D0%B4&sort=title'],
  ['/kk/competitions/x/apply', '/ru/competitions/x/apply'],
  ['/kk', '/ru'],
  ['/kk?q=1', '/ru?q=1'],
  ['', '/ru'],
  ['https://evil.example/ru', '/ru'],
  ['//evil.example', '/ru'],
  ['/\\evil.example', '/ru'],
  ['/graphql', '/ru'],
  ['/kk/sign-in?to=/kk/sign-in', '/ru'],
  ['/ru/sign-in/link?token=x', '/ru'],
])('to “%s” leads to %s', (to, expected) => {
  expect(back(to)).toBe(expected)
})
