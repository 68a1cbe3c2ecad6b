import { expect, test } from 'vitest'
import * as answer from './application/answer-words.ts'
import * as application from './application/words.ts'
import * as applicationHistory from './application/history-words.ts'
import * as applicationInput from './application/input-words.ts'
import * as applicationLetters from './application/letter-words.ts'
import * as applicationResults from './application/result-words.ts'
import * as competitionInput from './competition/input-words.ts'
import * as competition from './competition/words.ts'
import * as facilitator from './facilitator/words.ts'
import * as facilitatorLetters from './facilitator/letter-words.ts'
import * as access from './kernel/access-words.ts'
import * as calendar from './kernel/calendar-words.ts'
import * as command from './kernel/command-words.ts'
import { languages } from './kernel/language.ts'
import * as media from './media/words.ts'
import * as record from './person/record-words.ts'
import * as person from './person/words.ts'
import * as programme from './programme/words.ts'
import * as project from './project/words.ts'
import * as team from './team/words.ts'
import * as workshop from './workshop/words.ts'

/** Every text of every list, by its place in it: `project.projectStateWords / DRAFT`. */
function texts(value: unknown, place: string, language: string, found = new Map<string, string>()) {
  if (typeof value === 'string') found.set(place, value)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (languages.some((each) => each === key && each !== language)) continue
      texts(inner, key === language ? place : `${place} / ${key}`, language, found)
    }
  }
  return found
}

const all = {
  access,
  answer,
  application,
  applicationHistory,
  applicationInput,
  applicationLetters,
  applicationResults,
  competition,
  competitionInput,
  facilitator,
  facilitatorLetters,
  calendar,
  command,
  media,
  person,
  programme,
  project,
  record,
  team,
  workshop,
}
const [kk, ru, en] = languages.map((language) => texts(all, '', language))

/** The places of words that every language has alike; counted nouns have the forms of their language. */
const places = (found: Map<string, string> = new Map()) =>
  [...found.keys()].filter((place) => !/ \/ (?:counted|relativeUnits)/.test(place))

test('every word is there in three languages', () => {
  expect(places(kk).length).toBeGreaterThan(100)
  expect(places(ru)).toEqual(places(kk))
  expect(places(en)).toEqual(places(kk))
  expect(
    [kk, ru, en].flatMap((found) => [...(found ?? [])]).filter(([, text]) => text.trim() === ''),
  ).toEqual([])
})

test('Kazakh is Kazakh: a longer text has a letter of its own', () => {
  const long = [...(kk ?? [])].filter(([, text]) => text.length >= 20)
  expect(long.filter(([, text]) => !/[әғқңөұүһі]/i.test(text))).toEqual([])
})

test('a Kazakh word is the Russian one only where it is borrowed, or shortened to the same letters', () => {
  const alike = new Set(
    'ср сб файл фото фотоальбом форум конкурс фасилитатор менеджер интегратор {figure}'.split(' '),
  )
  const same = [...(kk ?? [])].filter(([place, text]) => text === ru?.get(place)).map(([, text]) => text)
  expect(same.filter((text) => !alike.has(text))).toEqual([])
})

test('no Cyrillic in English, no Latin in Kazakh and Russian but names of formats and addresses', () => {
  const facts = /\{\w+\}|\b(?:JPEG|PNG|WebP|AVIF)\b|[\w.]+@[\w.]+/g
  for (const text of en?.values() ?? []) expect(text).not.toMatch(/\p{Script=Cyrillic}/u)
  for (const found of [kk, ru]) {
    for (const text of found?.values() ?? []) expect(text.replace(facts, '')).not.toMatch(/\p{Script=Latin}/u)
  }
})
