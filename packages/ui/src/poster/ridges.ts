import { between } from './random.ts'
import type { Random } from './random.ts'

export type Point = readonly [x: number, y: number]

/** Path data through the points in straight lines, in whole units. */
export function straight(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`
}

/** Path data that bends softly past the points. */
export function soft(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let path = `M${Math.round(first[0])} ${Math.round(first[1])}`
  for (const [index, [x, y]] of rest.entries()) {
    const next = rest[index + 1]
    path +=
      next === undefined
        ? `L${Math.round(x)} ${Math.round(y)}`
        : `Q${Math.round(x)} ${Math.round(y)} ${Math.round((x + next[0]) / 2)} ${Math.round((y + next[1]) / 2)}`
  }
  return path
}

/** One mountain: its foot at both sides and its top. */
export interface Mountain {
  left: Point
  top: Point
  right: Point
}

/** Mountains beside one another over the width, their feet around `foot`, their tops up to `height` above it. */
export function mountains(random: Random, width: number, foot: number, height: number): Mountain[] {
  const range: Mountain[] = []
  const highest = between(random, 0.15, 0.85) * width
  let left: Point = [-between(random, 20, 200), foot - height * between(random, 0.1, 0.3)]
  while (left[0] < width) {
    // One of them stands over the rest.
    const isHighest = Math.abs(left[0] + height * 0.5 - highest) < height * 0.6
    const span = height * (isHighest ? between(random, 1.25, 1.6) : between(random, 0.6, 1.15))
    const rise = isHighest ? between(random, 0.98, 1.15) : between(random, 0.5, 0.84)
    const top: Point = [left[0] + span * between(random, 0.4, 0.6), foot - height * rise]
    const right: Point = [left[0] + span, foot - height * between(random, 0.12, 0.42)]
    range.push({ left, top, right })
    left = right
  }
  return range
}

/** The sky line of a range, with a small shoulder on each slope. */
export function skyline(random: Random, range: readonly Mountain[]): Point[] {
  const shoulder = (from: Point, to: Point): Point => {
    const at = between(random, 0.4, 0.6)
    const lift = (to[1] - from[1]) * between(random, -0.12, 0.12)
    return [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at + lift]
  }
  return range.flatMap(({ left, top, right }) => [
    left,
    shoulder(left, top),
    top,
    shoulder(top, right),
    right,
  ])
}

/** The side of a mountain that turns from the light. */
export function shade({ left, top, right }: Mountain, isLightLeft: boolean): string {
  const foot = isLightLeft ? right : left
  const towards = foot[0] - top[0]
  const depth = Math.abs(foot[1] - top[1])
  return `${straight([
    top,
    foot,
    [top[0] + towards * 0.62, top[1] + depth * 1.25],
    [top[0] + towards * 0.4, top[1] + depth * 0.78],
    [top[0] + towards * 0.08, top[1] + depth * 0.9],
    [top[0] + towards * 0.2, top[1] + depth * 0.42],
  ])}z`
}

/** The snow on a top. */
export function snowcap(random: Random, { left, top, right }: Mountain): string {
  const at = (foot: Point, part: number): Point => [
    top[0] + (foot[0] - top[0]) * part,
    top[1] + (foot[1] - top[1]) * part,
  ]
  const part = between(random, 0.28, 0.42)
  const [leftX, leftY] = at(left, part)
  const [rightX, rightY] = at(right, part)
  const width = rightX - leftX
  return `${straight([
    top,
    [rightX, rightY],
    [leftX + width * 0.78, rightY - width * 0.06],
    [leftX + width * 0.62, rightY + width * between(random, 0.08, 0.2)],
    [leftX + width * 0.46, leftY - width * 0.04],
    [leftX + width * 0.3, leftY + width * between(random, 0.06, 0.18)],
    [leftX + width * 0.16, leftY - width * 0.02],
    [leftX, leftY],
  ])}z`
}

/** A hill line over the width: two slow waves around `middle`. */
export function hill(random: Random, width: number, middle: number, swing: number): Point[] {
  const phase = random() * Math.PI * 2
  const second = random() * Math.PI * 2
  const waves = between(random, 0.9, 1.6) * (width / 1500)
  const steps = Math.max(6, Math.round(width / 150))
  return Array.from({ length: steps + 3 }, (_, index) => {
    const part = (index - 1) / steps
    const wave =
      Math.sin(phase + part * waves * Math.PI * 2) + 0.45 * Math.sin(second + part * waves * Math.PI * 4.6)
    return [part * width, middle + wave * swing] as const
  })
}

/** The ground under a line, down to the lower edge. */
export function under(path: string, width: number, bottom: number): string {
  return `${path}L${width + 300} ${bottom}H-300z`
}
