import type { Language } from '@bastama/domain/kernel/language.ts'
import { sql } from 'kysely'
import type { Insertable, Kysely } from 'kysely'
import type { DB } from '../platform/database/tables.generated.ts'
import { queueJobs } from '../platform/jobs.ts'
import type { Task } from '../platform/jobs.ts'
import type { SendMail } from '../platform/mail.ts'
import { letterHtml, letterText } from './letter.ts'
import type { Letter } from './letter.ts'

/** A message to one recipient about one event. */
export interface Message {
  /** names the event: nobody is told of one event twice */
  readonly eventKey: string
  /** a person is written to at the address that they have when it is sent */
  readonly to: { readonly personId: string } | { readonly address: string }
  /** what it is about, as `SIGN_IN_LINK` */
  readonly kind: string
  readonly language: Language
  readonly letter: Letter
}

const sendTask = 'send_message'

/**
 * Queues a message in the transaction of its event: sent after the commit, and never when there is none.
 * @returns false where the recipient was told of the event already
 */
export async function queueMessage(transaction: Kysely<DB>, message: Message): Promise<boolean> {
  return (await queueMessages(transaction, [message])) === 1
}

/** Queues as many messages as there are by the same statements. @returns how many of them tell something new */
export async function queueMessages(transaction: Kysely<DB>, messages: readonly Message[]): Promise<number> {
  if (messages.length === 0) return 0
  const { rows } = await sql<{ id: string }>`
    insert into message (event_key, person_id, address, kind, language, subject, text, html)
    select event_key, person_id, address, kind, language, subject, text, html
    from json_populate_recordset(null::message, ${JSON.stringify(messages.map(columnsOf))}::json)
    on conflict (event_key, person_id, address) do nothing
    returning id
  `.execute(transaction)
  await queueJobs(
    transaction,
    rows.map((payload) => ({ task: sendTask, payload, key: `${sendTask} ${payload.id}` })),
  )
  return rows.length
}

function columnsOf({ eventKey, to, kind, language, letter }: Message): Partial<Insertable<DB['message']>> {
  return {
    event_key: eventKey,
    person_id: 'personId' in to ? to.personId : null,
    address: 'address' in to ? to.address : null,
    kind,
    language,
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(language, letter),
  }
}

/** How many messages of a kind were made for an address since a moment, whatever the case that it is written in. */
export async function countMessagesTo(
  db: Kysely<DB>,
  { address, kind, since }: { readonly address: string; readonly kind: string; readonly since: Date },
): Promise<number> {
  const { count } = await db
    .selectFrom('message')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(sql`lower(address)`, '=', address.toLowerCase())
    .where('kind', '=', kind)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return count
}

/** The task that sends a message. The row is held meanwhile, so that no other process sends it too. */
export function messageTasks(db: Kysely<DB>, send: SendMail): Record<string, Task> {
  return {
    [sendTask]: (payload, signal) =>
      db.transaction().execute(async (transaction) => {
        const message = await transaction
          .selectFrom('message as m')
          .leftJoin('person as p', 'p.id', 'm.person_id')
          .select(['m.id', 'm.subject', 'm.text', 'm.html'])
          .select(sql<string | null>`coalesce(m.address, p.email)`.as('to'))
          .where('m.id', '=', String(Object(payload).id))
          .where('m.sent_at', 'is', null)
          .forUpdate('m')
          .skipLocked()
          .executeTakeFirst()
        if (message === undefined || message.to === null) return
        await send({ ...message, to: message.to }, signal)
        await transaction
          .updateTable('message')
          .set({ sent_at: sql<Date>`clock_timestamp()` })
          .where('id', '=', message.id)
          .execute()
      }),
  }
}

/** The latest messages, newest first. */
export function latestMessages(db: Kysely<DB>, limit: number) {
  return db
    .selectFrom('message as m')
    .leftJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.language', 'm.subject', 'm.text', 'm.created_at', 'm.sent_at'])
    .select(sql<string | null>`coalesce(m.address, p.email)`.as('to'))
    .orderBy('m.created_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(limit)
    .execute()
}

/** The messages that a transaction has queued itself, with the names of whom they are to; by what they are about. */
export function messagesOfTransaction(transaction: Kysely<DB>) {
  return transaction
    .selectFrom('message as m')
    .leftJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.kind', 'm.language', 'm.subject', 'm.text', 'p.name as recipientName'])
    .where(sql<boolean>`m.xmin = pg_current_xact_id()::xid`)
    .orderBy('m.kind')
    .orderBy('m.subject')
    .orderBy('m.person_id')
    .orderBy('m.id')
    .execute()
}
