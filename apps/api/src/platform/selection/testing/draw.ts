import fc from 'fast-check'

const evenly = (min: number, max: number) => fc.noBias(fc.integer({ min, max }))

/** What is left to chance in one operation; fast-check gives it, and gives it again. */
export class Draw {
  readonly #gen: fc.GeneratorValue
  #names = 0

  constructor(gen: fc.GeneratorValue) {
    this.#gen = gen
  }

  number(min: number, max: number): number {
    return this.#gen(evenly, min, max)
  }

  chance(percent: number): boolean {
    return this.number(1, 100) <= percent
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.number(0, Math.max(0, list.length - 1))]
    if (picked === undefined) throw new Error('Nothing to pick from')
    return picked
  }

  name(prefix: string): string {
    this.#names += 1
    return `${prefix}${this.#names}`
  }
}
