/**
 * The types of what lists are ordered by, as PostgreSQL calls them, and whether a text is a value of one: as PostgreSQL
 * writes it in a session with ISO dates and UTC. What it would read beside that («infinity», «yesterday») no row has.
 */
const values: Readonly<Record<string, (text: string) => boolean>> = {
  text: (text) => !text.includes('\0'),
  int4: (text) => /^(?:0|-?[1-9]\d{0,9})$/.test(text) && Number(text) === (Number(text) | 0),
  int8: (text) => /^(?:0|-?[1-9]\d{0,18})$/.test(text) && BigInt(text) === BigInt.asIntN(64, BigInt(text)),
  float8: (text) =>
    /^-?\d{1,17}(?:\.\d{1,17})?(?:e[+-]\d{1,3})?$/.test(text) && Number.isFinite(Number(text)),
  date: isDay,
  timestamptz: (text) => {
    const [, day = '', time] = /^(.{10}) (\d\d:\d\d:\d\d)(?:\.\d{1,6})?\+00$/.exec(text) ?? []
    return isDay(day) && !Number.isNaN(Date.parse(`${day}T${time}Z`)) && time !== '24:00:00'
  },
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith('0000')) return false
  const start = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text)
}

/** Whether lists may be ordered by values of a type: only where a cursor can be told from what is none. */
export function isCursorType(type: string): boolean {
  return Object.hasOwn(values, type)
}

/** Whether a text is a value of a type by which lists are ordered. */
export function isCursorValue(type: string, text: string): boolean {
  return values[type]?.(text) ?? false
}
