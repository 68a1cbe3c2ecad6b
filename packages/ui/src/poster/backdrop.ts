import type { Backdrop } from './composition.ts'
import { mix } from './palette.ts'
import type { Ink, Light } from './palette.ts'
import { between } from './random.ts'
import type { Random } from './random.ts'
import { hill, mountains, shade, skyline, snowcap, soft, straight, under } from './ridges.ts'
import type { Mountain, Point } from './ridges.ts'

interface Distance {
  random: Random
  ink: Ink
  light: Light
  width: number
  horizon: number
  isLightLeft: boolean
}

/** What stands between the sky and the ground of the motif. */
export function drawBackdrop(backdrop: Backdrop, distance: Distance): string {
  switch (backdrop) {
    case 'range':
      return range(distance)
    case 'peak':
      return peak(distance)
    case 'hills':
      return hills(distance)
    case 'relief':
      return relief(distance)
  }
}

const fill = (path: string, colour: string) => `<path d="${path}" fill="${colour}"/>`

function snow(light: Light): string {
  return mix('#fdf9ef', light.sky, 0.08 + light.night * 0.4)
}

/** Mountains in one colour, with the side that turns from the light. */
function massif(
  { random, width, isLightLeft }: Distance,
  summits: readonly Mountain[],
  colour: string,
  shadow: string,
): string {
  return (
    fill(under(straight(skyline(random, summits)), width, 1000), colour) +
    fill(summits.map((mountain) => shade(mountain, isLightLeft)).join(''), shadow)
  )
}

function range(distance: Distance): string {
  const { random, ink, light, width, horizon } = distance
  const far = mountains(random, width, horizon - 80, 400 * light.height)
  const middle = mountains(random, width, horizon - 10, 230 * light.height)
  const farColour = mix(ink.far, light.horizon, 0.3)
  return (
    massif(distance, far, farColour, mix(farColour, ink.middle, 0.45)) +
    fill(far.map((mountain) => snowcap(random, mountain)).join(''), snow(distance.light)) +
    massif(distance, middle, ink.middle, mix(ink.middle, ink.near, 0.5))
  )
}

function peak(distance: Distance): string {
  const { random, ink, light, width, horizon } = distance
  const x = width * (random() < 0.5 ? between(random, 0.26, 0.4) : between(random, 0.6, 0.74))
  const span = between(random, 430, 620)
  const summit: Mountain = {
    left: [x - span * between(random, 0.9, 1.2), horizon],
    top: [x, Math.max(90, horizon - 560 * light.height)],
    right: [x + span * between(random, 0.9, 1.2), horizon],
  }
  const colour = mix(ink.far, ink.middle, 0.25)
  const low = mountains(random, width, horizon - 10, 130)
  return (
    massif(distance, [summit], colour, mix(colour, ink.middle, 0.6)) +
    fill(snowcap(random, summit), snow(distance.light)) +
    massif(distance, low, mix(ink.middle, ink.near, 0.35), mix(ink.middle, ink.near, 0.7))
  )
}

function hills({ random, ink, light, width, horizon }: Distance): string {
  const layers = 4
  return Array.from({ length: layers }, (_, index) => {
    const near = index / (layers - 1)
    const line = hill(random, width, horizon - 270 + 230 * near, 58 - 30 * near)
    return fill(
      under(soft(line), width, 1000),
      mix(mix(ink.far, light.horizon, 0.35 * (1 - near)), ink.middle, near * 0.9),
    )
  }).join('')
}

/** Sheets of a relief map, one before the other, each a step lower. */
function relief({ random, ink, light, width, horizon }: Distance): string {
  const count = Math.max(2, Math.round(width / 520))
  const rises = Array.from({ length: count }, (_, index) => ({
    x: (width * (index + between(random, 0.15, 0.85))) / count,
    spread: between(random, 130, 260),
    height: between(random, 220, 500) * light.height,
  }))
  const heightAt = (x: number) => {
    const risen = rises.map((rise) => rise.height * Math.exp(-(((x - rise.x) / rise.spread) ** 2)))
    return Math.min(
      risen.reduce((sum, one) => sum + one, 40),
      horizon - 90,
    )
  }
  const sheets = 7
  const steps = Math.round(width / 55)
  return Array.from({ length: sheets }, (_, sheet) => {
    const part = sheet / sheets
    const line = Array.from({ length: steps + 3 }, (_, step): Point => {
      const x = ((step - 1) / steps) * width
      const wave = Math.sin(step * 0.9 + sheet * 1.7) * 9
      return [x, horizon - heightAt(x + sheet * 16) * (1 - part) + wave]
    })
    const colour = sheet === 0 ? snow(light) : mix(mix(ink.far, light.horizon, 0.2), ink.near, part * 0.95)
    return fill(under(soft(line), width, 1000), colour)
  }).join('')
}
