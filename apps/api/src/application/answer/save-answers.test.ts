import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import type { Client } from '../../../test/as.ts'
import { useApplying } from '../../../test/calls.ts'
import { codesOf, mutateApplication, textOf, useCommands } from '../../../test/mutate.ts'
import { send } from '../../../test/photos.ts'
import { globalIdOf, readGlobalId } from '../../platform/selection/global-id.ts'

const its = useCommands()
const { call, resident, started } = useApplying(its)
afterEach(() => {
  vi.restoreAllMocks()
})

const kinds = ['LONG_TEXT', 'CHOICE', 'FILE'] as const

interface Asked {
  readonly kind: (typeof kinds)[number]
  readonly id: string
  readonly optionId: string | undefined
}

/** Asks for more in a call: a text, a choice and a file. */
async function askMore(competitionId: string, after: number): Promise<Asked[]> {
  const { db } = its.database
  const asked: Asked[] = []
  for (const [index, kind] of kinds.entries()) {
    const { id } = await db
      .insertInto('question')
      .values({
        competition_id: readGlobalId(competitionId)?.id ?? '',
        position: after + index + 1,
        kind,
        label: textOf('What'),
        is_required: false,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const option = await db
      .insertInto('question_option')
      .values({ question_id: id, position: 1, label: textOf('One') })
      .returning('id')
      .executeTakeFirstOrThrow()
    asked.push({
      kind,
      id: globalIdOf('Question', id),
      optionId: kind === 'CHOICE' ? globalIdOf('QuestionOption', option.id) : undefined,
    })
  }
  return asked
}

/** An answer to what is asked, that was not given before. */
async function answerTo(client: Client, { kind, id: questionId, optionId }: Asked) {
  const pdf = Buffer.from(`%PDF-1.7\n${crypto.randomUUID()}\n%%EOF`)
  const given = {
    LONG_TEXT: async () => ({ text: crypto.randomUUID() }),
    CHOICE: async () => ({ optionIds: [optionId] }),
    FILE: async () => ({ uploads: [{ uploadId: (await send(its.api, client, pdf)).id, name: 'CV.pdf' }] }),
  }
  return { questionId, ...(await given[kind]()) }
}

test('many answers are saved, and taken back, by as many statements as one of each kind', async () => {
  const here = await call()
  const all = [await askMore(here.id, 10), await askMore(here.id, 20), await askMore(here.id, 30)]
  const read = 'answers { question { id } text options { id } files { name } }'

  const save = async (client: Client, id: string, answers: readonly object[]) => {
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    const saved = await mutateApplication(client, 'saveAnswers', { id, answers }, read)
    const { length } = asked.mock.calls
    asked.mockRestore()
    expect(codesOf(saved)).toEqual([])
    return { statements: length, answers: saved.application?.['answers'] }
  }

  const savedAndTakenBack = async (questions: readonly Asked[]) => {
    const client = await resident()
    const id = await started(client, here)
    const given = await Promise.all(questions.map((question) => answerTo(client, question)))
    const saved = await save(client, id, given)
    const nothing = { LONG_TEXT: { text: '' }, CHOICE: { optionIds: [] }, FILE: { fileIds: [] } }
    const takenBack = await save(
      client,
      id,
      questions.map(({ id: questionId, kind }) => ({ questionId, ...nothing[kind] })),
    )
    expect(saved.answers).toHaveLength(questions.length)
    expect(takenBack.answers).toEqual([])
    return [saved.statements, takenBack.statements]
  }

  const [one = []] = all
  expect(await savedAndTakenBack(all.flat())).toEqual(await savedAndTakenBack(one))
})
