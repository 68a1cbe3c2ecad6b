import type { Trilingual } from '../text.ts'

/** A team of the demo. */
export interface TeamText {
  readonly slug: string
  readonly name: Trilingual
  readonly summary: Trilingual
  /** the numbers of its members, the leader first */
  readonly members: readonly [leader: number, ...others: number[]]
}
