import * as v from 'valibot'
import { localizedTextUpTo } from '../kernel/localized.ts'
import { currencies } from '../kernel/money.ts'
import { slugUpTo } from '../kernel/slug.ts'
import { awardRules, competitionKinds, questionKinds } from './competition.ts'
import type { QuestionKind } from './competition.ts'

/** How long the texts of a competition may be in a language, in UTF-16 units; forms say it before one types. */
export const mostCharacters = {
  slug: 80,
  title: 200,
  summary: 600,
  about: 8000,
  whoMayApply: 4000,
  pitchingFormat: 2000,
  reason: 2000,
  label: 600,
  hint: 1000,
  option: 300,
  name: 200,
  description: 2000,
  step: 600,
} as const

/** Of questions, options, criteria, steps and awards: as many as somebody reads through. */
export const mostEntries = 50

/** What is wrong with a value that was given, whatever the competition stands at. */
export type InputProblemCode =
  | 'NO_LANGUAGE'
  | 'TEXT_IS_TOO_LONG'
  | 'TOO_MANY_ENTRIES'
  | 'TOO_MANY_FILES'
  | 'NOT_A_SLUG'
  | 'SLUG_IS_TAKEN'
  | 'NOT_POSITIVE'
  | 'UNKNOWN_CURRENCY'
  | 'AMOUNT_IS_MISSING'
  | 'WEIGHT_IS_OUT_OF_RANGE'
  | 'POINTS_ARE_OUT_OF_RANGE'
  | 'POINTS_ARE_TAKEN'
  | 'NOT_PART_OF_IT'
  | 'MOMENT_IS_MISSING'

const problem = (code: InputProblemCode) => code

const positive = v.pipe(v.number(), v.integer(), v.minValue(1, problem('NOT_POSITIVE')))

/** How many files an answer may have, unless its question says fewer. */
export const mostFiles = 5

const amount = v.object({
  minorUnits: positive,
  currency: v.picklist(currencies, problem('UNKNOWN_CURRENCY')),
})

/** A field that an edit leaves as it is unless it is given; null says the same. */
const ifGiven = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  )

/** A field that may be empty: null empties it, an edit without it leaves it as it is. */
const ifGivenOrEmptied = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema))

const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null)

const list = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.maxLength(mostEntries, problem('TOO_MANY_ENTRIES')))

const texts = {
  title: localizedTextUpTo(mostCharacters.title),
  summary: localizedTextUpTo(mostCharacters.summary),
  about: localizedTextUpTo(mostCharacters.about),
  whoMayApply: localizedTextUpTo(mostCharacters.whoMayApply),
}

/** A competition to begin with. */
export const newCompetitionInput = v.object({
  ...texts,
  slug: slugUpTo(mostCharacters.slug),
  kind: v.picklist(competitionKinds),
  opensAt: v.date(problem('MOMENT_IS_MISSING')),
  closesAt: v.date(problem('MOMENT_IS_MISSING')),
})

/** What is edited of a competition: the fields that are given. */
export const competitionEditInput = v.object({
  title: ifGiven(texts.title),
  summary: ifGiven(texts.summary),
  about: ifGiven(texts.about),
  whoMayApply: ifGiven(texts.whoMayApply),
  opensAt: ifGiven(v.date()),
  closesAt: ifGiven(v.date()),
  pitchingAt: ifGivenOrEmptied(v.date()),
  pitchingVenueId: ifGivenOrEmptied(v.string()),
  pitchingFormat: ifGivenOrEmptied(localizedTextUpTo(mostCharacters.pitchingFormat)),
  resultsDueOn: ifGivenOrEmptied(v.string()),
  places: ifGivenOrEmptied(positive),
  fund: ifGivenOrEmptied(amount),
})

/** Why something is done that others read of. */
export const reasonInput = v.object({ reason: localizedTextUpTo(mostCharacters.reason) })

const isChoice = (kind: QuestionKind) => kind === 'CHOICE' || kind === 'CHOICES'
const isWritten = (kind: QuestionKind) => kind === 'SHORT_TEXT' || kind === 'LONG_TEXT'

/** The questions of the form, in their order. What a kind has not (a length, files, options) is left out. */
export const questionsInput = v.object({
  questions: list(
    v.pipe(
      v.object({
        id: orNull(v.string()),
        kind: v.picklist(questionKinds),
        label: localizedTextUpTo(mostCharacters.label),
        hint: orNull(localizedTextUpTo(mostCharacters.hint)),
        isRequired: v.boolean(),
        maxLength: orNull(positive),
        maxFiles: orNull(v.pipe(positive, v.maxValue(mostFiles, problem('TOO_MANY_FILES')))),
        options: list(v.object({ id: orNull(v.string()), label: localizedTextUpTo(mostCharacters.option) })),
      }),
      v.transform((question) => ({
        ...question,
        maxLength: isWritten(question.kind) ? question.maxLength : null,
        maxFiles: question.kind === 'FILE' ? question.maxFiles : null,
        options: isChoice(question.kind) ? question.options : [],
      })),
    ),
  ),
})

const steps = v.pipe(
  list(
    v.object({
      points: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0, problem('POINTS_ARE_OUT_OF_RANGE')),
        v.maxValue(1000, problem('POINTS_ARE_OUT_OF_RANGE')),
      ),
      description: localizedTextUpTo(mostCharacters.step),
    }),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const seen = new Set<number>()
    for (const [index, step] of dataset.value.entries()) {
      if (seen.has(step.points)) {
        addIssue({
          message: problem('POINTS_ARE_TAKEN'),
          path: [
            { type: 'array', origin: 'value', input: dataset.value, key: index, value: step },
            { type: 'object', origin: 'value', input: step, key: 'points', value: step.points },
          ],
        })
      }
      seen.add(step.points)
    }
  }),
  v.transform((all) => all.toSorted((a, b) => a.points - b.points)),
)

/** What applications are judged by, in its order; a scale from its lowest step. */
export const criteriaInput = v.object({
  criteria: list(
    v.object({
      id: orNull(v.string()),
      name: localizedTextUpTo(mostCharacters.name),
      description: localizedTextUpTo(mostCharacters.description),
      weight: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1, problem('WEIGHT_IS_OUT_OF_RANGE')),
        v.maxValue(100, problem('WEIGHT_IS_OUT_OF_RANGE')),
      ),
      steps,
    }),
  ),
})

/** What can be won, in its order. */
export const awardsInput = v.object({
  awards: list(
    v.pipe(
      v.object({
        id: orNull(v.string()),
        name: localizedTextUpTo(mostCharacters.name),
        description: orNull(localizedTextUpTo(mostCharacters.description)),
        rule: v.picklist(awardRules),
        amount: orNull(amount),
        atLeast: orNull(positive),
        reservedFor: orNull(localizedTextUpTo(mostCharacters.name)),
      }),
      v.forward(
        v.check(({ rule, amount: sum }) => rule !== 'FIXED' || sum !== null, problem('AMOUNT_IS_MISSING')),
        ['amount'],
      ),
    ),
  ),
})
