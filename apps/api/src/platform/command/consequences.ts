import type { RecordedEvent } from '@bastama/domain/kernel/event.ts'
import type { Transacting } from './command.ts'
import type { UserError } from './user-error.ts'

/** What a command did, before it is recorded. */
export type Happening = Omit<RecordedEvent, 'at' | 'actor'>

/** What followed from a happening, or why it may not be: then what it followed from is not done either. */
export type Followed = { readonly happened: readonly Happening[] } | { readonly errors: readonly UserError[] }

/** Does what follows for another noun, in the same transaction; gives nothing where nothing does. */
export type Consequence = (transacting: Transacting, happening: Happening) => Promise<Followed | undefined>

const consequences = new Map<string, Consequence[]>()

/**
 * Declares what follows when something happens to a noun to the left, which knows nothing of it.
 * @param kinds of the event, as `SELECTED`
 */
export function whenever(noun: string, kinds: readonly string[], consequence: Consequence): void {
  for (const kind of kinds) {
    const key = `${noun} ${kind}`
    consequences.set(key, [...(consequences.get(key) ?? []), consequence])
  }
}

/** Does all that follows from what happened, and from that in turn. */
export async function follow(transacting: Transacting, happened: readonly Happening[]): Promise<Followed> {
  const all: Happening[] = []
  const waiting = [...happened]
  for (let happening = waiting.shift(); happening !== undefined; happening = waiting.shift()) {
    all.push(happening)
    for (const consequence of consequences.get(`${happening.noun} ${happening.kind}`) ?? []) {
      const followed = await consequence(transacting, happening)
      if (followed === undefined) continue
      if ('errors' in followed) return followed
      waiting.push(...followed.happened)
    }
  }
  return { happened: all }
}
