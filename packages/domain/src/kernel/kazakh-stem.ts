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
