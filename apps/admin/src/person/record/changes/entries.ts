import { changesBetween } from './changes.ts'
import type { Change } from './changes.ts'

/** What kind of thing the entries of a list are, by the part that holds them. */
const entryNouns: Readonly<Record<string, string>> = {
  questions: 'question',
  options: 'option',
  criteria: 'criterion',
  steps: 'step',
  awards: 'award',
}

/** What the entries of a list are, by the part that holds it. */
export function entryNoun(part: string): string {
  return entryNouns[part] ?? part
}

/** A part of an entry and what it says. */
export interface Fact {
  readonly part: string
  readonly value: unknown
}

/** What became of an entry of a list. */
export type EntryChange = {
  readonly key: string
  /** What it is called now, or was called last; undefined where nothing names it. */
  readonly title: Fact | undefined
} & (
  | { readonly standing: 'CHANGED'; readonly changes: readonly Change[] }
  | { readonly standing: 'ADDED' | 'REMOVED'; readonly facts: readonly Fact[] }
)

/** What became of a list: entry by entry, and the order of those that stayed where it is another. */
export interface ListChange {
  readonly entries: readonly EntryChange[]
  readonly reordered: readonly (Fact | undefined)[] | undefined
}

type Entry = ReadonlyMap<string, unknown>

/** What became of the entries of a list; undefined where the two are no lists of entries. */
export function listChange(before: unknown, after: unknown): ListChange | undefined {
  const [was, is] = [entriesOf(before), entriesOf(after)]
  if (was === undefined || is === undefined || was.size + is.size === 0) return undefined
  const gone = [...was].filter(([key]) => !is.has(key))
  const stayed = [...was.keys()].filter((key) => is.has(key))
  const now = [...is.keys()].filter((key) => was.has(key))
  return {
    entries: [
      ...[...is].flatMap(([key, entry]) => becomeOf(key, was.get(key), entry)),
      ...gone.map(([key, entry]) => ({ key, standing: 'REMOVED', ...told(entry) }) as const),
    ],
    reordered: stayed.join() === now.join() ? undefined : now.map((key) => titleOf(is.get(key))),
  }
}

function becomeOf(key: string, was: Entry | undefined, is: Entry): EntryChange[] {
  if (was === undefined) return [{ key, standing: 'ADDED', ...told(is) }]
  const changes = changesBetween(was, is)
  return changes.length === 0 ? [] : [{ key, standing: 'CHANGED', title: titleOf(is), changes }]
}

/** The entries of a list by what they are known by: their id, their points, else all that they are. */
function entriesOf(list: unknown): ReadonlyMap<string, Entry> | undefined {
  if (list === null) return new Map()
  if (!Array.isArray(list)) return undefined
  const entries = new Map<string, Entry>()
  for (const item of list) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined
    const entry = new Map<string, unknown>(Object.entries(item))
    entries.set(JSON.stringify(entry.get('id') ?? entry.get('points') ?? item), entry)
  }
  return entries
}

const titles = ['label', 'name', 'points']

function titleOf(entry: Entry | undefined): Fact | undefined {
  const part = titles.find((each) => entry?.has(each))
  return part === undefined ? undefined : { part, value: entry?.get(part) }
}

/** An entry by its title and what else it says; what it leaves empty is left out. */
function told(entry: Entry): { readonly title: Fact | undefined; readonly facts: readonly Fact[] } {
  const title = titleOf(entry)
  const facts = [...entry].flatMap(([part, value]) => {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
    return part === 'id' || part === title?.part || isEmpty ? [] : [{ part, value }]
  })
  return { title, facts }
}
