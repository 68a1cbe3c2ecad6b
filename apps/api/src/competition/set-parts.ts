import { randomUUID } from 'node:crypto'
import type { CompetitionPart } from '@bastama/domain/competition/frozen.ts'
import { awardsInput, criteriaInput, questionsInput } from '@bastama/domain/competition/input.ts'
import { competitionInputWords } from '@bastama/domain/competition/input-words.ts'
import { can } from '@bastama/domain/competition/permissions.ts'
import { canonicalJson } from '@bastama/domain/kernel/event.ts'
import { isOutdated } from '../platform/command/aimed.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Command, Work } from '../platform/command/command.ts'
import { readInput } from '../platform/command/read-input.ts'
import type { ReadInput } from '../platform/command/read-input.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import { uuidOf } from '../platform/selection/global-id.ts'
import { criteriaOf, lockCompetition } from './call-queries.ts'
import { awardsOf, questionsOf, updateCompetition } from './queries.ts'
import type { SetAwardsInput, SetCriteriaInput, SetQuestionsInput } from './inputs.graphql.ts'
import { done, hindered, nothingThere, refusal } from './outcomes.ts'
import { writeAwards, writeCriteria, writeQuestions } from './part-queries.ts'

/** Makes the form ask these questions in this order. */
export const setQuestions = setPart({
  name: 'questions',
  part: 'QUESTIONS',
  kind: 'QUESTIONS_SET',
  read: (input: typeof SetQuestionsInput.$inferInput) =>
    readInput(questionsInput, competitionInputWords, input),
  load: questionsOf,
  identify: ({ questions }, present, ids) =>
    questions.map((question, index) => {
      const id = ids.of('Question', question.id, present, ['questions', index])
      const known = present.find((one) => one.id === id)?.options ?? []
      const options = question.options.map((option, at) => ({
        ...option,
        id: ids.of('QuestionOption', option.id, known, ['questions', index, 'options', at]),
      }))
      return { ...question, id, options }
    }),
  write: writeQuestions,
})

/** Makes these the criteria, in this order. */
export const setCriteria = setPart({
  name: 'criteria',
  part: 'CRITERIA',
  kind: 'CRITERIA_SET',
  read: (input: typeof SetCriteriaInput.$inferInput) =>
    readInput(criteriaInput, competitionInputWords, input),
  load: criteriaOf,
  identify: ({ criteria }, present, ids) =>
    criteria.map((criterion, index) => ({
      ...criterion,
      id: ids.of('Criterion', criterion.id, present, ['criteria', index]),
    })),
  write: writeCriteria,
})

/** Makes these the awards, in this order. */
export const setAwards = setPart({
  name: 'awards',
  part: 'AWARDS',
  kind: 'AWARDS_SET',
  read: (input: typeof SetAwardsInput.$inferInput) => readInput(awardsInput, competitionInputWords, input),
  load: awardsOf,
  identify: ({ awards }, present, ids) =>
    awards.map((award, index) => ({ ...award, id: ids.of('Award', award.id, present, ['awards', index]) })),
  write: writeAwards,
})

/** The ids of the entries that are given: of those that are there their own, of all others new ones. */
class Identities {
  readonly errors: UserError[] = []
  readonly #taken = new Set<string>()

  of(
    type: string,
    given: string | null,
    present: readonly { readonly id: string }[],
    path: readonly (string | number)[],
  ): string {
    if (given === null) return randomUUID()
    const id = uuidOf(type, given)
    const isThere = present.some((one) => one.id === id)
    if (id === undefined || !isThere || this.#taken.has(id)) {
      this.errors.push(userError(competitionInputWords, 'NOT_PART_OF_IT', [...path, 'id']))
      return randomUUID()
    }
    this.#taken.add(id)
    return id
  }
}

/**
 * The command that replaces a list of a competition as a whole: entries with an id stay what they are, others are new,
 * and those that are not given go.
 */
function setPart<Input extends Aimed, Given, Item extends { readonly id: string }>(options: {
  readonly name: string
  readonly part: CompetitionPart
  readonly kind: string
  readonly read: (input: Input) => ReadInput<Given>
  readonly load: (transaction: Work['transaction'], competitionId: string) => Promise<Item[]>
  readonly identify: (given: Given, present: readonly Item[], ids: Identities) => NoInfer<Item>[]
  readonly write: (
    transaction: Work['transaction'],
    competitionId: string,
    entries: readonly NoInfer<Item>[],
  ) => Promise<void>
}): Command<Input> {
  const { name, part, kind, read, load, identify, write } = options
  return async (work, input) => {
    const { transaction, actor, now } = work
    const competition = await lockCompetition(transaction, input.id)
    if (!competition) return nothingThere(work)
    const subjectId = competition.id
    const asked = can.editCompetition(actor, { ...competition, part }, now)
    if (!asked.ok) {
      return hindered(asked, competition, input, {
        errors: (refused) => [refusal(refused, 'part' in refused ? name : undefined)],
      })
    }
    const { value, errors } = read(input)
    if (errors) return { subjectId, errors }
    const present = await load(transaction, subjectId)
    const ids = new Identities()
    const entries = identify(value, present, ids)
    if (ids.errors.length > 0 && !isOutdated(competition, input)) return { subjectId, errors: ids.errors }
    if (canonicalJson(entries) === canonicalJson(present)) return { subjectId, event: undefined }
    if (isOutdated(competition, input)) {
      return hindered(asked, competition, input, {
        mine: { [name]: withoutIds(entries) },
        theirs: { [name]: withoutIds(present) },
      })
    }
    await write(transaction, subjectId, entries)
    await updateCompetition(transaction, competition, {})
    return done(competition, kind, { [name]: present }, { [name]: entries })
  }
}

/** As a reader compares them. */
function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner)))
}
