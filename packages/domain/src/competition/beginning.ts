import * as v from 'valibot'
import type { Language } from '../kernel/language.ts'
import { newCompetitionInput } from './input.ts'
import { competitionInputWords } from './input-words.ts'

/** What hinders a competition from being begun: where, which problem, and in words. */
export interface BeginningProblem {
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
}

/** All that is wrong with what a competition is to begin with, at once. That its name in addresses is free is not known here. */
export function beginningProblems(
  language: Language,
  given: Readonly<Record<keyof v.InferInput<typeof newCompetitionInput>, unknown>>,
): BeginningProblem[] {
  const words: Readonly<Record<string, string>> = competitionInputWords[language]
  const { issues = [] } = v.safeParse(newCompetitionInput, given)
  return issues.map(({ message: code, path = [] }) => ({
    path: path.map(({ key }) => String(key)),
    code,
    message: words[code] ?? code,
  }))
}
