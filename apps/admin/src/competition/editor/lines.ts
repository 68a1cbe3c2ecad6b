/** What is written in a value of a form, a line for each thing that was written, for comparing two by eye. */
export function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'boolean') return [value ? '+' : '−']
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'id' || name === 'key' ? [] : linesOf(part),
  )
}
