import type { BeginningProgramme } from './beginning.graphql.ts'
import { useEditing } from '../editing/use-editing.ts'
import type { Editing, Sent } from '../editing/use-editing.ts'

/** What a form is given that begins something in a programme. */
export interface BeginningFormProps {
  programmes: readonly [BeginningProgramme, ...BeginningProgramme[]]
  /** Told the name in addresses of what was begun. */
  onCreated: (slug: string) => void
}

/**
 * Writing at a thing that is not there yet.
 * @param create sends it, and gives its name in addresses
 */
export function useBeginning<Draft extends object>(
  { onCreated }: BeginningFormProps,
  start: Draft,
  create: (draft: Draft, idempotencyKey: string) => Promise<Sent<string>>,
): Editing<Draft> {
  return useEditing<Draft>({ draft: start, version: 0 }, async ({ draft }, { idempotencyKey }) => {
    const { now, errors, failure } = await create(draft, idempotencyKey)
    if (now !== undefined && errors.length === 0) onCreated(now.draft)
    return { now: now && { draft, version: now.version }, errors, failure }
  })
}
