import type { Language } from '../kernel/language.ts'
import { missingLanguages } from '../kernel/localized.ts'
import type { LocalizedText } from '../kernel/localized.ts'
import type { CompetitionKind, QuestionKind } from './competition.ts'
import { dateProblem } from './dates.ts'
import type { CompetitionDates, DateProblem } from './dates.ts'

/** All that is published with a call. */
export interface Call extends CompetitionDates {
  readonly kind: CompetitionKind
  readonly title: LocalizedText
  readonly summary: LocalizedText
  readonly about: LocalizedText
  readonly whoMayApply: LocalizedText
  readonly questions: readonly {
    readonly kind: QuestionKind
    readonly label: LocalizedText
    readonly hint: LocalizedText | null
    readonly options: readonly { readonly label: LocalizedText }[]
  }[]
  readonly criteria: readonly {
    readonly name: LocalizedText
    readonly description: LocalizedText
    readonly weight: number
    readonly steps: readonly { readonly description: LocalizedText }[]
  }[]
  readonly awards: readonly {
    readonly name: LocalizedText
    readonly description: LocalizedText | null
    readonly reservedFor: LocalizedText | null
  }[]
}

/** What publication asks of a call: that is there and counted, whatever its texts say. */
export interface PublicationFacts extends CompetitionDates {
  readonly kind: CompetitionKind
  readonly questions: readonly { readonly kind: QuestionKind; readonly options: Counted }[]
  readonly criteria: readonly { readonly weight: number; readonly steps: Counted }[]
  readonly awards: Counted
}

interface Counted {
  readonly length: number
}

/** Where in a call: `['questions', 2, 'label']`. */
export type CallPath = readonly (string | number)[]

export interface CallProblem {
  readonly code:
    | DateProblem
    | 'DEADLINE_HAS_PASSED'
    | 'QUESTIONS_ARE_MISSING'
    | 'OPTIONS_ARE_MISSING'
    | 'CRITERIA_ARE_MISSING'
    | 'WEIGHT_IS_NOT_POSITIVE'
    | 'SCALE_IS_MISSING'
    | 'AWARDS_ARE_MISSING'
  readonly path: CallPath
}

/** The date that is to be changed where they are out of order. */
export const dateOf: Readonly<Record<DateProblem, keyof CompetitionDates>> = {
  CLOSES_BEFORE_IT_OPENS: 'closesAt',
  PITCHING_IS_BEFORE_THE_DEADLINE: 'pitchingAt',
  RESULTS_ARE_DUE_BEFORE_THE_DEADLINE: 'resultsDueOn',
  RESULTS_ARE_DUE_BEFORE_THE_PITCHING: 'resultsDueOn',
}

/** What hinders publication, in the order of the page. Texts that a language lacks do not: see `missingTexts`. */
export function publishProblems(call: PublicationFacts, now: Date): CallProblem[] {
  const problems: CallProblem[] = []
  const outOfOrder = dateProblem(call)
  if (outOfOrder) problems.push({ code: outOfOrder, path: [dateOf[outOfOrder]] })
  if (call.closesAt <= now) problems.push({ code: 'DEADLINE_HAS_PASSED', path: ['closesAt'] })

  if (call.questions.length === 0) problems.push({ code: 'QUESTIONS_ARE_MISSING', path: ['questions'] })
  for (const [index, { kind, options }] of call.questions.entries()) {
    if ((kind === 'CHOICE' || kind === 'CHOICES') && options.length < 2)
      problems.push({ code: 'OPTIONS_ARE_MISSING', path: ['questions', index, 'options'] })
  }

  if (call.criteria.length === 0) problems.push({ code: 'CRITERIA_ARE_MISSING', path: ['criteria'] })
  for (const [index, { weight, steps }] of call.criteria.entries()) {
    if (!(weight > 0)) problems.push({ code: 'WEIGHT_IS_NOT_POSITIVE', path: ['criteria', index, 'weight'] })
    if (steps.length < 2) problems.push({ code: 'SCALE_IS_MISSING', path: ['criteria', index, 'steps'] })
  }

  if (call.kind === 'PROJECTS' && call.awards.length === 0)
    problems.push({ code: 'AWARDS_ARE_MISSING', path: ['awards'] })
  return problems
}

/** A text of a call, and the languages in which staff still owe it. */
export interface MissingText {
  readonly path: CallPath
  readonly languages: readonly Language[]
}

/**
 * The texts that are to be marked as missing, in the order of the page.
 * @param wanted the languages of the programme
 */
export function missingTexts(call: Call, wanted: readonly Language[]): MissingText[] {
  const texts: [CallPath, LocalizedText | null][] = [
    [['title'], call.title],
    [['summary'], call.summary],
    [['about'], call.about],
    [['whoMayApply'], call.whoMayApply],
  ]
  for (const [index, { label, hint, options }] of call.questions.entries()) {
    texts.push([['questions', index, 'label'], label], [['questions', index, 'hint'], hint])
    for (const [option, each] of options.entries())
      texts.push([['questions', index, 'options', option, 'label'], each.label])
  }
  for (const [index, { name, description, steps }] of call.criteria.entries()) {
    texts.push([['criteria', index, 'name'], name], [['criteria', index, 'description'], description])
    for (const [at, step] of steps.entries())
      texts.push([['criteria', index, 'steps', at, 'description'], step.description])
  }
  for (const [index, { name, description, reservedFor }] of call.awards.entries()) {
    texts.push(
      [['awards', index, 'name'], name],
      [['awards', index, 'description'], description],
      [['awards', index, 'reservedFor'], reservedFor],
    )
  }
  return texts.flatMap(([path, text]) => {
    const languages = text === null ? [] : missingLanguages(text, wanted)
    return languages.length > 0 ? [{ path, languages }] : []
  })
}
