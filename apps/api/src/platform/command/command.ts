import { setTimeout as delay } from 'node:timers/promises'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { RecordedEvent } from '@bastama/domain/kernel/event.ts'
import { sql } from 'kysely'
import type { ControlledTransaction, Transaction } from 'kysely'
import type { RequestContext } from '../context.ts'
import type { DB } from '../database/tables.generated.ts'
import { recordEvents } from '../events.ts'
import { follow } from './consequences.ts'
import type { Happening } from './consequences.ts'
import type { Uploads } from '../uploads.ts'
import { claimKey, noteDone } from './idempotency.ts'
import { keyWasUsed } from './user-error.ts'
import type { UserError } from './user-error.ts'

/** What of a request a command is carried out for. */
export type CommandContext = Pick<
  RequestContext,
  'actor' | 'now' | 'db' | 'portalUrl' | 'uploads' | 'dropKept' | 'signal'
>

/** All that is done in one transaction, at one instant. */
export interface Transacting {
  readonly transaction: Transaction<DB>
  readonly now: Date
  /** the public origin of the portal */
  readonly portalUrl: string
}

/** What a command works with, for one actor. */
export interface Work extends Transacting {
  readonly actor: Actor
  /** what people have sent: a command reads it, and leaves it where it is */
  readonly uploads: Uploads
}

/** A command did what it was asked to; nothing is recorded where it was so already. */
export interface Done {
  readonly subjectId: string
  readonly event: Omit<Happening, 'subjectId'> | undefined
  /** what was done to other things along with it, recorded before it */
  readonly along?: readonly Happening[]
  /** what was done to other things because of it, recorded after it */
  readonly thereupon?: readonly Happening[]
  /** told the hash of the event, at which what it tells of stands */
  readonly recorded?: (hash: Buffer) => Promise<void>
}

/** A command did nothing, and says why; of the thing there is still something to read, where there is one. */
export interface Refused {
  readonly subjectId: string | null
  readonly errors: readonly UserError[]
}

/** Locks and loads the facts, asks the domain, writes. It may be called again, in another transaction. */
export type Command<Input> = (work: Work, input: Input) => Promise<Done | Refused>

/** What came of a command. */
export interface Outcome {
  readonly subjectId: string | null
  readonly errors: readonly UserError[]
}

/** What every command may be given beside what it is about. */
export interface CommandInput {
  readonly idempotencyKey?: string | null | undefined
}

/** The database took turns differently from what two transactions counted on; the next try may do. */
const passing = new Set(['40001', '40P01'])

const mostTries = 4

/**
 * Carries a command out: in one transaction the key, the command itself and its event; after the commit, and before
 * anybody is told, what is kept in memory of what changed is dropped. What was refused leaves nothing behind.
 * @param name tells it from other commands with the same key
 */
export async function runCommand<Input extends CommandInput>(
  context: CommandContext,
  name: string,
  command: Command<Input>,
  input: Input,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await runOnce(context, name, command, input)
    } catch (error) {
      if (tries === mostTries || !passing.has(String(Object(error).code))) throw error
      await delay(Math.random() * 20 * 2 ** tries, undefined, { signal: context.signal })
    }
  }
}

async function runOnce<Input extends CommandInput>(
  context: CommandContext,
  name: string,
  command: Command<Input>,
  input: Input,
): Promise<Outcome> {
  const { actor, now, db, portalUrl, uploads, dropKept } = context
  return await inTransaction(db, async (transaction) => {
    // Whoever waited too long for a connection was told so: nothing is begun for them any more.
    context.signal.throwIfAborted()
    const refused = async ({ subjectId, errors }: Refused): Promise<Outcome> => {
      await transaction.rollback().execute()
      return { subjectId, errors }
    }
    const claim = await claimed(transaction, context, name, input)
    if (claim?.kind === 'ANOTHER') return await refused({ subjectId: null, errors: [keyWasUsed] })
    if (claim?.kind === 'DONE') return await refused({ subjectId: claim.subjectId, errors: [] })

    const work = { transaction, actor, now, portalUrl, uploads }
    const done = await command(work, input)
    if ('errors' in done) return await refused(done)
    const { subjectId } = done
    const followed = await follow(work, happeningsOf(done))
    if ('errors' in followed) return await refused({ subjectId, errors: followed.errors })

    if (claim) await noteDone(transaction, claim.row, subjectId)
    await recordAll(transaction, done, followed.happened, { actor, at: now })
    const changed = await changedTables(transaction)
    await transaction.commit().execute()
    dropKept(changed)
    return { subjectId, errors: [] }
  })
}

