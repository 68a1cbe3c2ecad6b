import { formatReference, parseReference } from '@bastama/domain/application/reference.ts'

/** The number of an application as it is shown, in threes. */
export function shownReference(reference: string): string {
  const read = parseReference(reference)
  return read.ok ? formatReference(read.value) : reference
}
