import { sql } from 'kysely'
import type { TestDatabase } from '../database.ts'
import { readGlobalId } from '../../src/platform/selection/global-id.ts'
import { personOf } from './people.ts'
import type { EmbargoWorld } from './world.ts'

/** Those who ask nothing, and whose names are not public. */
const silent = [2, 3, 5, 13, 14, 15]
/** Those who ask nothing. */
const quiet = [...silent, 8, 9, 10]

/**
 * Gives those who ask nothing other names, addresses, phones, birth dates, answers and notes, or their own again.
 * @param into what their secrets are written with, in place of what they were
 */
export async function disguise(
  { db }: TestDatabase,
  world: EmbargoWorld,
  into: 'tulip' | 'daisy',
): Promise<void> {
  const from = into === 'tulip' ? 'daisy' : 'tulip'
  const [years, fromYears] = into === 'tulip' ? ['1901', '1971'] : ['1971', '1901']
  const [phone, fromPhone] = into === 'tulip' ? ['+7999', '+7700'] : ['+7700', '+7999']
  const ids = (numbers: readonly number[]) =>
    sql`any(${numbers.map((number) => personOf(world.people, number).actor.personId)}::uuid[])`
  const renamed = (column: string) =>
    sql`replace(replace(${sql.ref(column)}::text, ${from}, ${into}), initcap(${from}), initcap(${into}))`
  await sql`
    update person set name = ${renamed('name')}::jsonb, sort_name = ${renamed('sort_name')}::jsonb
    where id = ${ids(silent)}
  `.execute(db)
  await sql`
    update person set email = ${renamed('email')}, phone = replace(phone, ${fromPhone}, ${phone}),
      birth_date = replace(birth_date::text, ${fromYears}, ${years})::date
    where id = ${ids(quiet)}
  `.execute(db)
  const quietly = world.judged
    .flat()
    .filter(({ by }) => quiet.includes(by.number))
    .map(({ id }) => readGlobalId(id)?.id)
  await sql`
    update answer set text = ${renamed('text')} where application_id = any(${quietly}::uuid[])
  `.execute(db)
  await sql`
    update application set mend_note = ${renamed('mend_note')}::jsonb where id = any(${quietly}::uuid[])
  `.execute(db)
}
