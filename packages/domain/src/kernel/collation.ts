import type { Language } from './language.ts'

/**
 * Sorting as the languages have it, in the same order as PostgreSQL's ICU collations `kk`, `ru` and `en` for what
 * names and titles are made of. It is ours because browsers claim to know Kazakh and do not.
 *
 * Texts differ first by their letters, then by accents (for Russian ё is е with one), then by case (small before capital), last by code
 * points. Cyrillic goes before Latin in Kazakh and Russian, after it in English. Letters and marks that are not in the
 * tables go last.
 */
const marks = ' _-‑–—,;:!?.…\'‹›"«»()[]{}§@*/\\&#%‰†•`´^°©®+±÷×<=>|~$£€₸₽'
const digits = '0123456789'
const latin = 'abcdefghijklmnopqrstuvwxyz'

/** The Kazakh alphabet. */
const kazakh = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
/**
 * Where Russian readers (and ICU) look for Kazakh letters: beside the letter that they are made from. Here ё is sorted
 * as е until nothing else tells two words apart.
 */
const russian = 'аәбвгғдежзиійкқлмнңоөпрстуүұфхһцчшщъыьэюя'

const tables: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  kk: table(marks + digits + kazakh + latin),
  ru: table(marks + digits + russian + latin),
  en: table(marks + digits + latin + russian),
}

function table(order: string): ReadonlyMap<string, number> {
  return new Map([...order].map((letter, position) => [letter, position]))
}

/** Marks that differ only in shape, and the sign that is two letters. */
const shapes: Readonly<Record<string, string>> = {
  '№': 'No',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
}

/** A text as it is compared: what its letters are, then their accents, then their case. */
interface SortKey {
  readonly letters: number[]
  readonly accents: string[]
  readonly capitals: number[]
}

function sortKey(order: ReadonlyMap<string, number>, text: string): SortKey {
  const key: SortKey = { letters: [], accents: [], capitals: [] }
  for (const given of text.normalize('NFC').replace(/[№‘’“”„‐]/g, (mark) => shapes[mark] ?? mark)) {
    const small = given.toLowerCase()
    const known = order.get(small)
    // й is a letter; ё, é and the like are one with an accent
    const [base = small, ...accents] = known === undefined ? [...small.normalize('NFD')] : [small]
    key.letters.push(known ?? order.get(base) ?? order.size + (base.codePointAt(0) ?? 0))
    key.accents.push(accents.join(''))
    key.capitals.push(given === small ? 0 : 1)
  }
  return key
}

/** The first difference of two lists; the shorter goes first. */
function difference<Part extends number | string>(a: readonly Part[], b: readonly Part[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (part !== other) return part < other ? -1 : 1
  }
  return a.length - b.length
}

/**
 * Compares two texts in the order of a language, for `toSorted`.
 * @returns negative when `a` goes first, positive when `b` does, 0 only for equal texts
 */
export function compare(language: Language, a: string, b: string): number {
  const order = tables[language]
  const keyA = sortKey(order, a)
  const keyB = sortKey(order, b)
  return (
    difference(keyA.letters, keyB.letters) ||
    difference(keyA.accents, keyB.accents) ||
    difference(keyA.capitals, keyB.capitals) ||
    difference(codePoints(a), codePoints(b))
  )
}

function codePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0)
}
