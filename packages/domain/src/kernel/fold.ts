/**
 * Folding for search: people type Kazakh without a Kazakh keyboard, so «кала» must find «қала». Text and query are
 * folded by the same steps, here and by the function `fold` of the database (its language migration). The steps, in
 * order, with the SQL that does the same:
 *
 * 1. Unicode NFC, and the combining marks that are left go (the stress in «за́мок»; й is one letter and stays):
 *    `regexp_replace(normalize(t, NFC), '[\u0300-\u036f]', '', 'g')`
 * 2. lower case, one code point to one, whatever library lowers it: `lower(translate(…, 'İΣ', 'iσ'))`
 * 3. letters: `translate(…, 'ёәғқңөұүһі', 'еагкноуухи')`
 * 4. Latin look-alikes in a word with a Cyrillic letter (a word is a run of a–z, ə, а–я):
 *    `regexp_replace(…, 'i(?=[a-zə]*[а-я])|(?<=[а-я][a-zə]*)i', 'и', 'g')`, then `h` to `х` and `ə` to `а` alike
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

/** A text as search compares it: see the steps above. Folding twice changes nothing. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('İ', 'i')
    .replaceAll('Σ', 'σ')
    .toLowerCase()
    .replace(/[ёәғқңөұүһі]/g, (letter) => letters[letter] ?? letter)
    .replace(/[a-zəа-я]+/g, (word) =>
      /[а-я]/.test(word) ? word.replace(/[ihə]/g, (letter) => lookAlikes[letter] ?? letter) : word,
    )
}
