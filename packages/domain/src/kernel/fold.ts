/**
 * Folding for search: people type Kazakh without a Kazakh keyboard, so «кала» must find «қала». Text and query are
 * folded by the same steps, here and in SQL. The steps, in order, with the SQL that does the same:
 *
 * 1. Unicode NFC — `normalize(t, NFC)`
 * 2. lower case, one code point to one — `lower(…)` under a UTF-8 ctype
 * 3. letters — `translate(…, 'ёәғқңөұүһі', 'еагкноуухи')`
 * 4. Latin look-alikes, only in a word with a Cyrillic letter (a word is a run of a–z, ə, а–я):
 *    `regexp_replace(…, 'i(?=[a-zə]*[а-я])|(?<=[а-я][a-zə]*)i', 'и', 'g')`, then `h` to `х`, then `ə` to `а` alike
 */
const letters: Readonly<Record<string, string>> = {
  ё: 'е',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
}

const lookAlikes: Readonly<Record<string, string>> = { i: 'и', h: 'х', ə: 'а' }

/** The two strings of step 3, as SQL's `translate` takes them. */
export const foldedLetters = { from: Object.keys(letters).join(''), to: Object.values(letters).join('') }

/** Lower case as PostgreSQL has it: each code point by itself, so no final sigma, and İ becomes one i. */
function lower(text: string): string {
  return text.replaceAll('İ', 'i').replaceAll('Σ', 'σ').toLowerCase()
}

/** A text as search compares it: see the steps above. Folding twice changes nothing. */
export function fold(text: string): string {
  return lower(text.normalize('NFC'))
    .replace(/[ёәғқңөұүһі]/g, (letter) => letters[letter] ?? letter)
    .replace(/[a-zəа-я]+/g, (word) =>
      /[а-я]/.test(word) ? word.replace(/[ihə]/g, (letter) => lookAlikes[letter] ?? letter) : word,
    )
}

/** The words of a query, folded: runs of letters and digits, each once, in the order typed. */
export function searchWords(query: string): string[] {
  return [...new Set(fold(query).match(/[\p{L}\p{N}]+/gu) ?? [])]
}

/** Endings that only follow a vowel or only a consonant are told apart by `after`. */
interface Ending {
  readonly ending: RegExp
  /** letters that must be left; 3 unless told */
  readonly leaves?: number
}

/**
 * Kazakh endings as they look when folded, outermost first: the adjective of place (-дағы), case, possession, plural.
 * A single vowel of possession («мектебі») goes only where four letters are left, a case of one letter never.
 */
const endings: readonly Ending[] = [
  { ending: /(?:ында|инде|нда|нде|да|де|та|те)(?:гы|ги)$/ },
  { ending: /(?:сынын|синин|ынын|инин|[ндт]ын|[ндт]ин)$/ },
  { ending: /(?:сында|синде|сынан|синен|сына|сине|сын|син)$/ },
  { ending: /(?:ында|инде|ынан|инен|ына|ине)$/ },
  { ending: /(?:[дтн]ан|[дтн]ен|[дт]а|[дт]е|[гк]а|[гк]е|[ндт]ы|[ндт]и|[мбп]ен)$/ },
  { ending: /(?:ымыз|имиз|ыныз|иниз|мыз|миз|ныз|низ)$/ },
  { ending: /(?:сы|си)$/ },
  { ending: /(?:лар|дар|тар|лер|дер|тер)(?:ы|и|ын|ин)?$/ },
  { ending: /(?:ын|ин|ы|и)$/, leaves: 4 },
]

/** Names that end like an inflected word and are not one. */
const whole = new Set(['алматы'])

/** A stem whose last consonant is voiced before a vowel («мектебі», «тазалығы») takes its own again. */
const hardened: Readonly<Record<string, string>> = { б: 'п', г: 'к' }

/**
 * Strips plural, possessive and case endings from a word, lightly: enough that the forms of a noun meet, never below
 * three letters. The stem is a key for comparing, not a word to show.
 * @param word a word that `fold` has folded
 */
export function kazakhStem(word: string): string {
  let stem = word
  for (let shorter = withoutEnding(stem); shorter !== stem; shorter = withoutEnding(stem)) stem = shorter
  return stem
}

function withoutEnding(word: string): string {
  if (whole.has(word)) return word
  for (const { ending, leaves = 3 } of endings) {
    const stem = word.replace(ending, '')
    if (stem === word || stem.length < leaves) continue
    const last = stem.at(-1) ?? ''
    return /^[ыи]/.test(word.slice(stem.length)) ? stem.slice(0, -1) + (hardened[last] ?? last) : stem
  }
  return word
}
