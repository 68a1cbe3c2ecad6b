import { access } from 'node:fs/promises'
import { fileLimits } from '@bastama/domain/application/files.ts'
import { afterEach, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/as.ts'
import { answersTo, useApplying } from '../../../test/calls.ts'
import type { Call } from '../../../test/calls.ts'
import { codesOf, mutateApplication, now, textOf, useCommands } from '../../../test/mutate.ts'
import { send } from '../../../test/photos.ts'
import { globalIdOf, readGlobalId } from '../../platform/selection/global-id.ts'
import { startJobs } from '../../platform/jobs.ts'
import { fileNights, fileTasks } from './file-jobs.ts'

const its = useCommands()
const { call, resident, started, open } = useApplying(its)
afterEach(() => {
  its.api.now = now
})

/** A call that asks for a file beside the rest. */
async function callForFile(question: object = {}): Promise<Call & { readonly cv: string }> {
  const here = await call()
  const { id } = await its.database.db
    .insertInto('question')
    .values({
      competition_id: readGlobalId(here.id)?.id ?? '',
      position: 4,
      kind: 'FILE',
      label: textOf('Your CV'),
      is_required: true,
      ...question,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { ...here, cv: globalIdOf('Question', id) }
}

const pdf = (words = 'CV') => Buffer.from(`%PDF-1.7\n${words}\n%%EOF`)

interface Files {
  readonly files: readonly {
    readonly id: string
    readonly name: string
    readonly mediaType: string
    readonly bytes: number
    readonly url: string | null
  }[]
}

const read = 'answers { question { id } files { id name mediaType bytes url } } problems { questionId code }'

/** Sends files to the API and answers with them, beside those that stay. */
async function add(
  client: Client,
  { id, questionId }: { readonly id: string; readonly questionId: string },
  contents: readonly Buffer[],
  fileIds: readonly string[] = [],
) {
  const uploads = []
  for (const content of contents) {
    const { id: uploadId } = await send(its.api, client, content)
    uploads.push({ uploadId, name: 'Түйіндеме.pdf' })
  }
  const payload = await mutateApplication(
    client,
    'saveAnswers',
    { id, answers: [{ questionId, fileIds, uploads }] },
    read,
  )
  const answers = Object(payload.application)['answers'] as readonly (Files & {
    readonly question: { readonly id: string }
  })[]
  const files = answers.find(({ question }) => question.id === questionId)?.files ?? []
  return { payload, files, uploads }
}

const tasks = () => {
  const { storage, uploads } = its.api.server
  return fileTasks({ db: its.database.db, storage, uploads })
}

/** Does the jobs that are queued, until it is disposed of. */
const doJobs = () => startJobs({ url: its.database.url, tasks: tasks(), log: its.api.server.server.log })

async function urlsOf(client: Client, id: string): Promise<(string | null)[]> {
  const { node } = await client.read<{ node: { answers: Files[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Application { answers { files { url } } } } }',
    { id },
  )
  return node.answers.flatMap(({ files }) => files.map(({ url }) => url))
}

/** The addresses of the files of an application once they are in the storage. */
async function settledUrls(client: Client, id: string): Promise<string[]> {
  await using _ = doJobs()
  await expect.poll(() => urlsOf(client, id)).not.toContain(null)
  return (await urlsOf(client, id)).map(String)
}

const get = async (client: Client, url: string) => {
  const response = await fetch(its.api.server.address + url, { headers: client.headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

test('a file is asked for, added, kept, and read by its applicant and those who read the answers alone', async () => {
  const [client, stranger, here] = [await resident(), await resident(), await callForFile()]
  const id = await started(client, here)
  await mutateApplication(client, 'saveAnswers', { id, answers: answersTo(here) })
  const early = await mutateApplication(client, 'submitApplication', { id })
  expect(codesOf(early)).toEqual(['ANSWERS_HAVE_PROBLEMS', `answers.${here.cv} FILE_IS_MISSING`])

  const { payload, files } = await add(client, { id, questionId: here.cv }, [pdf('my life')])
  expect(codesOf(payload)).toEqual([])
  expect(payload.application).toMatchObject({ problems: [] })
  expect(files).toMatchObject([
    { name: 'Түйіндеме.pdf', mediaType: 'application/pdf', bytes: pdf('my life').length, url: null },
  ])
  const [url = ''] = await settledUrls(client, id)
  expect(url).toMatch(/^\/media\/answer\/[0-9a-f-]{36}\.pdf$/)
  const own = await get(client, url)
  expect([own.status, own.text]).toEqual([200, pdf('my life').toString()])
  expect(own.headers.get('cache-control')).toBe('private, no-store')
  expect(own.headers.get('content-disposition')).toBe('attachment')

  const strangers = [
    stranger,
    ...(['visitor', 'reviewer', 'facilitator', 'manager of another programme'] as const).map(its.as),
    ...(['integrator of public data', 'integrator of personal data'] as const).map(its.as),
  ]
  const staff = [its.as('manager'), its.as('administrator')]
  const statuses = (readers: Client[]) =>
    Promise.all(readers.map(async (reader) => (await get(reader, url)).status))
  expect(await statuses([...strangers, ...staff])).toEqual(strangers.concat(staff).map(() => 404))
  expect(codesOf(await mutateApplication(client, 'submitApplication', { id }))).toEqual([])
  expect(await statuses(strangers)).toEqual(strangers.map(() => 404))
  expect(await statuses(staff)).toEqual([200, 200])
})

test('a file that is replaced or taken back is gone, from the answer and from the storage', async () => {
  const [client, here] = [await resident(), await callForFile()]
  const id = await started(client, here)
  const aim = { id, questionId: here.cv }
  const { files: two } = await add(client, aim, [pdf('one'), pdf('two')])
  await settledUrls(client, id)
  const [one, second] = two
  const { files: next, uploads } = await add(client, aim, [pdf('three')], [second?.id ?? ''])
  expect(next.map(({ id: fileId }) => fileId)).toEqual([second?.id, expect.any(String)])
  const urls = await settledUrls(client, id)
  expect(urls).toHaveLength(2)
  const { storage, uploads: sent } = its.api.server
  const keyOf = (fileId: string | undefined) => `answer/${readGlobalId(fileId ?? '')?.id}.pdf`
  await using _ = doJobs()
  await expect.poll(() => storage.exists(keyOf(one?.id))).toBe(false)
  await expect(access(sent.path(uploads[0]?.uploadId ?? ''))).rejects.toThrow('ENOENT')

  const { payload } = await add(client, aim, [])
  expect(payload.application).toMatchObject({ answers: [], problems: expect.any(Array) })
  for (const { id: fileId } of next) await expect.poll(() => storage.exists(keyOf(fileId))).toBe(false)
  expect((await get(client, urls[0] ?? '')).status).toBe(404)
})

describe('a file is refused', () => {
  const docx = (...names: string[]) => Buffer.from(['PK\u0003\u0004', ...names].join('\n'), 'latin1')

  test.each([
    ['a page with the name of a paper', Buffer.from('<script>alert(1)</script>'), 'FILE_IS_OF_ANOTHER_TYPE'],
    ['a document with programs', docx('word/document.xml', 'word/vbaProject.bin'), 'FILE_IS_OF_ANOTHER_TYPE'],
    ['an archive', docx('photos/1.jpg'), 'FILE_IS_OF_ANOTHER_TYPE'],
    ['one byte too many', Buffer.concat([pdf(), Buffer.alloc(fileLimits.bytes)]), 'FILE_IS_TOO_LARGE'],
  ])('%s', async (_, content, code) => {
    const [client, here] = [await resident(), await callForFile()]
    const id = await started(client, here)
    const { payload } = await add(client, { id, questionId: here.cv }, [content])
    expect(codesOf(payload)).toEqual([`answers.${here.cv} ${code}`])
    expect(payload.application).toMatchObject({ answers: [] })
  })

  test('more than an answer may have, and none where text is asked for', async () => {
    const [client, here] = [await resident(), await callForFile()]
    const id = await started(client, here)
    const many = Array.from({ length: fileLimits.files }, (_, at) => pdf(String(at)))
    const { files } = await add(client, { id, questionId: here.cv }, many)
    expect(files).toHaveLength(fileLimits.files)
    const staying = files.map((file) => file.id)
    const { payload } = await add(client, { id, questionId: here.cv }, [pdf('more')], staying)
    expect(codesOf(payload)).toEqual([`answers.${here.cv} TOO_MANY_FILES`])
    const there = await callForFile({ max_files: 1 })
    const aim = { id: await started(client, there), questionId: there.cv }
    const two = await add(client, aim, [pdf('one'), pdf('two')])
    expect(codesOf(two.payload)).toEqual([`answers.${there.cv} TOO_MANY_FILES`])
    expect((await add(client, aim, [pdf('one')])).files).toHaveLength(1)
    const elsewhere = await add(client, { id, questionId: here.why }, [pdf()])
    expect(codesOf(elsewhere.payload)).toEqual([`answers.${here.why} NOT_FOR_THIS_QUESTION`])
  })

  test('that another sent, that was used before, or that never came; those of another answer do not stay', async () => {
    const [client, thief, here] = [await resident(), await resident(), await callForFile()]
    const [id, own] = [await started(thief, here), await started(client, here)]
    const { files, uploads } = await add(client, { id: own, questionId: here.cv }, [pdf('secret')])
    const { id: fresh } = await send(its.api, client, pdf('fresh'))
    const { url } = await send(its.api, thief, pdf('a long paper'), {
      chunkSize: 5,
      onProgress: (sent) => sent > 4,
    })
    const given = [uploads[0]?.uploadId, fresh, url.split('/').at(-1), '../secret']
    for (const uploadId of given) {
      const input = { id, answers: [{ questionId: here.cv, uploads: [{ uploadId, name: 'x' }] }] }
      const refused = await mutateApplication(thief, 'saveAnswers', input, read)
      expect(codesOf(refused)).toEqual([`answers.${here.cv} FILE_IS_NOT_THERE`])
    }
    const stolen = { id, answers: [{ questionId: here.cv, fileIds: files.map((file) => file.id) }] }
    expect(await mutateApplication(thief, 'saveAnswers', stolen, read)).toMatchObject({
      application: { answers: [] },
    })
    const again = {
      id: own,
      answers: [{ questionId: here.cv, uploads: [{ uploadId: given[0], name: 'x' }] }],
    }
    expect(codesOf(await mutateApplication(client, 'saveAnswers', again))).toEqual([
      `answers.${here.cv} FILE_IS_NOT_THERE`,
    ])
  })

  test('that was given twice, in one answer or by two who save at once', async () => {
    const [client, here] = [await resident(), await callForFile()]
    const id = await started(client, here)
    const answer = (...uploadIds: string[]) => ({
      id,
      answers: [{ questionId: here.cv, uploads: uploadIds.map((uploadId) => ({ uploadId, name: 'x' })) }],
    })
    const save = async (input: object) =>
      codesOf(await mutateApplication(client, 'saveAnswers', input)).join()
    const { id: uploadId } = await send(its.api, client, pdf('once'))
    const refused = `answers.${here.cv} FILE_IS_NOT_THERE`
    expect(await save(answer(uploadId, uploadId))).toBe(refused)
    const other = await callForFile()
    const elsewhere = {
      id: await started(client, other),
      answers: [{ questionId: other.cv, uploads: [{ uploadId, name: 'x' }] }],
    }
    const saved = await Promise.all([save(answer(uploadId)), save(elsewhere)])
    expect(saved.filter((codes) => codes === '')).toHaveLength(1)
    expect(saved.filter((codes) => codes.endsWith('FILE_IS_NOT_THERE'))).toHaveLength(1)
  })

  test('after the deadline, and what was sent keeps the file that it needs', async () => {
    const [client, here] = [await resident(), await callForFile()]
    const id = await started(client, here)
    const aim = { id, questionId: here.cv }
    const { files } = await add(client, aim, [pdf('kept')])
    await mutateApplication(client, 'saveAnswers', { id, answers: answersTo(here) })
    expect(codesOf(await mutateApplication(client, 'submitApplication', { id }))).toEqual([])
    const emptied = await add(client, aim, [])
    expect(codesOf(emptied.payload)).toEqual([`answers.${here.cv} FILE_IS_MISSING`])
    its.api.now = open.closes_at
    const late = await add(client, aim, [pdf('late')])
    expect(codesOf(late.payload)).toEqual(['DEADLINE_HAS_PASSED'])
    expect(late.files.map(({ id: fileId }) => fileId)).toEqual(files.map(({ id: fileId }) => fileId))
  })
})

test('each night files go whose application is gone, and no others', async () => {
  const [client, other, here] = [await resident(), await resident(), await callForFile()]
  const [id, kept] = [await started(client, here), await started(other, here)]
  await add(client, { id, questionId: here.cv }, [pdf('gone')])
  const { files: before } = await add(other, { id: kept, questionId: here.cv }, [pdf('kept')])
  const [url = ''] = await settledUrls(client, id)
  const [keptUrl = ''] = await settledUrls(other, kept)
  await its.database.pool.query('delete from application where id = $1', [readGlobalId(id)?.id])
  // One that is just being brought to the storage, and one that is nobody's.
  const staying = before.map((file) => file.id)
  const { files } = await add(other, { id: kept, questionId: here.cv }, [pdf('coming')], staying)
  const coming = `answer/${readGlobalId(files[1]?.id)?.id}.pdf`
  const { storage } = its.api.server
  for (const key of [coming, 'answer/nobodys.pdf']) await storage.put(key, 'content')
  for (const night of fileNights) await tasks()[night]?.({}, new AbortController().signal)
  expect([await storage.exists(coming), await storage.exists('answer/nobodys.pdf')]).toEqual([true, false])
  const isThere = (path: string) => its.api.server.storage.exists(path.replace('/media/', ''))
  expect([await isThere(url), await isThere(keptUrl)]).toEqual([false, true])
})
