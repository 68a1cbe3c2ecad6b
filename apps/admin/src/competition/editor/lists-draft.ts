import type { AwardRule, QuestionKind } from '@bastama/domain/competition/competition.ts'
import type { SetAwardsInput, SetCriteriaInput, SetQuestionsInput } from '../../graphql/generated/graphql.ts'
import { emptyText } from '../../shell/field/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/field/LocalizedField.tsx'
import { textDraft, textInput, textInputOrNull } from '../../shell/field/typed-values.ts'
import type { EditableCompetition } from '../competition.graphql.ts'
import type { AmountDraft } from './AmountField.tsx'
import { amountDraft, amountInput, countInput } from './details-draft.ts'
import type { Unreadable } from './details-draft.ts'

/** An entry of a list while it is written; a new one has no id, but a key of its own from the beginning. */
export interface EntryDraft {
  readonly key: string
  readonly id: string | null
}

export interface OptionDraft extends EntryDraft {
  readonly label: LocalizedDraft
}

export interface QuestionDraft extends EntryDraft {
  readonly kind: QuestionKind
  readonly label: LocalizedDraft
  readonly hint: LocalizedDraft
  readonly isRequired: boolean
  readonly maxLength: string
  readonly maxFiles: string
  readonly options: readonly OptionDraft[]
}

export interface StepDraft {
  readonly key: string
  readonly points: string
  readonly description: LocalizedDraft
}

export interface CriterionDraft extends EntryDraft {
  readonly name: LocalizedDraft
  readonly description: LocalizedDraft
  readonly weight: string
  readonly steps: readonly StepDraft[]
}

export interface AwardDraft extends EntryDraft {
  readonly name: LocalizedDraft
  readonly description: LocalizedDraft
  readonly rule: AwardRule
  readonly amount: AmountDraft
  readonly atLeast: string
  readonly reservedFor: LocalizedDraft
}

/** A list of a competition while it is written. */
export interface ListDraft<Entry> {
  readonly entries: readonly Entry[]
}

/** What is sent of a list, and what in it would not be understood. */
export interface ListChange<Input> {
  readonly input: Input
  readonly unreadable: readonly Unreadable[]
}

export function questionsDraft({ questions }: EditableCompetition): ListDraft<QuestionDraft> {
  return {
    entries: questions.map((question) => ({
      key: question.id,
      id: question.id,
      kind: question.kind,
      label: textDraft(question.label),
      hint: textDraft(question.hint),
      isRequired: question.isRequired,
      maxLength: question.maxLength?.toString() ?? '',
      maxFiles: question.maxFiles?.toString() ?? '',
      options: question.options.map(({ id, label }) => ({ key: id, id, label: textDraft(label) })),
    })),
  }
}

export function newQuestion(key: string): QuestionDraft {
  return {
    key,
    id: null,
    kind: 'SHORT_TEXT',
    label: emptyText,
    hint: emptyText,
    isRequired: true,
    maxLength: '',
    maxFiles: '',
    options: [],
  }
}

export function questionsInput({
  entries,
}: ListDraft<QuestionDraft>): ListChange<SetQuestionsInput['questions']> {
  return {
    input: entries.map(({ id, kind, label, hint, isRequired, maxLength, maxFiles, options }) => ({
      id,
      kind,
      label: textInput(label),
      hint: textInputOrNull(hint),
      isRequired,
      maxLength: countInput(maxLength) ?? null,
      maxFiles: countInput(maxFiles) ?? null,
      options: options.map((option) => ({ id: option.id, label: textInput(option.label) })),
    })),
    unreadable: entries.flatMap(({ maxLength, maxFiles }, index) =>
      notNumbers([
        [['questions', index, 'maxLength'], countInput(maxLength)],
        [['questions', index, 'maxFiles'], countInput(maxFiles)],
      ]),
    ),
  }
}

export function criteriaDraft({ criteria }: EditableCompetition): ListDraft<CriterionDraft> {
  return {
    entries: criteria.map((criterion) => ({
      key: criterion.id,
      id: criterion.id,
      name: textDraft(criterion.name),
      description: textDraft(criterion.description),
      weight: String(criterion.weight),
      steps: criterion.steps.map(({ points, description }) => ({
        key: String(points),
        points: String(points),
        description: textDraft(description),
      })),
    })),
  }
}

export function newCriterion(key: string): CriterionDraft {
  return { key, id: null, name: emptyText, description: emptyText, weight: '', steps: [] }
}

export function criteriaInput({
  entries,
}: ListDraft<CriterionDraft>): ListChange<SetCriteriaInput['criteria']> {
  return {
    input: entries.map(({ id, name, description, weight, steps }) => ({
      id,
      name: textInput(name),
      description: textInput(description),
      weight: countInput(weight) ?? 0,
      steps: steps.map((step) => ({
        points: countInput(step.points) ?? 0,
        description: textInput(step.description),
      })),
    })),
    unreadable: entries.flatMap(({ weight, steps }, index) =>
      notNumbers([
        [['criteria', index, 'weight'], countInput(weight) ?? undefined],
        ...steps.map(
          ({ points }, at) =>
            [['criteria', index, 'steps', at, 'points'], countInput(points) ?? undefined] as const,
        ),
      ]),
    ),
  }
}

export function awardsDraft({ awards }: EditableCompetition): ListDraft<AwardDraft> {
  return {
    entries: awards.map((award) => ({
      key: award.id,
      id: award.id,
      name: textDraft(award.name),
      description: textDraft(award.description),
      rule: award.rule,
      amount: amountDraft(award.amount),
      atLeast: award.atLeast?.toString() ?? '',
      reservedFor: textDraft(award.reservedFor),
    })),
  }
}

export function newAward(key: string): AwardDraft {
  return {
    key,
    id: null,
    name: emptyText,
    description: emptyText,
    rule: 'FIXED',
    amount: amountDraft(null),
    atLeast: '',
    reservedFor: emptyText,
  }
}

export function awardsInput({ entries }: ListDraft<AwardDraft>): ListChange<SetAwardsInput['awards']> {
  return {
    input: entries.map(({ id, name, description, rule, amount, atLeast, reservedFor }) => ({
      id,
      name: textInput(name),
      description: textInputOrNull(description),
      rule,
      amount: amountInput(amount) ?? null,
      atLeast: countInput(atLeast) ?? null,
      reservedFor: textInputOrNull(reservedFor),
    })),
    unreadable: entries.flatMap(({ amount, atLeast }, index) =>
      notNumbers([
        [['awards', index, 'amount', 'minorUnits'], amountInput(amount)],
        [['awards', index, 'atLeast'], countInput(atLeast)],
      ]),
    ),
  }
}

/** Those of the values that were written and are no numbers. */
function notNumbers(
  values: readonly (readonly [path: readonly (string | number)[], value: unknown])[],
): Unreadable[] {
  return values.flatMap(([path, value]) =>
    value === undefined ? [{ path: path.map(String), code: 'NOT_A_NUMBER' as const }] : [],
  )
}
