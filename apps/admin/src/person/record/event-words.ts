import { applicationEventWords } from '@bastama/domain/application/history-words.ts'
import { eventNames } from '@bastama/domain/application/history.ts'
import { applicationStateWords } from '@bastama/domain/application/words.ts'
import {
  awardRuleWords,
  competitionKindWords,
  competitionStateWords,
  questionKindWords,
  resultOutcomeWords,
} from '@bastama/domain/competition/words.ts'
import { facilitatorStateWords } from '@bastama/domain/facilitator/words.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import type { RecordedNoun } from '@bastama/domain/person/record.ts'
import { recordedKindWords, recordedNounWords } from '@bastama/domain/person/record-words.ts'
import { roleWords } from '@bastama/domain/person/words.ts'
import { projectStateWords } from '@bastama/domain/project/words.ts'
import { enrolmentStateWords } from '@bastama/domain/workshop/words.ts'

type Dictionary = Readonly<Record<Language, Readonly<Record<string, string>>>>

/** What was done, in words; as the record has it where there are none. */
export function kindWords(language: Language, noun: string | undefined, kind: string): string {
  const ofApplication: Dictionary = applicationEventWords
  const ofAll: Dictionary = recordedKindWords
  const own = noun === 'application' ? ofApplication[language][kind] : undefined
  return own ?? ofAll[language][kind] ?? ofApplication[language][kind] ?? kind
}

/** What kind of thing it is, as a label. */
export function nounWords(language: Language, noun: string): string {
  const words: Dictionary = recordedNounWords
  return capitalized(words[language][noun] ?? noun)
}

const states: Readonly<Record<string, Dictionary>> = {
  application: applicationStateWords,
  competition: competitionStateWords,
  facilitator: facilitatorStateWords,
  project: projectStateWords,
  enrolment: enrolmentStateWords,
} satisfies Partial<Record<RecordedNoun, Dictionary>>

const kinds: Readonly<Record<string, Dictionary>> = {
  competition: competitionKindWords,
  question: questionKindWords,
}

const codes: Readonly<Record<string, Dictionary>> = {
  competitionKind: competitionKindWords,
  outcome: resultOutcomeWords,
  role: roleWords,
  rule: awardRuleWords,
}

/** A code within an event in words: a state, a role, what was decided; undefined where it is no such code. */
export function codeWordsOf(
  language: Language,
  noun: string,
  part: string,
  code: string,
): string | undefined {
  const ofNoun: Readonly<Record<string, Dictionary | undefined>> = { state: states[noun], kind: kinds[noun] }
  const words = ofNoun[part] ?? codes[part]
  return words?.[language][code]
}

/** The kinds of events to choose from, by the nouns that are chosen; of all where none is. */
export function kindsOf(nouns: readonly string[]): readonly string[] {
  const others = Object.keys(recordedKindWords.en)
  if (nouns.length === 0) return [...new Set([...others, ...eventNames])]
  const isOnlyOf = (noun: string) => nouns.every((each) => each === noun)
  if (isOnlyOf('application')) return eventNames
  return nouns.includes('application') ? [...new Set([...others, ...eventNames])] : others
}
