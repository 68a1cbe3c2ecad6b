/** Choices that a seed decides (mulberry32). */
export function randomly(seed: number) {
  let state = seed
  const next = (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  const of = <T>(choices: readonly T[]): T => {
    const choice = choices.slice(next(choices.length))[0]
    if (choice === undefined) throw new Error('There is nothing to choose from')
    return choice
  }
  const some = <T>(choices: readonly T[], count: number): T[] => {
    const left = [...choices]
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(next(left.length), 1),
    ).flat()
  }
  const left = new Map<string, string[]>()
  return {
    of,
    /** that many of them, each once */
    some,
    /** one that was not taken before for the same purpose */
    taken: (purpose: string, choices: readonly string[]): string => {
      const [taken = '', ...rest] = left.get(purpose) ?? some(choices, choices.length)
      left.set(purpose, rest)
      return taken
    },
    uuid: () => {
      const hex = Array.from({ length: 32 }, () => next(16).toString(16)).join('')
      return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
    },
  }
}
