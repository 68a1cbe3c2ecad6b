import { useRef, useState } from 'react'
import type { CombinedError } from 'urql'
import { isSame, mergeDrafts, takeFrom } from './drafts.ts'
import type { Clash } from './drafts.ts'
import type { UserError } from '../field/user-errors.ts'

/** A thing as a form holds it, and how often it was changed by then. */
export interface Versioned<Draft> {
  readonly draft: Draft
  readonly version: number
}

/** What the API answers to a change. */
export interface Sent<Draft> {
  /** The thing as it is now; undefined where there is none. */
  readonly now: Versioned<Draft> | undefined
  readonly errors: readonly UserError[]
  readonly failure: CombinedError | undefined
}

/** Sends a change once: the same key is never done twice. */
export type Send<Draft> = (
  change: { readonly base: Draft; readonly draft: Draft },
  command: { readonly expectedVersion: number; readonly idempotencyKey: string },
) => Promise<Sent<Draft>>

export interface OpenClash extends Clash {
  readonly choice: 'mine' | 'theirs' | undefined
}

interface State<Draft> extends Versioned<Draft> {
  /** The thing as it was when it was last read or saved. */
  readonly base: Draft
  /** What I had written when a conflict was found. */
  readonly mine: Draft
  readonly errors: readonly UserError[]
  readonly failure: CombinedError | undefined
  readonly clashes: readonly OpenClash[]
  /** Somebody else’s changes were taken over, and nothing is saved yet. */
  readonly isMerged: boolean
  readonly isSaved: boolean
}

export interface Editing<Draft extends object> extends Omit<State<Draft>, 'mine' | 'version'> {
  readonly isBusy: boolean
  readonly isDirty: boolean
  readonly change: (part: Partial<Draft>) => void
  readonly choose: (clash: OpenClash, choice: 'mine' | 'theirs') => void
  readonly discard: () => void
  /** Whether it was saved. */
  readonly save: () => Promise<boolean>
}

/**
 * Writing at a thing that others may change meanwhile. What is typed stays until it is saved or discarded: through
 * refusals, failures and conflicts.
 * @param start as it was when it was opened; later readings of it change nothing here
 */
export function useEditing<Draft extends object>(start: Versioned<Draft>, send: Send<Draft>): Editing<Draft> {
  const [state, setState] = useState<State<Draft>>(() => ({
    ...start,
    base: start.draft,
    mine: start.draft,
    errors: [],
    failure: undefined,
    clashes: [],
    isMerged: false,
    isSaved: false,
  }))
  const [isBusy, setBusy] = useState(false)
  const key = useRef<string>(undefined)

  const save = async () => {
    if (isBusy) return false
    setBusy(true)
    const { base, draft, version } = state
    const once = async () => {
      key.current ??= crypto.randomUUID()
      return send({ base, draft }, { expectedVersion: version, idempotencyKey: key.current })
    }
    let sent = await once()
    if (has(sent.errors, 'KEY_WAS_USED')) {
      // What an answer got lost of was done after all; what is wanted now is another thing.
      key.current = undefined
      sent = await once()
    }
    setBusy(false)
    const isDone = sent.failure === undefined && sent.errors.length === 0
    if (isDone) key.current = undefined
    setState((current) => after(current, draft, sent))
    return isDone
  }

  return {
    ...state,
    isBusy,
    isDirty: !isSame(state.base, state.draft),
    change: (part) =>
      setState((current) => ({ ...current, draft: { ...current.draft, ...part }, isSaved: false })),
    choose: (clash, choice) =>
      setState((current) => ({
        ...current,
        draft: takeFrom(current.draft, choice === 'mine' ? current.mine : current.base, clash.path),
        clashes: current.clashes.map((one) => (isSame(one.path, clash.path) ? { ...one, choice } : one)),
      })),
    discard: () =>
      setState((current) => ({ ...current, draft: current.base, errors: [], clashes: [], isMerged: false })),
    save,
  }
}

function has(errors: readonly UserError[], code: string): boolean {
  return errors.some((error) => error.code === code)
}

/** The form after an answer; whoever typed on meanwhile loses nothing. */
function after<Draft extends object>(
  current: State<Draft>,
  sentDraft: Draft,
  { now, errors, failure }: Sent<Draft>,
): State<Draft> {
  const plain = { ...current, errors, failure, clashes: [], isMerged: false, isSaved: false }
  if (failure !== undefined || now === undefined) return plain
  if (errors.length === 0) {
    const { draft } = mergeDrafts(sentDraft, current.draft, now.draft)
    return { ...plain, ...now, draft, base: now.draft, isSaved: true }
  }
  if (!has(errors, 'CHANGED_MEANWHILE')) return plain
  const { draft, clashes } = mergeDrafts(current.base, current.draft, now.draft)
  return {
    ...plain,
    ...now,
    draft,
    base: now.draft,
    mine: current.draft,
    errors: [],
    clashes: clashes.map((clash) => ({ ...clash, choice: undefined })),
    isMerged: true,
  }
}
