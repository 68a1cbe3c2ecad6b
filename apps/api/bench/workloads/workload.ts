import type { ActorName } from '../actors.ts'
import type { Size } from '../dataset/size.ts'

export type WorkloadName =
  | 'showcase'
  | 'project'
  | 'results'
  | 'applications'
  | 'search'
  | 'first-page'
  | 'deep-page'
  | 'showcase-code'

/** What a client sends, again and again with other variables. */
export interface Work<Name extends string> {
  readonly name: Name
  /** for the table: what it is, in a few words */
  readonly title: string
  /** as our schema takes it; the answer of every contender is brought to the shape of its `data` */
  readonly document: string
  /** as whom it is asked; a visitor where nobody is named */
  readonly actor?: ActorName
  /** the variables of the n-th request, from 0: the same in every run */
  readonly variables: (n: number, size: Size) => Variables
}

/** What a client asks. */
export type Workload = Work<WorkloadName>

/** What a client changes. */
export interface Change extends Work<'edit-competition'> {
  /** the `data` of the answer to the n-th request */
  readonly answer: (n: number, size: Size) => unknown
}

export type Variables = Readonly<Record<string, unknown>>

export const languages = ['KK', 'RU', 'EN'] as const
export type LanguageName = (typeof languages)[number]

/** Each third request is of another reader. */
export function languageOf(n: number): LanguageName {
  return languages[n % 3] ?? 'KK'
}

/** Numbers from 1 to `most`, in an order that jumps about. */
export function scattered(n: number, most: number): number {
  return ((n * 7919) % most) + 1
}
