import type { RecordedEvent } from '@bastama/domain/kernel/event.ts'
import type { Transacting } from './command.ts'
import type { UserError } from './user-error.ts'

/** What a command did, before it is recorded. */
export type Happening = Omit<RecordedEvent, 'at' | 'actor'>

/** What followed from a happening, or why it may not be: then what it followed from is not done either. */
export type Followed = { readonly happened: readonly Happening[] } | { readonly errors: readonly UserError[] }

/** Does what follows for another noun, in the same transaction; gives nothing where nothing does. */
export type Consequence = (transacting: Transacting, happening: Happening) => Promise<Followed | undefined>

/** Does what follows from all that happened of a kind, by as many statements for many as for one. */
export type ConsequenceOfMany = (
  transacting: Transacting,
  happenings: readonly Happening[],
) => Promise<Followed | undefined>

const consequences = new Map<string, ConsequenceOfMany[]>()

/**
 * Declares what follows when something happens to a noun to the left, which knows nothing of it.
 * @param kinds of the event, as `SELECTED`
 */
export function whenever(noun: string, kinds: readonly string[], consequence: Consequence): void {
  wheneverMany(noun, kinds, async (transacting, happenings) => {
    const happened: Happening[] = []
    for (const happening of happenings) {
      const followed = await consequence(transacting, happening)
      if (followed === undefined) continue
      if ('errors' in followed) return followed
      happened.push(...followed.happened)
    }
    return { happened }
  })
}

/** The same of what happens to many at once, as when results are announced. */
export function wheneverMany(noun: string, kinds: readonly string[], consequence: ConsequenceOfMany): void {
  for (const kind of kinds) {
    const key = keyOf({ noun, kind })
    consequences.set(key, [...(consequences.get(key) ?? []), consequence])
  }
}

function keyOf({ noun, kind }: Pick<Happening, 'noun' | 'kind'>): string {
  return `${noun} ${kind}`
}

/** Does all that follows from what happened, and from that in turn. */
export async function follow(transacting: Transacting, happened: readonly Happening[]): Promise<Followed> {
  const all = [...happened]
  let round = all.slice()
  while (round.length > 0) {
    const thereupon: Happening[] = []
    for (const [key, happenings] of Map.groupBy(round, keyOf)) {
      for (const consequence of consequences.get(key) ?? []) {
        const followed = await consequence(transacting, happenings)
        if (followed === undefined) continue
        if ('errors' in followed) return followed
        thereupon.push(...followed.happened)
      }
    }
    all.push(...thereupon)
    round = thereupon
  }
  return { happened: all }
}
