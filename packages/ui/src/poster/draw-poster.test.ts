import { expect, test } from 'vitest'
import { backdrops, composeFrom } from './composition.ts'
import { drawPoster } from './draw-poster.ts'
import { hashText, randomFrom } from './random.ts'

const themes = [
  'ecology',
  'leisure',
  'infrastructure',
  'care',
  'education',
  'culture',
  'access',
  'neighbours',
  'digital',
]
const districts = [
  'alatau',
  'almaly',
  'auezov',
  'bostandyk',
  'zhetysu',
  'medeu',
  'nauryzbay',
  'turksib',
  null,
]
const everyKind = themes.flatMap((theme) => districts.map((district) => ({ id: 'a', theme, district })))

test('the same project always has the same picture', () => {
  for (const options of everyKind) expect(drawPoster(options)).toBe(drawPoster(options))
})

test('id, theme and district each make another picture', () => {
  const ids = Array.from({ length: 200 }, (_, index) => ({
    id: `project-${index}`,
    theme: 'ecology',
    district: 'medeu',
  }))
  const drawn = [...everyKind, ...ids].map((options) => drawPoster(options))
  expect(new Set(drawn).size).toBe(drawn.length)
})

test('projects of one theme and one district are told apart by what stands behind and by how deep the colours are', () => {
  const compositions = Array.from({ length: 24 }, (_, index) =>
    composeFrom(randomFrom(hashText(`project-${index}\necology\nmedeu`))),
  )
  const looks = new Set(compositions.map(({ backdrop, wash }) => `${backdrop} ${wash}`))
  expect(looks.size).toBeGreaterThanOrEqual(9)
  expect(new Set(compositions.map(({ backdrop }) => backdrop)).size).toBe(backdrops.length)
})

test.each([
  [320, 200],
  [1200, 630],
  [1600, 1000],
  [800, 800],
  [1600, 800],
])('at %i by %i it is well-formed, small, and refers to nothing outside', (width, height) => {
  for (const options of everyKind) {
    const svg = drawPoster({ ...options, width, height })
    expect(openElements(svg)).toEqual([])
    expect(svg).toContain(`width="${width}" height="${height}"`)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<image|href|on\w+=/)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('//')
    expect(svg.length).toBeLessThan(20_000)
  }
})

test('ids inside are its own, and every reference finds its target', () => {
  const seen = new Set<string>()
  for (const options of everyKind) {
    const svg = drawPoster(options)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
    for (const id of ids) {
      expect(seen).not.toContain(id)
      seen.add(id)
    }
    for (const [, target] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(target)
  }
})

test('names that nobody foresaw are drawn too and cannot break out', () => {
  const strange = ['', 'constructor', '__proto__', '"><script>alert(1)</script>', 'Экология']
  for (const name of strange) {
    const svg = drawPoster({ id: name, theme: name, district: name })
    expect(openElements(svg)).toEqual([])
    expect(svg).not.toContain('script')
  }
})

/** What is still open at the end, or closed in the wrong order; attributes must be quoted and plain. */
function openElements(svg: string): string[] {
  const open: string[] = []
  let rest = svg
  while (rest !== '') {
    const tag = /^<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9-]+="[^"<&]*")*)(\/?)>/.exec(rest)
    if (tag === null) return [...open, `not well-formed: ${rest.slice(0, 60)}`]
    const [whole, closing, name = '', , empty] = tag
    if (closing === '/') {
      if (open.pop() !== name) return [`</${name}> closes nothing`]
    } else if (empty === '') open.push(name)
    rest = rest.slice(whole.length)
  }
  return open
}
