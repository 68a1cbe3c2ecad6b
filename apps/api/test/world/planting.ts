import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import type { Insertable, Kysely } from 'kysely'
import type { DB } from '../../src/platform/database/tables.generated.ts'
import { randomly } from './random.ts'
import { inOrder, insertAll } from './rows.ts'

export const day = 86_400_000
export const hour = 3_600_000

/** Tables whose rows are named by what they tie together. */
const withoutId = new Set<keyof DB>([
  'facilitator_topic',
  'session_facilitator',
  'attendance',
  'answer_option',
  'question_to_mend',
  'event',
])
/** Tables that say when a row was last changed. */
const dated = new Set<keyof DB>([
  'programme',
  'person',
  'account',
  'competition',
  'facilitator',
  'workshop',
  'enrolment',
  'team',
])

/** A world while it grows: its rows, what chance chooses of it, and words that nothing else in it has. */
export class Planting {
  readonly random: ReturnType<typeof randomly>
  readonly now: Date
  /** what a moment of publication may be; null is never */
  readonly moments: readonly (Date | null)[]
  readonly #rows = new Map<keyof DB, object[]>(inOrder.map((table) => [table, []]))
  #number = 0
  #lastMeeting: Date

  constructor(seed: number, now: Date) {
    this.random = randomly(seed)
    this.now = now
    this.#lastMeeting = this.at(-400 * day)
    this.moments = [null, this.at(-day), this.at(-1), now, this.at(1), this.at(day)]
  }

  /** The moment so many milliseconds from now. */
  at(milliseconds: number): Date {
    return new Date(this.now.getTime() + milliseconds)
  }

  add<Table extends keyof DB>(table: Table, values: Insertable<DB[Table]>): void {
    const id = withoutId.has(table) || 'id' in values ? {} : { id: this.random.uuid() }
    const updatedAt = dated.has(table) && !('updated_at' in values) ? { updated_at: this.at(-day) } : {}
    this.#rows.get(table)?.push({ ...id, ...values, ...updatedAt })
  }

  /** The rows of a table that name something: `planted('question', 'competition_id', id)`. */
  planted(table: keyof DB, column: string, value: string): { readonly id: string }[] {
    const rows: { readonly id: string }[] = []
    for (const row of this.#rows.get(table) ?? []) {
      const known = new Map<string, unknown>(Object.entries(row))
      if (known.get(column) === value) rows.push({ id: String(known.get('id')) })
    }
    return rows
  }

  /** A number that was not there before. */
  next(): number {
    return (this.#number += 1)
  }

  /** A text of its own, in one language at least. */
  text(noun: string): LocalizedText {
    const number = this.next()
    const words = {
      kk: `қала ${noun} ${number}`,
      ru: `город ${noun} ${number}`,
      en: `city ${noun} ${number}`,
    }
    const { kk, ru, en } = words
    return this.random.of([words, { kk }, { ru, en }, words])
  }

  slug(noun: string): string {
    return `${noun}-w${this.next()}`
  }

  reference(noun: string): { id: string; slug: string } {
    return { id: this.random.uuid(), slug: this.slug(noun) }
  }

  /** When the next session begins: one after the other over all the world, so that nobody is in two rooms. */
  nextMeeting(): Date {
    this.#lastMeeting = new Date(this.#lastMeeting.getTime() + 2 * hour)
    return this.#lastMeeting
  }

  async write(db: Kysely<DB>): Promise<void> {
    await insertAll(db, this.#rows)
  }
}
