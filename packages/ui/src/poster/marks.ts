import type { Ink } from './palette.ts'
import type { Random } from './random.ts'
import { hill, soft } from './ridges.ts'

/** Where a motif is drawn: the ground from `horizon` down to 1000, over the width. */
export interface Scene {
  random: Random
  ink: Ink
  width: number
  horizon: number
  /** Free for ids inside the picture. */
  id: string
}

/** A row of discs is a dotted line with round ends: one element however many there are. */
export function dots(path: string, colour: string, size: number, gap: number, offset = 0): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${Math.round(size)}" stroke-linecap="round" stroke-dasharray="0 ${Math.round(gap)}" stroke-dashoffset="${Math.round(offset)}"/>`
}

/** A drawn line with round ends. */
export function stroke(path: string, colour: string, size: number, more = ''): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${size}" stroke-linecap="round" stroke-linejoin="round"${more}/>`
}

/** Lines of equal height over the ground. */
export function contours({ random, ink, width, horizon }: Scene, count: number): string {
  const line = hill(random, width, horizon + 40, 34)
  return Array.from({ length: count }, (_, index) => {
    const lowered = line.map(
      ([x, y]) =>
        [x + index * 14, horizon + (y - horizon) * (1 - index * 0.05) + index * (300 / count)] as const,
    )
    return stroke(soft(lowered), ink.line, 3, ' opacity=".38"')
  }).join('')
}
