import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

const papers = ['paper', 'paper-raised', 'paper-sunken'] as const

/** Text on a ground: AAA, 7 to 1. */
const texts = [
  ...papers.flatMap((paper) =>
    ['ink', 'ink-soft', 'action', 'action-strong', 'apple'].map((ink) => [ink, paper]),
  ),
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-apple', 'apple'],
  ['on-apple', 'apple-strong'],
  ['action', 'action-soft'],
  ['apple', 'apple-soft'],
  ['snow-ink', 'snow-soft'],
  ['apricot-ink', 'apricot-soft'],
  ['on-night', 'night'],
  ['on-night-soft', 'night'],
  ['on-night', 'night-ridge'],
  ['on-night-strong', 'night'],
  ['on-night-apple', 'night-apple'],
  ...['action-soft', 'apple-soft', 'snow-soft', 'apricot-soft'].flatMap((ground) => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
] as const

/** Edges of controls, shapes and the focus ring: 3 to 1. */
const shapes = papers.flatMap((paper) => [
  ['line-strong', paper],
  ['focus', paper],
  ['action', paper],
])

test.each(['light', 'dark'] as const)('in %s every text and shape stands out from its ground', (theme) => {
  const weak = [
    ...texts.map(([ink, ground]) => ({ ink, ground, least: 7 })),
    ...shapes.map(([ink, ground]) => ({ ink, ground, least: 3 })),
  ]
    .map((pair) => ({ ...pair, ratio: contrast(colour(pair.ink, theme), colour(pair.ground, theme)) }))
    .filter((pair) => pair.ratio < pair.least)
  expect(weak).toEqual([])
})

function colour(name: string | undefined, theme: 'light' | 'dark'): string {
  const value = new RegExp(`--${name}: (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));`).exec(css)
  const found = value?.[3] ?? value?.[theme === 'light' ? 1 : 2]
  if (found === undefined) throw new Error(`tokens.css has no colour --${name}`)
  return found
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
