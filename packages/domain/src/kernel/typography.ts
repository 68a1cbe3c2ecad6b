/** Joins two characters so that no line ends between them. It has no width; few fonts have a hyphen that does not break. */
export const wordJoiner = '\u2060'

/** Between two values that make one: «3–4», «2017–2020», «18:00–20:00». */
export const rangeDash = `–${wordJoiner}`

/**
 * A text for the screen, whose lines do not end within what is read as one: a range of figures («2017–2020»), an ordinal
 * («3-ші»), a compound that begins with three letters or fewer («Q-lab», «бау-бақшалар»). Longer compounds may break.
 */
export function keepTogether(text: string): string {
  return text
    .replace(/(?<=\d)[-–](?=[\d\p{L}])/gu, `$&${wordJoiner}`)
    .replace(/(?<![\p{L}\p{N}-])\p{L}{1,3}-(?=\p{L})/gu, `$&${wordJoiner}`)
}

/** The text as other programs take it: without what only lines on a screen want. */
export function withoutJoiners(text: string): string {
  return text.replaceAll(wordJoiner, '')
}
