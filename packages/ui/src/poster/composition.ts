import type { Ink } from './palette.ts'
import { mix } from './palette.ts'
import { between } from './random.ts'
import type { Random } from './random.ts'

/** What stands behind the motif: a range, one peak over all, soft hills, or the sheets of a relief map. */
export const backdrops = ['range', 'peak', 'hills', 'relief'] as const
export type Backdrop = (typeof backdrops)[number]

/** How the colours of the theme are laid on. */
const washes = ['plain', 'pale', 'deep'] as const
type Wash = (typeof washes)[number]

/** What a project decides by its id, so that two of one theme and one district are told apart at a glance. */
export interface Composition {
  backdrop: Backdrop
  wash: Wash
  /** Where the ground of the motif begins, of 1000. */
  horizon: number
  /** Left and right are exchanged. */
  isMirrored: boolean
  isLightLeft: boolean
  /** 0: at the edge of the light, 1: in its middle. */
  sunAt: number
  sunSize: number
  /** How much of the horizon's light is in the sky. */
  haze: number
  hasWarmAccent: boolean
}

export function composeFrom(random: Random): Composition {
  const backdrop = oneOf(random, backdrops)
  return {
    backdrop,
    wash: oneOf(random, washes),
    horizon: Math.round(between(random, 610, 770)),
    isMirrored: random() < 0.5,
    isLightLeft: random() < 0.5,
    sunAt: random(),
    sunSize: Math.round(backdrop === 'hills' ? between(random, 120, 190) : between(random, 60, 120)),
    haze: between(random, 0, 0.4),
    hasWarmAccent: random() < 0.4,
  }
}

function oneOf<Value>(random: Random, [first, ...rest]: readonly [Value, ...Value[]]): Value {
  return [first, ...rest][Math.floor(random() * (rest.length + 1))] ?? first
}

/** The colours of a theme, a step paler or deeper, with its own accent or a warm one. */
export function washed(ink: Ink, { wash, hasWarmAccent }: Composition): Ink {
  const accent = hasWarmAccent ? '#f0a24a' : ink.accent
  switch (wash) {
    case 'plain':
      return { ...ink, accent }
    case 'pale':
      return {
        far: mix(ink.far, ink.line, 0.45),
        middle: mix(ink.middle, ink.far, 0.5),
        near: mix(ink.near, ink.middle, 0.55),
        ground: mix(ink.ground, ink.near, 0.6),
        line: mix(ink.line, '#fffdf6', 0.4),
        accent,
      }
    case 'deep':
      return {
        far: mix(ink.far, ink.middle, 0.55),
        middle: mix(ink.middle, ink.near, 0.6),
        near: mix(ink.near, ink.ground, 0.55),
        ground: mix(ink.ground, '#08120f', 0.35),
        line: ink.line,
        accent,
      }
  }
}