/**
 * Carries out what happens because its time has come, with all that follows; nothing where it gives nothing.
 * @param step may be called again, in another transaction, as a command
 */
export async function runByClock(
  { db, now, portalUrl }: Pick<CommandContext, 'db' | 'now' | 'portalUrl'>,
  step: (transacting: Transacting) => Promise<Done | undefined>,
): Promise<void> {
  await inTransaction(db, async (transaction) => {
    const transacting = { transaction, now, portalUrl }
    const done = await step(transacting)
    if (done) {
      const followed = await follow(transacting, happeningsOf(done))
      if ('errors' in followed) throw new Error(followed.errors.map(({ code }) => code).join(', '))
      await recordAll(transaction, done, followed.happened, { actor: { kind: 'clock' }, at: now })
    }
    await transaction.commit().execute()
  })
}

/**
 * Tries a command and undoes it, to see what it would do.
 * @param look what is there once it is done
 */
export async function tryCommand<Input, Seen>(
  context: Pick<CommandContext, 'actor' | 'now' | 'db' | 'portalUrl' | 'uploads'>,
  command: Command<Input>,
  input: Input,
  look: (transaction: Transaction<DB>) => Promise<Seen>,
): Promise<{ readonly seen: Seen } | { readonly errors: readonly UserError[] }> {
  const { db, ...given } = context
  return await inTransaction(db, async (transaction) => {
    const work = { transaction, ...given }
    const done = await command(work, input)
    const followed = 'errors' in done ? done : await follow(work, happeningsOf(done))
    const tried = 'errors' in followed ? { errors: followed.errors } : { seen: await look(transaction) }
    await transaction.rollback().execute()
    return tried
  })
}

/** Gives a transaction to whoever ends it; one that is not ended because of an error is undone. */
async function inTransaction<Result>(
  db: CommandContext['db'],
  work: (transaction: ControlledTransaction<DB>) => Promise<Result>,
): Promise<Result> {
  const transaction = await db.startTransaction().execute()
  try {
    return await work(transaction)
  } catch (error) {
    await transaction
      .rollback()
      .execute()
      .catch(() => {})
    throw error
  }
}

/** What a command did, in the order of the record. */
function happeningsOf({ subjectId, event, along = [], thereupon = [] }: Done): Happening[] {
  return [...along, ...(event ? [{ ...event, subjectId }] : []), ...thereupon]
}

/** Records what happened, and what followed from it. */
async function recordAll(
  transaction: Transaction<DB>,
  { along = [], event, recorded }: Done,
  happened: readonly Happening[],
  by: Pick<RecordedEvent, 'actor' | 'at'>,
): Promise<void> {
  const hashes = await recordEvents(
    transaction,
    happened.map((happening) => ({ ...happening, ...by })),
  )
  const own = event && hashes[along.length]
  if (own) await recorded?.(own)
}

/** Nothing is done twice for those whom we know; visitors may do nothing that would need it. */
function claimed(
  transaction: Transaction<DB>,
  { actor, now }: CommandContext,
  name: string,
  input: CommandInput,
) {
  const { idempotencyKey: key } = input
  if (key === null || key === undefined || actor.kind === 'visitor') return undefined
  const actorId = actor.kind === 'person' ? actor.personId : actor.keyId
  return claimKey(transaction, { actorId, key, input: { name, input } }, now)
}

/** As the trigger `tell_change` notes them: those that follow from a cascade too. */
async function changedTables(transaction: Transaction<DB>): Promise<string[]> {
  const { rows } = await sql<{ changed: string | null }>`
    select current_setting('bastama.changed', true) as changed
  `.execute(transaction)
  return (rows[0]?.changed ?? '').split(' ').filter((table) => table !== '')
}
