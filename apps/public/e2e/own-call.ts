import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
// @boundaries-ignore what is announced is announced in a product of its own
import { startOwnProduct } from '../../../scripts/own-product.ts'
// @boundaries-ignore what is announced is announced in a product of its own
import type { OwnProduct } from '../../../scripts/own-product.ts'
import { openPage } from './portal.ts'
import type { WatchedPage } from './portal.ts'
import { newAddress, phone, signInByLink } from './resident.ts'

/** The product of the file's tests, where a call may be announced and its dates moved. */
export let product: OwnProduct

/** Starts it for the tests of a file. */
export function useOwnProduct(): void {
  beforeAll(async () => {
    product = await startOwnProduct()
  })
  afterAll(() => product[Symbol.asyncDispose]())
}

const day = 86_400_000
const text = (words: string) => ({ kk: `${words} қазақша`, ru: `${words} по-русски`, en: words })

/** Asks the API as whoever is signed in on a page. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post('/graphql', {
    data: { query, variables },
    headers: { origin: product.addresses.portal },
  })
  const { data, errors } = await answer.json()
  expect(errors).toBe(undefined)
  return data
}

/** Has a command done on a page, and fails with what stands in its way. */
export async function command(page: Page, name: string, input: object, read = ''): Promise<Readable> {
  const type = name.replace(/^./, (letter) => letter.toUpperCase())
  const { payload } = await ask<{ payload: Readable & { userErrors: unknown[] } }>(
    page,
    `mutation ($input: ${type}Input!) { payload: ${name}(input: $input) { ${read} userErrors { path code } } }`,
    { input },
  )
  expect(payload.userErrors).toEqual([])
  return payload
}

/** What of payloads the tests read. */
export interface Readable {
  readonly competition: { readonly id: string }
  readonly facilitator: { readonly id: string }
  readonly application: { readonly id: string; readonly reference: string }
}

/** A phone of somebody who may have scripts or not. */
export const opened = (options: object = {}): Promise<WatchedPage> =>
  openPage({ ...phone(), baseURL: product.addresses.portal, ...options })

/** A window of the manager of the demonstration. */
export async function openAsManager(): Promise<WatchedPage> {
  const window = await opened()
  const api = product.addresses.graphql.replace('/graphql', '')
  const answer = await window.page.request.post(`${api}/auth/demo/manager`, {
    headers: { origin: product.addresses.portal },
  })
  expect(answer.status()).toBe(200)
  return window
}

/** The id of the programme of the demonstration. */
export async function programmeId(page: Page): Promise<string | undefined> {
  const { programmes } = await ask<{ programmes: { nodes: { id: string }[] } }>(
    page,
    '{ programmes(first: 1) { nodes { id } } }',
  )
  return programmes.nodes[0]?.id
}

/** A call that is published, with one question and a place for one. */
export async function publish(manager: Page, slug: string): Promise<string> {
  const { competition } = await command(
    manager,
    'createCompetition',
    {
      programmeId: await programmeId(manager),
      slug,
      kind: 'FACILITATORS',
      title: text(`Call ${slug}`),
      summary: text('Summary'),
      about: text('About'),
      whoMayApply: text('Everybody'),
      opensAt: new Date(Date.now() - day).toISOString(),
      closesAt: new Date(Date.now() + 20 * day).toISOString(),
    },
    'competition { id }',
  )
  const { id } = competition
  const questions = [{ kind: 'LONG_TEXT', label: text('Why'), isRequired: true, maxLength: 500 }]
  await command(manager, 'setQuestions', { id, questions })
  const steps = [1, 2].map((points) => ({ points, description: text(`Step ${points}`) }))
  const criteria = [{ name: text('Idea'), description: text('New'), weight: 100, steps }]
  await command(manager, 'setCriteria', { id, criteria })
  await command(manager, 'editCompetition', { id, places: 1 })
  await command(manager, 'publishCompetition', { id })
  return id
}

/** The deadline of a call passes: its dates move, in place of the clock. */
export function passDeadline(slug: string): Promise<void> {
  return product.sql(`
    alter table competition disable trigger extend_in_public;
    update competition set opens_at = now() - interval '3 days', closes_at = now() - interval '1 minute'
    where slug = '${slug}';
    alter table competition enable trigger extend_in_public
  `)
}

/** Signs in as somebody new and begins an application. */
export async function begin(page: Page, competitionId: string): Promise<{ id: string; reference: string }> {
  await page.goto('/kk/sign-in')
  await signInByLink(page, newAddress())
  const { application } = await command(
    page,
    'startApplication',
    { competitionId },
    'application { id reference }',
  )
  return application
}

/** The same, and sends it. */
export async function apply(page: Page, competitionId: string) {
  const application = await begin(page, competitionId)
  const { competition } = await ask<{ competition: { questions: { id: string }[] } }>(
    page,
    'query ($id: ID!) { competition: node(id: $id) { ... on Competition { questions { id } } } }',
    { id: competitionId },
  )
  const answers = competition.questions.map(({ id }) => ({
    questionId: id,
    text: 'Ауламызды гүлдендіреміз.',
  }))
  await command(page, 'saveAnswers', { id: application.id, answers })
  await command(page, 'submitApplication', { id: application.id })
  return application
}
