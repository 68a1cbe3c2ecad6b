import { contours, dots, stroke } from './marks.ts'
import type { Scene } from './marks.ts'
import { mix } from './palette.ts'
import type { Motif } from './palette.ts'
import { between } from './random.ts'
import { soft, straight } from './ridges.ts'
import type { Point } from './ridges.ts'

/** What the theme is about, before the mountains, as SVG elements. */
export function drawMotif(motif: Motif, scene: Scene): string {
  switch (motif) {
    case 'orchard':
      return orchard(scene)
    case 'kites':
      return kites(scene)
    case 'road':
      return road(scene)
    case 'blossom':
      return blossom(scene)
    case 'amphitheatre':
      return amphitheatre(scene)
    case 'ornament':
      return ornament(scene)
    case 'ramp':
      return ramp(scene)
    case 'houses':
      return houses(scene)
    case 'network':
      return network(scene)
  }
}

function orchard({ random, ink, width, horizon }: Scene): string {
  const vanishing = width * between(random, 0.3, 0.7)
  let furrows = ''
  for (let x = -width; x <= width * 2; x += width / 9)
    furrows += `M${Math.round(vanishing)} ${horizon + 20}L${Math.round(x)} 1010`
  const rows = Array.from({ length: 6 }, (_, index) => {
    const near = index / 5
    const y = horizon + 6 + (960 - horizon) * near ** 1.7
    const size = 20 + 82 * near ** 1.3
    const gap = size * 1.5
    const offset = random() * gap
    const row = `M-60 ${Math.round(y)}H${width + 60}`
    const crowns = `M-60 ${Math.round(y - size * 0.55)}H${width + 60}`
    const lit = `M-60 ${Math.round(y - size * 0.7)}H${width + 60}`
    const low = `M-60 ${Math.round(y - size * 0.36)}H${width + 60}`
    const crown = index % 2 === 0 ? ink.near : mix(ink.near, ink.middle, 0.5)
    return (
      dots(row, ink.ground, size * 0.8, gap, offset) +
      dots(crowns, crown, size, gap, offset) +
      dots(lit, mix(crown, ink.far, 0.3), size * 0.62, gap, offset + size * 0.12) +
      (index > 1 ? dots(crowns, ink.accent, size * 0.15, gap, offset + size * 0.2) : '') +
      (index > 2 ? dots(low, ink.accent, size * 0.15, gap * 2, offset - size * 0.2) : '') +
      (index > 2 ? dots(lit, ink.accent, size * 0.13, gap * 3, offset - size * 0.12) : '')
    )
  })
  return stroke(furrows, ink.line, 3, ' opacity=".3"') + rows.join('')
}

function kites(scene: Scene): string {
  const { random, ink, width, horizon } = scene
  const count = Math.max(2, Math.round(width / 480))
  const flown = Array.from({ length: count }, (_, index) => {
    const x = (width * (index + between(random, 0.3, 0.7))) / count
    const y = between(random, 130, 330)
    const size = between(random, 46, 84)
    const lean = between(random, -0.5, 0.5)
    const hand: Point = [x + between(random, -160, 160), horizon + between(random, 60, 160)]
    const colour = index % 2 === 0 ? ink.accent : ink.line
    const body = `${straight([
      [x + lean * size, y - size],
      [x + size * 0.66, y],
      [x - lean * size, y + size * 1.15],
      [x - size * 0.66, y],
    ])}z`
    const thread = soft([[x, y], [(x + hand[0]) / 2 + 60, (y + hand[1]) / 2 + 60], hand])
    return `${stroke(thread, ink.ground, 3)}<path d="${body}" fill="${colour}"/>${stroke(
      straight([
        [x + lean * size, y - size],
        [x - lean * size, y + size * 1.15],
      ]),
      ink.ground,
      3,
    )}${dots(`M${Math.round(hand[0])} ${Math.round(hand[1])}h1`, ink.line, 26, 99)}${stroke(
      `M${Math.round(hand[0])} ${Math.round(hand[1] + 26)}v36`,
      ink.line,
      20,
    )}`
  })
  return contours(scene, 7) + flown.join('')
}

function road(scene: Scene): string {
  const { random, ink, width, horizon } = scene
  const start = width * between(random, 0.35, 0.65)
  const swing = width * between(random, 0.12, 0.22) * (random() < 0.5 ? -1 : 1)
  const middle = (part: number): Point => [
    start + Math.sin(part * 5.2) * swing * (0.2 + part * 0.9),
    horizon + 12 + (1010 - horizon) * part ** 1.5,
  ]
  const parts = Array.from({ length: 12 }, (_, index) => index / 11)
  const half = (part: number) => 5 + 105 * part ** 1.7
  const left = parts.map((part): Point => [middle(part)[0] - half(part), middle(part)[1]])
  const right = parts.map((part): Point => [middle(part)[0] + half(part), middle(part)[1]])
  const lamps = parts.slice(2, -1).map((part) => {
    const [x, y] = middle(part)
    const tall = 26 + 150 * part ** 1.3
    const at = Math.round(x + half(part) + 8 + 22 * part)
    return `${stroke(`M${at} ${Math.round(y)}v${-Math.round(tall)}`, ink.line, Math.round(3 + 5 * part))}${dots(`M${at} ${Math.round(y - tall)}h1`, ink.accent, 12 + 30 * part, 99)}`
  })
  return `${contours(scene, 5)}<path d="${soft(left)}${soft(right.toReversed()).replace('M', 'L')}z" fill="${ink.line}"/>${stroke(soft(parts.map(middle)), ink.near, 5, ' stroke-dasharray="24 30"')}${lamps.join('')}`
}

