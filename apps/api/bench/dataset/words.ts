import { firstShownAt, kinds, things } from './size.ts'

/*
 * What the statements of the data set are made of. `n` is always an expression of a number, after which a row is made.
 */

/** The n-th of some words: an object with a text in each language. */
const pick = (words: readonly object[], n: string) =>
  `('${JSON.stringify(words)}'::jsonb -> ((${n}) % ${words.length}))`

/** A localized text; every fifth has no English. */
const local = (kk: string, ru: string, en: string, n = '1') =>
  `jsonb_strip_nulls(jsonb_build_object('kk', ${kk}, 'ru', ${ru}, 'en', case when (${n}) % 5 <> 0 then ${en} end))`

/** The same text about a number, in each language. */
export const words = (kk: string, ru: string, en: string, n: string) =>
  local(`'${kk} ' || ${n}`, `'${ru} ' || ${n}`, `'${en} ' || ${n}`, n)

export const id = (noun: string, n: string) => `md5('${noun}-' || (${n}))::uuid`

export const programme = id('programme', '1')

const paragraph = {
  kk: 'Қала тұрғындары бірге ойластырып, бірге жасайтын бастама: аулалар, көшелер мен алаңдар баршаға ыңғайлы болады. ',
  ru: 'Инициатива, которую жители города придумывают и делают вместе: дворы, улицы и площади становятся удобны для всех. ',
  en: 'An initiative that residents of the city think up and carry out together: yards, streets and squares for everyone. ',
}

export const long = (times: number, n: string) =>
  local(
    `repeat('${paragraph.kk}', ${times}) || ${n}`,
    `repeat('${paragraph.ru}', ${times}) || ${n}`,
    `repeat('${paragraph.en}', ${times}) || ${n}`,
    n,
  )

export const title = (n: string) => {
  const one = (language: string) =>
    `(${pick(kinds, n)} ->> '${language}') || ' ' || (${pick(things, n)} ->> '${language}') || ' ' || ${n}`
  return local(one('kk'), one('ru'), one('en'), n)
}

export const start = `'${firstShownAt.toISOString()}'::timestamptz`

export const series = (most: number, name = 'n') => `generate_series(1, ${most}) ${name}`
