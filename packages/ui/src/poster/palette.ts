import { hashText } from './random.ts'

/** The colours of a picture from far to near, and what is drawn on them. Pictures keep them in light and dark pages. */
export interface Ink {
  far: string
  middle: string
  near: string
  ground: string
  line: string
  accent: string
}

const green: Ink = {
  far: '#9dc0b4',
  middle: '#5b937d',
  near: '#236a50',
  ground: '#0e4a37',
  line: '#cfe6c6',
  accent: '#d8402f',
}
const olive: Ink = {
  far: '#c9cda4',
  middle: '#a0a763',
  near: '#657338',
  ground: '#3a4720',
  line: '#eef0c8',
  accent: '#cf3a2f',
}
const snow: Ink = {
  far: '#b3cfda',
  middle: '#78a6bd',
  near: '#386f8c',
  ground: '#174660',
  line: '#e4f1f4',
  accent: '#f0a24a',
}
const apricot: Ink = {
  far: '#e8c9a2',
  middle: '#dd9c57',
  near: '#ad612c',
  ground: '#653616',
  line: '#fce6bf',
  accent: '#b3202b',
}
const apple: Ink = {
  far: '#e2b9ae',
  middle: '#c8776b',
  near: '#97323a',
  ground: '#5d1621',
  line: '#f9dccd',
  accent: '#f2bd6b',
}
const dusk: Ink = {
  far: '#b4c3bf',
  middle: '#789089',
  near: '#3c5a54',
  ground: '#162e2a',
  line: '#dbe8df',
  accent: '#f0a24a',
}

export type Motif =
  | 'orchard'
  | 'kites'
  | 'road'
  | 'blossom'
  | 'amphitheatre'
  | 'ornament'
  | 'ramp'
  | 'houses'
  | 'network'

const themes: Record<string, { ink: Ink; motif: Motif }> = {
  ecology: { ink: green, motif: 'orchard' },
  leisure: { ink: olive, motif: 'kites' },
  infrastructure: { ink: dusk, motif: 'road' },
  care: { ink: apricot, motif: 'blossom' },
  education: { ink: snow, motif: 'amphitheatre' },
  culture: { ink: apple, motif: 'ornament' },
  access: { ink: snow, motif: 'ramp' },
  neighbours: { ink: apricot, motif: 'houses' },
  digital: { ink: dusk, motif: 'network' },
}

/** What a theme is drawn with. One that is not known by name takes what its letters happen to give, always the same. */
export function themeOf(theme: string): { ink: Ink; motif: Motif } {
  return pick(themes, theme)
}

/** The light over a district, and how high the mountains stand from there. */
export interface Light {
  sky: string
  horizon: string
  sun: string
  /** 1: as seen from the middle of the city. */
  height: number
  /** How far the day has gone: the part of night in every colour, 0 to 1. */
  night: number
}

const lights: Record<string, Light> = {
  alatau: { sky: '#f3cf9f', horizon: '#fcefd8', sun: '#dd4f37', height: 0.95, night: 0 },
  almaly: { sky: '#bcdae6', horizon: '#f0f3ea', sun: '#f4b95a', height: 0.9, night: 0 },
  auezov: { sky: '#ee9f63', horizon: '#fbdcae', sun: '#a8202b', height: 0.85, night: 0.08 },
  bostandyk: { sky: '#8fc0d6', horizon: '#e3efe9', sun: '#fff3d6', height: 1.1, night: 0 },
  zhetysu: { sky: '#3d7d86', horizon: '#c7dcc8', sun: '#f8dfa6', height: 0.75, night: 0.15 },
  medeu: { sky: '#d3e2ea', horizon: '#fbf5e8', sun: '#d64535', height: 1.25, night: 0 },
  nauryzbay: { sky: '#eaa48f', horizon: '#fbe4d0', sun: '#bd2a33', height: 1, night: 0.04 },
  turksib: { sky: '#14363f', horizon: '#5f8f8a', sun: '#f6ead0', height: 0.7, night: 0.35 },
}

/** The light of a district; of a project without one, the light of the middle of the city. */
export function lightOf(district: string | null): Light {
  return pick(lights, district ?? 'almaly')
}

function pick<Entry>(entries: Record<string, Entry>, name: string): Entry {
  const keys = Object.keys(entries)
  const key = Object.hasOwn(entries, name) ? name : keys[hashText(name) % keys.length]
  const entry = key === undefined ? undefined : entries[key]
  if (entry === undefined) throw new Error('A palette needs at least one entry')
  return entry
}

/** A colour between two, `amount` of the way from the first to the second. */
export function mix(first: string, second: string, amount: number): string {
  const channel = (hex: string, index: number) => Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16)
  const mixed = [0, 1, 2].map((index) =>
    Math.round(channel(first, index) * (1 - amount) + channel(second, index) * amount)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${mixed.join('')}`
}
