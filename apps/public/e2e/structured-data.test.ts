import { expect, test } from 'vitest'
import { portal } from './portal.ts'

test.each([
  ['/kk/forums/green-corridor-2017', 'Event'],
  ['/ru/workshops/workshop-set-2', 'EventSeries'],
  ['/ru/competitions/we-almaty', 'Event'],
])('the event of %s says when, where, by whom, and has a picture', async (path, type) => {
  const [thing] = await thingsOn(path)
  expect(thing).toMatchObject({ '@type': type, url: expect.stringMatching(`${path}$`) })
  for (const event of [thing, thing?.subEvent ?? []].flat()) {
    expect(event).toMatchObject({
      name: expect.any(String),
      startDate: expect.stringMatching(/^\d{4}-/),
      location: { '@type': expect.stringMatching(/Place|VirtualLocation/) },
      organizer: { '@type': 'Organization', url: expect.stringContaining('http') },
    })
    expect(await typeOf(event?.image)).toMatch(/^image\//)
  }
})

test.each(['/en/projects/bright-stop', '/kk/albums/workshop-set-1'])(
  'the work of %s has its address and its pictures',
  async (path) => {
    const [thing] = await thingsOn(path)
    expect(thing?.url).toMatch(new RegExp(`${path}$`))
    for (const image of [thing?.image ?? []].flat()) expect(await typeOf(image)).toMatch(/^image\//)
    expect([thing?.image].flat()).not.toEqual([undefined])
  },
)

interface Thing {
  readonly url?: string
  readonly image?: string | readonly string[]
  readonly subEvent?: Thing | readonly Thing[]
}

/** What a page says in the vocabulary of schema.org. */
async function thingsOn(path: string): Promise<Thing[]> {
  const html = await (await fetch(portal + path)).text()
  const scripts = html.matchAll(/<script type="application\/ld\+json">([^<]+)<\/script>/g)
  return [...scripts].map(([, json = '']) => JSON.parse(json) as Thing)
}

/** The media type of a picture, whose public address need not be the one under test. */
async function typeOf(image: unknown): Promise<string | null> {
  const response = await fetch(portal + new URL(String(image)).pathname)
  await response.arrayBuffer()
  return response.headers.get('content-type')
}
