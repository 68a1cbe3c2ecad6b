/** Why the API did not do something, and where. */
export interface UserError {
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
}

/** What is wrong at one place, in words; a place within it has errors of its own. */
export function errorAt(errors: readonly UserError[], path: string): string | undefined {
  return errors.find((error) => error.path.join('.') === path)?.message
}

/** Puts the focus on the field of a path; on the first of a group. */
export function focusField(path: string): void {
  const place = document.getElementById(path)
  const above = path.lastIndexOf('.')
  // What is wrong with one of several is said at all of them.
  if (place === null && above >= 0) return focusField(path.slice(0, above))
  const field = place?.matches('input, select, textarea, button') === true ? place : firstFieldOf(place)
  field?.focus()
  ;(field ?? place)?.scrollIntoView({ block: 'center' })
}

function firstFieldOf(place: HTMLElement | null): HTMLElement | null {
  return place?.querySelector<HTMLElement>('input, select, textarea, button') ?? null
}
