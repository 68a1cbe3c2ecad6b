import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { PersonInput } from '@bastama/domain/person/input.ts'
import { displayName, sortName } from '@bastama/domain/person/name.ts'
import { sql } from 'kysely'
import type { Expression, Selectable, Transaction } from 'kysely'
import * as v from 'valibot'
import type { Row } from '../platform/builder.ts'
import type { DB } from '../platform/database/tables.generated.ts'

/** Whether one can sign in by a password too. */
export function hasPassword(account: Row<'account'>): Expression<boolean> {
  return sql<boolean>`exists (select from account_credential c where c.account_id = ${account.id} and c.password is not null)`
}

/** What a person has told, read with the account. */
export function ofPerson<Column extends 'given_name' | 'surname' | 'patronymic' | 'language'>(
  column: Column,
) {
  return (account: Row<'account'>): Expression<Selectable<DB['person']>[Column]> =>
    sql`(select p.${sql.ref(column)} from person p where p.id = ${account.person_id})`
}

/** The account by which a person acts and what they say of themselves, both held until the transaction ends. */
export async function lockAccount(transaction: Transaction<DB>, personId: string) {
  const row = await transaction
    .selectFrom('account as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.id', 'a.person_id', 'p.is_named', 'p.given_name', 'p.surname', 'p.patronymic'])
    .select(['p.phone', 'p.language'])
    .where('a.person_id', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { given_name: given, surname, patronymic, phone, language } = row
  return {
    id: row.id,
    personId: v.parse(idSchema('Person'), row.person_id),
    said: { name: row.is_named ? { given, surname, patronymic } : null, phone, language },
  }
}

/** Writes what a person says of themselves. */
export async function updatePerson(
  transaction: Transaction<DB>,
  personId: string,
  { name, phone, language }: PersonInput,
): Promise<void> {
  const values = {
    ...(name && {
      name: { kk: displayName('kk', name), ru: displayName('ru', name), en: displayName('en', name) },
      sort_name: { kk: sortName(name), ru: sortName(name), en: sortName(name) },
      given_name: name.given,
      surname: name.surname,
      patronymic: name.patronymic,
      is_named: true,
    }),
    ...(phone !== undefined && { phone }),
    ...(language && { language }),
  }
  if (Object.keys(values).length === 0) return
  await transaction.updateTable('person').set(values).where('id', '=', personId).execute()
}
