import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { connect } from './connect.ts'

test('values arrive as the types say, in UTC', async () => {
  await using clone = await testDatabase('empty')
  await sql`alter database ${sql.table(new URL(clone.url).pathname.slice(1))} set timezone to 'Asia/Almaty'`.execute(
    clone.db,
  )
  await using database = connect({ url: `${clone.url}?options=-c%20datestyle%3DGerman` })
  const { rows } = await sql`
    select 42::int8 as int8, '2018-11-24'::date as date, array['2018-11-24'::date] as dates, 1.50::numeric as numeric,
      timestamptz '2018-11-24 09:00+06' as at, to_jsonb(timestamptz '2018-11-24 09:00+06') as json_at
  `.execute(database.db)
  expect(rows).toEqual([
    {
      int8: 42,
      date: '2018-11-24',
      dates: ['2018-11-24'],
      numeric: '1.50',
      at: new Date('2018-11-24T03:00:00Z'),
      json_at: '2018-11-24T03:00:00+00:00',
    },
  ])
  await expect(sql`select ${'9007199254740993'}::int8`.execute(database.db)).rejects.toThrow(RangeError)
})

test('a statement that runs too long is cancelled, and the connection serves the next', async () => {
  await using database = await testDatabase('empty')
  await using hasty = connect({ url: database.url, size: 1, statementTimeout: 50 })
  await expect(hasty.pool.query('select pg_sleep(30)')).rejects.toThrow(/statement timeout/)
  // On its one connection; a busy machine may take too long for that too.
  const next = () => hasty.pool.query('select 1 as one').then(({ rows }) => rows, String)
  await expect.poll(next).toEqual([{ one: 1 }])
})
