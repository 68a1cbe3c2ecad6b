import { bound } from '../bound.ts'

/** Who reads the library. */
export interface Reader {
  readonly role: 'guest' | 'friend' | 'librarian'
  /** the slugs of the secret authors that a friend knows */
  readonly knows: readonly string[]
  readonly now: Date
}

export const readers: readonly Reader[] = [
  { role: 'guest', knows: [], now: new Date('2026-01-01T00:00:00Z') },
  { role: 'friend', knows: ['author-3', 'author-9'], now: new Date('2026-01-01T00:00:00Z') },
  { role: 'friend', knows: [], now: new Date('2030-01-01T00:00:00Z') },
  { role: 'librarian', knows: [], now: new Date('2026-01-01T00:00:00Z') },
]

export const viewerKind = ({ role }: Reader) => role
export const viewer = (role: Reader['role']) => ({
  role,
  now: bound<Date, Reader>('timestamptz', ({ now }) => now),
  knows: bound<readonly string[], Reader>('text[]', ({ knows }) => knows),
})
