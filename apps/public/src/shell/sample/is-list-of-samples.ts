/**
 * Whether all of a list was invented for the demonstration: then the list says so once, in its head. Of a mixed list
 * each invented entry says it, and so does a single one.
 */
export function isListOfSamples(things: readonly { readonly isSample: boolean }[]): boolean {
  return things.length > 1 && things.every(({ isSample }) => isSample)
}
