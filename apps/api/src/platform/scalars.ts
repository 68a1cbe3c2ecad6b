import { dateParts } from '@bastama/domain/kernel/calendar.ts'
import { toDate } from '@bastama/domain/kernel/time.ts'
import { sql } from 'kysely'
import { extension, SelectedScalar } from './selection/declarations.ts'

// What is thrown here is no error of GraphQL: of any other, graphql-js says itself where in the document it is.

function text(value: unknown, expected: string): string {
  if (typeof value === 'string') return value
  throw new TypeError(`${expected} is a string.`)
}

function attempt<T>(read: () => T, refusal: string): T {
  try {
    return read()
  } catch {
    throw new RangeError(refusal)
  }
}

/** A day without a time. */
export const date = {
  description: 'A day: `YYYY-MM-DD`.',
  parseValue(value: unknown): string {
    const day = text(value, 'A Date')
    attempt(() => dateParts(day), `“${day}” is no day of the calendar, YYYY-MM-DD.`)
    return day
  },
  serialize: String,
  extensions: { [extension]: new SelectedScalar({ type: 'date' }) },
}

/** A moment; milliseconds and UTC on the way out. */
export const dateTime = {
  description: 'A moment: ISO 8601 with an offset or Z. Answers are in UTC, with milliseconds.',
  parseValue(value: unknown): Date {
    const moment = text(value, 'A DateTime')
    return attempt(
      () => toDate(moment),
      `“${moment}” is no moment: ISO 8601 with an offset or Z is expected.`,
    )
  },
  serialize: (value: Date | string) => toDate(value).toISOString(),
  extensions: {
    [extension]: new SelectedScalar({
      type: 'timestamptz',
      json: (value) => sql`to_char(${value} at time zone 'UTC', '\\"YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\\"')`,
    }),
  },
}

/** An amount in whole minor units; beyond 32 bits, within the whole numbers of JSON readers. */
export const minorUnits = {
  description: 'A whole number of minor units (tiyn, cents), up to 2⁵³ − 1.',
  parseValue(value: unknown): number {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value
    throw new RangeError('MinorUnits are a whole number.')
  },
  serialize: Number,
  extensions: { [extension]: new SelectedScalar({ type: 'int8', json: (value) => sql`(${value})::text` }) },
}

/** An address; one that begins with a slash is on the host of the API. */
export const url = {
  description: 'An address. One that begins with `/` is on this host.',
  parseValue: (value: unknown) => text(value, 'A URL'),
  serialize: String,
  extensions: { [extension]: new SelectedScalar({ type: 'text' }) },
}
