import { expect, test } from 'vitest'
import { plainText, portal } from './portal.ts'

interface CalendarEvent {
  readonly [property: string]: string
}

/** The events of a calendar file: lines unfolded, properties without their parameters. */
async function events(path: string): Promise<CalendarEvent[]> {
  const response = await fetch(portal + path)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const file = plainText(await response.text()).replaceAll(/\r\n[ \t]/g, '')
  return file
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event.split('\r\n').map((line) => [line.split(/[:;]/)[0] ?? '', line.slice(line.indexOf(':') + 1)]),
      ),
    )
}

const find = (all: readonly CalendarEvent[], summary: string) =>
  all.find((event) => event['SUMMARY']?.includes(summary))

test('the calendar has competitions, sessions and forums at their moments', async () => {
  const all = await events('/en/calendar.ics')
  // 2018 and 2019 in Almaty: six hours ahead of UTC
  expect(find(all, 'Open pitching: Project competition')?.['DTSTART']).toBe('20190413T050000Z')
  expect(find(all, 'My values and my city')).toMatchObject({
    DTSTART: '20181103T033000Z',
    DTEND: '20181103T050000Z',
  })
  expect(all.filter((event) => event['URL']?.includes('/en/forums/'))).toHaveLength(2)
})

test('an event keeps its identity in every language and every time', async () => {
  const ids = (all: readonly CalendarEvent[]) => all.map((event) => event['UID'])
  const kazakh = ids(await events('/kk/calendar.ics'))
  expect(new Set(kazakh).size).toBe(kazakh.length)
  expect(ids(await events('/ru/calendar.ics'))).toEqual(kazakh)
  expect(ids(await events('/kk/calendar.ics'))).toEqual(kazakh)
})

test('a competition has its dates alone, results that are only promised as a whole day', async () => {
  const all = await events('/ru/competitions/courtyards/dates.ics')
  expect(new Set(all.map((event) => event['URL']))).toHaveLength(1)
  expect(find(all, 'Ожидаемый день результатов')?.['DTSTART']).toMatch(/^\d{8}$/)
  expect((await fetch(`${portal}/ru/competitions/none/dates.ics`)).status).toBe(404)
})
