import { drawBackdrop } from './backdrop.ts'
import { composeFrom, washed } from './composition.ts'
import { drawMotif } from './motifs.ts'
import { lightOf, mix, themeOf } from './palette.ts'
import type { Ink } from './palette.ts'
import { between, hashText, randomFrom } from './random.ts'
import type { Random } from './random.ts'
import { hill, soft, under } from './ridges.ts'

export interface PosterOptions {
  /** Decides how it is composed: what stands behind, how deep the colours are, where the sun is. */
  id: string
  /** Decides what is drawn before the mountains, and its colours. */
  theme: string
  /** Decides the light and how high the mountains stand. */
  district: string | null
  /** Pixels; 1200 by 630 if not given, as share pictures are. */
  width?: number
  height?: number
}

/**
 * Draws the picture that stands in for a photo: what the project's id puts behind, in the light of the district, and before
 * it what the theme is about. The same options always give the same text: a complete `<svg>` of a few kilobytes, without
 * scripts or outside references; the ids inside begin with a hash of the options, so that several may stand on one page.
 */
export function drawPoster({ id, theme, district, width = 1200, height = 630 }: PosterOptions): string {
  const seed = hashText(`${id}\n${theme}\n${district ?? ''}`)
  const prefix = `p${seed.toString(36)}`
  const random = randomFrom(seed)
  const composition = composeFrom(random)
  const { horizon, isLightLeft, sunAt, sunSize, haze } = composition
  const light = lightOf(district)
  const { ink: day, motif } = themeOf(theme)
  const ink = inLight(washed(day, composition), light.horizon, light.night)

  // All is drawn 1000 units high, as wide as the shape asks; a narrow shape sees less of the range.
  const wide = Math.round((1000 * width) / height)
  const sunX = Math.round(wide * (isLightLeft ? 0.12 + sunAt * 0.3 : 0.88 - sunAt * 0.3))
  const sunY = Math.round(horizon - between(random, 380, 500))
  const mirror = composition.isMirrored ? ` transform="translate(${wide} 0) scale(-1 1)"` : ''

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} 1000" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice">`,
    `<linearGradient id="${prefix}s" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${mix(light.sky, light.horizon, haze)}"/><stop offset=".62" stop-color="${light.horizon}"/></linearGradient>`,
    `<path d="M0 0h${wide}v1000H0z" fill="url(#${prefix}s)"/>`,
    `<g${mirror}>`,
    `<circle cx="${sunX}" cy="${sunY}" r="${sunSize}" fill="${light.sun}"/>`,
    drawClouds(random, wide, mix(light.horizon, '#ffffff', 0.35)),
    drawBackdrop(composition.backdrop, { random, ink, light, width: wide, horizon, isLightLeft }),
    `<path d="${under(soft(hill(random, wide, horizon - 34, 22)), wide, 1000)}" fill="${ink.near}"/>`,
    `<path d="${under(soft(hill(random, wide, horizon + 30, 16)), wide, 1000)}" fill="${mix(ink.near, ink.ground, 0.62)}"/>`,
    drawMotif(motif, { random, ink, width: wide, horizon, id: prefix }),
    '</g></svg>',
  ].join('')
}

function drawClouds(random: Random, width: number, colour: string): string {
  const bands = Array.from({ length: 3 }, () => {
    const from = Math.round(random() * width * 0.8)
    return `M${from} ${Math.round(between(random, 90, 400))}h${Math.round(between(random, 120, 420))}`
  })
  return `<path d="${bands.join('')}" stroke="${colour}" stroke-width="22" stroke-linecap="round" opacity=".5"/>`
}

/** The far colours take on some of the sky, and all of them some of the night. */
function inLight(ink: Ink, horizon: string, night: number): Ink {
  const dim = (colour: string, amount = night) => mix(colour, '#0d2226', amount)
  return {
    far: dim(mix(ink.far, horizon, 0.15), night * 0.6),
    middle: dim(mix(ink.middle, horizon, 0.1)),
    near: dim(ink.near),
    ground: dim(ink.ground),
    line: dim(ink.line, night * 0.2),
    accent: ink.accent,
  }
}
