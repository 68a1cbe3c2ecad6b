/**
 * What comes along unseen when a text is pasted: marks of direction, spaces of no width, soft hyphens. The joiners
 * stay, as they hold an emoji together.
 */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

const controls = /(?![\n\t])\p{Cc}/gu

/** A text as its reader gets it: NFC, one kind of line break, nothing unseen, no space around; '' when all is blank. */
export function cleanText(text: string): string {
  const clean = storableText(text)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(controls, '')
    .trim()
  return /[^\s\p{Cf}]/u.test(clean) ? clean : ''
}

/** A text of one line as its reader gets it: clean, with one space where there were several, or a line broke. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}

/** The text as it was typed, but for what a database cannot keep: the character nought and halves of characters. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** How many characters a reader counts in a text: «й» of two parts, a flag or a family is one, a line break is one. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(cleanText(text))) count += 1
  return count
}
