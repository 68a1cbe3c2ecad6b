import type { Trilingual } from '../text.ts'
import { kazakhNames, koreanNames, russianNames, tatarNames, uyghurNames } from './names.ts'
import type { NameStock, Spelling } from './names.ts'

/** Someone of the demo who is known by a number alone: the name is made, not chosen. */
export interface Resident {
  readonly number: number
  readonly given: Trilingual
  readonly surname: Trilingual
}

/** Who is who, by number. The participants of the two sets are as many as the programme reports. */
export const cast = {
  setOne: range(1, 45),
  setTwo: range(46, 129),
  /** the participants of set 2 who came to the final stage too */
  setTwoFinal: range(46, 108),
  declined: range(130, 134),
  withdrawn: range(135, 137),
  /** members of teams who were never in the Workshop */
  neighbours: range(138, 155),
} as const

const last = 155

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** One turn through the city: of twenty people, so many bear names of each kind. */
const turn: readonly NameStock[] = [
  kazakhNames,
  russianNames,
  kazakhNames,
  kazakhNames,
  uyghurNames,
  kazakhNames,
  kazakhNames,
  koreanNames,
  kazakhNames,
  russianNames,
  kazakhNames,
  kazakhNames,
  tatarNames,
  kazakhNames,
  russianNames,
  kazakhNames,
  kazakhNames,
  russianNames,
  kazakhNames,
  uyghurNames,
]

function pick<T>(stock: readonly T[], index: number): T {
  const found = stock[index % stock.length]
  if (found === undefined) throw new RangeError('An empty stock of names')
  return found
}

function trilingual([kk, ru, en]: Spelling): Trilingual {
  return { kk, ru, en }
}

/**
 * Names everyone. In a stock the numbers of given names and of surnames have no common divisor, so a pair comes back
 * only when all pairs have been used.
 */
function nameAll(): Resident[] {
  const used = new Map<readonly Spelling[], number>()
  return range(1, last).map((number) => {
    const stock = pick(turn, number - 1)
    const isWoman = number % 7 < 4
    const givenNames = isWoman ? stock.women : stock.men
    const index = used.get(givenNames) ?? 0
    used.set(givenNames, index + 1)
    const given = pick(givenNames, index * 11)
    const { man, woman } = pick(stock.surnames, index * 13 + (isWoman ? 0 : 1))
    return { number, given: trilingual(given), surname: trilingual(isWoman ? woman : man) }
  })
}

export const residents: readonly Resident[] = nameAll()
