/// <reference lib="dom" />
import type { Locator } from 'playwright-core'

/** The words of elements of a page that begin in one line and end in another, once they stand in their own letters. */
export async function dividedWords(elements: Locator): Promise<string[]> {
  await elements.page().evaluate(() => document.fonts.ready.then(() => true))
  return elements.evaluateAll((all) => {
    const words = all.flatMap((element) => {
      const texts = document.createNodeIterator(element, NodeFilter.SHOW_TEXT)
      const found: Range[] = []
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { index, 0: word } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          found.push(range)
        }
      }
      return found
    })
    return words
      .filter((word) => new Set([...word.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
      .map(String)
  })
}
