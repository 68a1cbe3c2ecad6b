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
  const place = placeOf(path)
  const field = place?.matches('input, select, textarea, button') === true ? place : firstFieldOf(place)
  field?.focus()
  ;(field ?? place)?.scrollIntoView({ block: 'center' })
}

/** An error with the name that its field has on the page; undefined where it has none. */
export interface PlacedError extends UserError {
  readonly name: string | undefined
}

/** The errors in the order of their fields on the page, first those that have none. */
export function placedErrors(errors: readonly UserError[]): readonly PlacedError[] {
  return errors
    .map((error) => ({ error, place: placeOf(error.path.join('.')) }))
    .toSorted((one, other) => inOrder(one.place, other.place))
    .map(({ error, place }) => ({ ...error, name: place ? nameWithin(place) : undefined }))
}

function inOrder(one: HTMLElement | null, other: HTMLElement | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? -1 : 1
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** What a field is called, with all that it stands in: `Question 2, Hint, Русский`. */
function nameWithin(field: HTMLElement): string {
  const names: string[] = []
  for (let place: HTMLElement | null = field; place && !place.matches('form'); place = place.parentElement) {
    const name = ownName(place)
    if (name !== '') names.unshift(name)
  }
  return names.join(', ')
}

function ownName(place: HTMLElement): string {
  if (place instanceof HTMLFieldSetElement) return place.querySelector('legend')?.textContent.trim() ?? ''
  if (
    place instanceof HTMLInputElement ||
    place instanceof HTMLTextAreaElement ||
    place instanceof HTMLSelectElement
  )
    return place.labels?.[0]?.textContent.trim() ?? ''
  return place.getAttribute('aria-label') ?? ''
}

/** Where a path is on the page. What is wrong with one of several is said at all of them. */
function placeOf(path: string): HTMLElement | null {
  const above = path.lastIndexOf('.')
  return document.getElementById(path) ?? (above < 0 ? null : placeOf(path.slice(0, above)))
}

/** Of a list, where one writes in its first entry; where there is none yet, the button that adds one. */
function firstFieldOf(place: HTMLElement | null): HTMLElement | null {
  const first = (fields: string) => place?.querySelector<HTMLElement>(fields) ?? null
  return first('input, select, textarea') ?? first('button')
}
