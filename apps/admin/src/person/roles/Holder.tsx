import type { LocalFragment } from '../../graphql/generated/graphql.ts'
import { Local } from '../../shell/Local.tsx'

/** Somebody by name. */
export function Holder({ of }: { of: { readonly name: LocalFragment } | null | undefined }) {
  return of ? <Local of={of.name} /> : '–'
}