function blossom(scene: Scene): string {
  const { random, ink, width, horizon } = scene
  const fromLeft = random() < 0.5
  const across = (part: number) => (fromLeft ? width * part : width * (1 - part))
  const bough: Point[] = [
    [across(-0.05), horizon + between(random, 120, 220)],
    [across(0.2), horizon + between(random, 60, 120)],
    [across(0.45), horizon + between(random, 20, 120)],
    [across(0.72), horizon - between(random, 10, 90)],
    [across(0.95), horizon - between(random, 20, 120)],
  ]
  const twigs = bough.slice(1, -1).map(([x, y], index) =>
    soft([
      [x, y],
      [x + (across(0.1) - across(0)) * 0.7, y + (index % 2 === 0 ? 90 : -70)],
      [x + (across(0.18) - across(0)) * 1.1, y + (index % 2 === 0 ? 170 : -130)],
    ]),
  )
  const count = Math.max(9, Math.round(width / 110))
  const flowers = Array.from({ length: count }, (_, index) => {
    const part = 0.06 + (0.88 * index) / count
    const at = Math.min(bough.length - 2, Math.floor(part * (bough.length - 1)))
    const [from, to] = [bough[at] ?? [0, 0], bough[at + 1] ?? [0, 0]]
    const inside = part * (bough.length - 1) - at
    const x = Math.round(from[0] + (to[0] - from[0]) * inside + between(random, -50, 50))
    const y = Math.round(from[1] + (to[1] - from[1]) * inside + between(random, -90, 130))
    const radius = Math.round(between(random, 15, 30))
    // Five petals: five dots on a circle.
    const petal = ((radius * 2 * Math.PI) / 5).toFixed(2)
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${index % 4 === 3 ? ink.far : ink.line}" stroke-width="${Math.round(radius * 1.25)}" stroke-linecap="round" stroke-dasharray="0 ${petal}" stroke-dashoffset="${Math.round(random() * 40)}"/>${dots(`M${x} ${y}h1`, ink.accent, radius * 0.8, 99)}`
  })
  return (
    contours(scene, 5) +
    stroke(soft(bough), ink.ground, 26) +
    stroke(twigs.join(''), ink.ground, 11) +
    flowers.join('')
  )
}

function amphitheatre({ random, ink, width, horizon }: Scene): string {
  const centre = Math.round(width * between(random, 0.36, 0.64))
  const widest = Math.max(width * 0.66, 760)
  const tiers = Array.from({ length: 6 }, (_, index) => {
    const radius = Math.round(widest * (1 - index * 0.15))
    const drop = Math.round(240 - index * 35)
    const middle = horizon + 40 + index * 10
    const bench = `M${centre - radius + 16} ${middle + 12}A${radius - 16} ${drop - 12} 0 0 0 ${centre + radius - 16} ${middle + 12}`
    const people =
      index === 5
        ? ''
        : dots(
            bench,
            index % 2 === 0 ? ink.line : ink.accent,
            17 + index,
            between(random, 44, 96),
            random() * 90,
          )
    return `<path d="M${centre - radius} ${middle}A${radius} ${drop} 0 0 0 ${centre + radius} ${middle}z" fill="${index % 2 === 0 ? ink.ground : ink.near}"/>${stroke(bench, ink.line, 3, ' opacity=".4"')}${people}`
  })
  return `${tiers.join('')}<ellipse cx="${centre}" cy="${horizon + 98}" rx="${Math.round(widest * 0.13)}" ry="18" fill="${ink.accent}"/>`
}

