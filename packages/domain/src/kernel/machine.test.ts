import { expect, test } from 'vitest'
import { commandsFrom, graphFaults, step } from './machine.ts'
import type { Machine } from './machine.ts'

const door: Machine<
  'SHUT' | 'OPEN' | 'BROKEN',
  { open: { readonly lockedUntil: Date }; shut: unknown; break: unknown },
  { readonly code: 'LOCKED' }
> = {
  states: ['SHUT', 'OPEN', 'BROKEN'],
  initial: 'SHUT',
  final: ['BROKEN'],
  transitions: {
    open: { SHUT: 'OPEN' },
    shut: { OPEN: 'SHUT' },
    break: { SHUT: 'BROKEN', OPEN: 'BROKEN' },
  },
  guards: { open: ({ lockedUntil }, now) => (now < lockedUntil ? { code: 'LOCKED' } : undefined) },
}

test('a command leads on, or is refused with what refused it', () => {
  const lockedUntil = new Date('2019-02-01T00:00:00Z')
  const earlier = new Date('2019-01-31T23:59:59Z')
  expect(step(door, 'SHUT', 'open', { lockedUntil }, lockedUntil)).toEqual({ ok: true, value: 'OPEN' })
  expect(step(door, 'SHUT', 'open', { lockedUntil }, earlier)).toEqual({
    ok: false,
    refusal: { code: 'LOCKED' },
  })
  expect(step(door, 'OPEN', 'open', { lockedUntil }, earlier)).toEqual({
    ok: false,
    refusal: { code: 'NOT_FROM_THIS_STATE', state: 'OPEN', command: 'open' },
  })
  expect(commandsFrom(door, 'OPEN')).toEqual(['shut', 'break'])
})

test('a sound graph has no fault, and each kind of fault is found', () => {
  expect(graphFaults(door)).toEqual([])
  const broken = {
    states: ['A', 'B', 'C'],
    initial: 'A',
    final: ['A'],
    transitions: { go: { A: 'B', C: 'D' }, rest: {} },
  }
  expect(graphFaults(broken)).toEqual([
    { fault: 'UNKNOWN_STATE', at: 'D' },
    { fault: 'UNREACHABLE', at: 'C' },
    { fault: 'DEAD_END', at: 'B' },
    { fault: 'LEAVES_THE_END', at: 'A' },
    { fault: 'LEAVES_NOWHERE', at: 'rest' },
  ])
})
