/** What is marked of somebody: `reason` is that of the decision that is announced, `earlier` that of one before it. */
export const kinds = ['name', 'mail', 'phone', 'born', 'answer', 'note', 'reason', 'earlier'] as const
export type Kind = (typeof kinds)[number]

/** A secret: of whom, by number, and what. */
export interface Mark {
  readonly of: number
  readonly kind: Kind
}

const two = (number: number) => String(number).padStart(2, '0')

/** The secret as it stands in the data: a word that is nowhere else. */
export function written({ of, kind }: Mark): string {
  if (kind === 'mail') return `tulip${two(of)}mail@example.org`
  if (kind === 'phone') return `+799900000${two(of)}`
  return kind === 'born' ? `1901-01-${two(of)}` : `tulip${two(of)}${kind}`
}

const pattern = /tulip(\d\d)(name|mail|answer|note|reason|earlier)|\+?(7999)00000(\d\d)|(1901)-01-(\d\d)/gi

/** Every secret that a text holds, each once. */
export function marksIn(text: string): Mark[] {
  const found = new Map<string, Mark>()
  for (const [whole, word, kind, phone, ofPhone, , ofBirth] of text.matchAll(pattern)) {
    const of = Number(word ?? ofPhone ?? ofBirth)
    const known = kinds.find((each) => each === kind?.toLowerCase()) ?? (phone ? 'phone' : 'born')
    found.set(whole.toLowerCase(), { of, kind: known })
  }
  return [...found.values()]
}
