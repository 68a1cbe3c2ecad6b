import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeDrafts, takeFrom } from './drafts.ts'

const base = { title: { kk: 'Бақ', ru: 'Сад', en: '' }, places: '10', questions: [{ label: 'a' }] }

const drafts = fc.record({
  title: fc.record({ kk: fc.constantFrom('a', 'b', 'c'), ru: fc.constantFrom('a', 'b', 'c') }),
  places: fc.constantFrom('1', '2', '3'),
  questions: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
})

describe('what two have changed', () => {
  test('is kept of both where they changed other things', () => {
    const mine = { ...base, title: { ...base.title, en: 'Garden' } }
    const theirs = { ...base, title: { ...base.title, ru: 'Парк' }, places: '12' }
    expect(mergeDrafts(base, mine, theirs)).toEqual({
      draft: { ...base, title: { kk: 'Бақ', ru: 'Парк', en: 'Garden' }, places: '12' },
      clashes: [],
    })
  })

  test('is told where it is the same thing, a list as a whole, and mine stays until one chooses', () => {
    const mine = { ...base, title: { ...base.title, ru: 'Парк' }, questions: [] }
    const theirs = { ...base, title: { ...base.title, ru: 'Сквер' }, questions: [{ label: 'b' }] }
    const merged = mergeDrafts(base, mine, theirs)
    expect(merged.draft).toEqual(mine)
    expect(merged.clashes).toEqual([
      { path: ['title', 'ru'], mine: 'Парк', theirs: 'Сквер' },
      { path: ['questions'], mine: [], theirs: [{ label: 'b' }] },
    ])
    expect(takeFrom(merged.draft, theirs, ['title', 'ru'])).toEqual({ ...mine, title: theirs.title })
  })

  test('is lost on neither side, whatever they do', () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (was, mine, theirs) => {
        const { draft, clashes } = mergeDrafts(was, mine, theirs)
        expect(mergeDrafts(was, was, theirs)).toEqual({ draft: theirs, clashes: [] })
        expect(mergeDrafts(was, mine, was)).toEqual({ draft: mine, clashes: [] })
        const taken = clashes.reduce((all, { path }) => takeFrom(all, theirs, path), draft)
        expect(mergeDrafts(was, taken, theirs).clashes).toEqual([])
        expect(clashes.reduce((all, { path }) => takeFrom(all, mine, path), taken)).toEqual(draft)
      }),
    )
  })
})
