import type { Page } from 'playwright-core'

const day = 86_400_000
const inThree = (kk: string, ru: string, en: string) => ({ kk, ru, en })

/** Asks the API as whoever is signed in in the window; the page must be one of the console. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.evaluate(
    async (body) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return response.json()
    },
    { query, variables },
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

interface Done {
  readonly competition: { readonly id: string }
  readonly application: { readonly id: string; readonly reference: string }
}

/** Has a command done without the screens. @throws with what stands in its way */
export async function command(page: Page, name: string, input: object, read = ''): Promise<Done> {
  const type = name.replace(/^./, (letter) => letter.toUpperCase())
  const { payload } = await ask<{ payload: Done & { userErrors: { code: string }[] } }>(
    page,
    `mutation ($input: ${type}Input!) { payload: ${name}(input: $input) { ${read} userErrors { path code } } }`,
    { input },
  )
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors))
  return payload
}

/** A call that takes applications. */
export interface Call {
  readonly id: string
  readonly slug: string
}

/** Publishes a call with two questions, one of them a choice, and where projects enter an award, as the manager of the window. */
export async function publishCall(
  manager: Page,
  slug: string,
  { kind = 'FACILITATORS', places }: { kind?: 'FACILITATORS' | 'PROJECTS'; places?: number },
): Promise<Call> {
  const { programmes } = await ask<{ programmes: { nodes: { id: string }[] } }>(
    manager,
    '{ programmes(first: 1) { nodes { id } } }',
  )
  const { competition } = await command(
    manager,
    'createCompetition',
    {
      programmeId: programmes.nodes[0]?.id,
      slug,
      kind,
      title: inThree(
        'Қалалық бастамалар шеберханасының фасилитаторлары',
        'Фасилитаторы Мастерской городских инициатив',
        'Facilitators of the Workshop of City Initiatives',
      ),
      summary: inThree('Шеберхананы жүргізу', 'Вести мастерскую', 'Run the workshop'),
      about: inThree('Шеберхана туралы', 'О мастерской', 'About the workshop'),
      whoMayApply: inThree('Кез келген тұрғын', 'Любой житель', 'Any resident'),
      opensAt: new Date(Date.now() - day).toISOString(),
      closesAt: new Date(Date.now() + 20 * day).toISOString(),
    },
    'competition { id }',
  )
  const { id } = competition
  await command(manager, 'setQuestions', {
    id,
    questions: [
      {
        kind: 'LONG_TEXT',
        label: inThree('Неге қатысқыңыз келеді?', 'Почему вы хотите участвовать?', 'Why do you take part?'),
        isRequired: true,
        maxLength: 1000,
      },
      {
        kind: 'CHOICE',
        label: inThree('Тәжірибеңіз', 'Ваш опыт', 'Your experience'),
        isRequired: false,
        options: [{ label: inThree('Бар', 'Есть', 'Some') }, { label: inThree('Жоқ', 'Нет', 'None') }],
      },
    ],
  })
  const steps = [0, 10].map((points) => ({ points, description: inThree('қадам', 'ступень', 'step') }))
  const criteria = [
    { name: inThree('Ой', 'Идея', 'Idea'), description: inThree('жаңа', 'новая', 'new'), weight: 100, steps },
  ]
  await command(manager, 'setCriteria', { id, criteria })
  if (kind === 'PROJECTS') {
    const amount = { minorUnits: 500_000, currency: 'EUR' }
    const awards = [{ name: inThree('Бас жүлде', 'Главный приз', 'Main prize'), rule: 'FIXED', amount }]
    await command(manager, 'setAwards', { id, awards })
  }
  if (places !== undefined) await command(manager, 'editCompetition', { id, places })
  await command(manager, 'publishCompetition', { id })
  return { id, slug }
}

/** Sends an application of whoever is signed in in the window, or of the team whose project it is. */
export async function apply(page: Page, { id: competitionId }: Call, text: string, projectId?: string) {
  const { application } = await command(
    page,
    'startApplication',
    { competitionId, ...(projectId !== undefined && { projectId }) },
    'application { id reference }',
  )
  const { competition } = await ask<{
    competition: { questions: { id: string; options: { id: string }[] }[] }
  }>(
    page,
    `query ($id: ID!) { competition: node(id: $id) { ... on Competition {
      questions { id options { id } }
    } } }`,
    { id: competitionId },
  )
  const answers = competition.questions.map(({ id: questionId, options: [first] }) =>
    first ? { questionId, optionIds: [first.id] } : { questionId, text },
  )
  await command(page, 'saveAnswers', { id: application.id, answers })
  await command(page, 'submitApplication', { id: application.id })
  return application
}

/** What moves the dates of a call to where its deadline has passed, in place of the clock. */
export function pastDeadline({ slug }: Call): string {
  return `
    alter table competition disable trigger extend_in_public;
    update competition set opens_at = now() - interval '3 days', closes_at = now() - interval '1 minute'
    where slug = '${slug}';
    alter table competition enable trigger extend_in_public
  `
}
