import { expect, test } from 'vitest'
import { portal } from './portal.ts'

const read = async (path: string) => (await fetch(portal + path)).text()

/** Feeds, calendars and the search leave the page on which a mark stands, so they carry it along. */
test.each([
  ['kk', 'үлгі деректер', 'Үлгі деректер. '],
  ['ru', 'демонстрационные данные', 'Демонстрационные данные. '],
  ['en', 'sample data', 'Sample data. '],
])('what is invented says so wherever it goes, in %s', async (language, word, sentence) => {
  const atom = await read(`/${language}/projects.atom`)
  const entries = atom.split('<entry>').slice(1)
  expect(entries.length).toBeGreaterThan(10)
  for (const entry of entries) {
    expect(entry).toContain(`<category term="sample-data" label="${word}"/>`)
    expect(entry).toContain(`<summary>${sentence}`)
  }
  const { items }: { items: { summary: string; tags: string[] }[] } = JSON.parse(
    await read(`/${language}/projects.json`),
  )
  expect(items).toHaveLength(entries.length)
  for (const { summary, tags } of items) {
    expect(tags).toContain(word)
    expect(summary.startsWith(sentence)).toBe(true)
  }
  const calendar = (await read(`/${language}/competitions/courtyards/dates.ics`)).replaceAll(/\r\n[ \t]/g, '')
  const capital = sentence.replace('. ', '')
  for (const event of calendar.split('BEGIN:VEVENT').slice(1)) {
    expect(event).toContain(`DESCRIPTION:${capital}`)
    expect(event).toContain(`CATEGORIES:${capital}`)
  }
  const real = await read(`/${language}/competitions/we-almaty/dates.ics`)
  expect(real).toContain('BEGIN:VEVENT')
  expect(real).not.toContain('CATEGORIES')
  for (const slug of ['we-almaty', 'facilitators-2017']) {
    const [, results = ''] = (await read(`/${language}/competitions/${slug}`)).split('id="results"')
    expect(results.split('</li>')[0]).toContain(word)
  }
  expect(await read(`/${language}/search?q=${encodeURIComponent('двор')}`)).toContain(word)
})