function ornament({ ink, width, horizon, id }: Scene): string {
  const top = horizon + 60
  const band = 1000 - top - 60
  const scale = (band / 200).toFixed(3)
  const horns =
    'M100 190V96M100 96C84 22 18 26 18 82c0 36 44 42 52 10M100 96c16-74 82-70 82-14 0 36-44 42-52 10M100 190c-22 0-40-14-42-36M100 190c22 0 40-14 42-36'
  return `<defs><pattern id="${id}o" width="200" height="200" patternUnits="userSpaceOnUse" patternTransform="translate(0 ${top + 20}) scale(${scale})"><path d="${horns}" fill="none" stroke="${ink.line}" stroke-width="15" stroke-linecap="round"/><path d="M0 148l30 40-30 40-30-40zM200 148l30 40-30 40-30-40zM100 14l20 26-20 26-20-26z" fill="${ink.accent}"/></pattern><pattern id="${id}t" width="60" height="44" patternUnits="userSpaceOnUse" y="${top - 34}"><path d="M0 44 30 0l30 44z" fill="${ink.line}"/></pattern></defs><path d="M0 ${top - 34}h${width}v44H0z" fill="url(#${id}t)"/><path d="M0 ${top + 10}h${width}V1000H0z" fill="${ink.ground}"/><path d="M0 ${top + 20}h${width}v${band}H0z" fill="url(#${id}o)"/><path d="M0 970h${width}v30H0z" fill="${ink.accent}"/>`
}

function ramp(scene: Scene): string {
  const { random, ink, width, horizon } = scene
  const flights = 5
  const leftward = random() < 0.5
  const turns = Array.from({ length: flights + 1 }, (_, index): Point => {
    const near = 1 - index / flights
    const reach = width * (0.1 + 0.34 * near)
    const isLeft = (index % 2 === 0) === leftward
    return [width / 2 + (isLeft ? -reach : reach), horizon - 10 + (1000 - horizon) * near ** 1.25]
  })
  const way = straight(turns)
  const steps = turns.slice(0, -1).map((from, index) => {
    const to = turns[index + 1] ?? from
    const size = 74 - index * 12
    const piece = straight([from, to])
    return (
      stroke(piece, ink.ground, size + 14) +
      stroke(piece, ink.line, size) +
      dots(
        piece,
        index % 2 === 0 ? ink.accent : ink.near,
        size * 0.42,
        size * between(random, 2.6, 4.4),
        random() * 200,
      )
    )
  })
  return contours(scene, 5) + stroke(way, ink.ground, 10) + steps.toReversed().join('')
}

function houses({ random, ink, width, horizon }: Scene): string {
  const rows = [
    { y: horizon + 90, size: 74, wall: ink.middle, roof: ink.near },
    { y: horizon + 195, size: 116, wall: ink.line, roof: ink.accent },
    { y: 1020, size: 170, wall: ink.far, roof: ink.ground },
  ]
  return rows
    .map(({ y, size, wall, roof }) => {
      let walls = ''
      let roofs = ''
      let windows = ''
      for (let x = -between(random, 0, size); x < width;) {
        const wide = Math.round(size * between(random, 0.8, 1.3))
        const tall = Math.round(size * between(random, 0.7, 1.25))
        const at = Math.round(x)
        const top = Math.round(y - tall)
        const gable = Math.round(size * between(random, 0.28, 0.5))
        walls += `M${at} ${Math.round(y)}V${top}l${Math.round(wide / 2)} ${-gable} ${Math.round(wide / 2)} ${gable}V${Math.round(y)}z`
        roofs += `M${at - 6} ${top + 4}l${Math.round(wide / 2) + 6} ${-gable - 6} ${Math.round(wide / 2) + 6} ${gable + 6}`
        const pane = Math.round(size * 0.17)
        windows += `M${at + Math.round(wide * 0.22)} ${top + Math.round(size * 0.14)}h${pane}v${pane * 1.4}h${-pane}zM${at + Math.round(wide * 0.6)} ${top + Math.round(size * 0.14)}h${pane}v${pane * 1.4}h${-pane}z`
        x += wide + (random() < 0.35 ? size * between(random, 0.2, 0.7) : 4)
      }
      return `<path d="${walls}" fill="${wall}"/><path d="${windows}" fill="${roof}"/>${stroke(roofs, roof, Math.round(size * 0.12))}${dots(`M0 ${Math.round(y + 4)}H${width}`, ink.near, size * 0.42, size * between(random, 2.1, 3.4), random() * 300)}`
    })
    .join('')
}

function network(scene: Scene): string {
  const { random, ink, width, horizon } = scene
  const count = Math.max(7, Math.round(width / 150))
  const nodes = Array.from({ length: count }, (_, index): Point => [
    (width * (index + between(random, 0.25, 0.75))) / count,
    horizon + 60 + random() * 220,
  ])
  const links = nodes.flatMap((node, index) =>
    [nodes[index + 1], index % 2 === 0 ? nodes[index + 2] : undefined].flatMap((other) =>
      other === undefined ? [] : [straight([node, other])],
    ),
  )
  const beams = nodes
    .filter((_, index) => index % 3 === 0)
    .map((node) => straight([node, [node[0] + between(random, -40, 40), horizon - between(random, 60, 220)]]))
  return `${contours(scene, 9)}${stroke(links.join('') + beams.join(''), ink.line, 4)}${nodes
    .map((node, index) => {
      const at = `M${Math.round(node[0])} ${Math.round(node[1])}h1`
      return dots(at, ink.line, 44, 99) + dots(at, index % 3 === 0 ? ink.accent : ink.near, 26, 99)
    })
    .join('')}`
}
