import { builder } from '../platform/builder.ts'
import { aimed as aimedAt, idempotencyKey } from '../platform/command/aimed.ts'
import type { InputBuilder } from '../platform/command/aimed.ts'
import { LocalizedTextInput, MoneyInput } from '../platform/input-types.ts'
import { AwardRule } from './awards.graphql.ts'
import { CompetitionKind } from './graphql.ts'
import { QuestionKind } from './questions.graphql.ts'

const aimed = (t: InputBuilder) => aimedAt(t, 'competition')

export const CreateCompetitionInput = builder.inputType('CreateCompetitionInput', {
  description: 'A competition to begin with: the rest is edited in the draft.',
  fields: (t) => ({
    programmeId: t.id({ required: true, description: 'Of which programme.' }),
    kind: t.field({ type: CompetitionKind, required: true, description: 'Who applies. It stays so.' }),
    slug: t.string({
      required: true,
      description: 'Its name in addresses: lower-case Latin letters, digits, hyphens between them.',
    }),
    title: t.field({ type: LocalizedTextInput, required: true, description: 'Its title.' }),
    summary: t.field({
      type: LocalizedTextInput,
      required: true,
      description: 'What it is for, in a sentence.',
    }),
    about: t.field({ type: LocalizedTextInput, required: true, description: 'What it is for, at length.' }),
    whoMayApply: t.field({
      type: LocalizedTextInput,
      required: true,
      description: 'The conditions of taking part.',
    }),
    opensAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'From when applications are taken.',
    }),
    closesAt: t.field({ type: 'DateTime', required: true, description: 'The deadline.' }),
    idempotencyKey: t.string(idempotencyKey),
  }),
})

export const EditCompetitionInput = builder.inputType('EditCompetitionInput', {
  description: 'What to change: a field that is not given stays as it is. Null empties what may be empty.',
  fields: (t) => ({
    ...aimed(t),
    title: t.field({ type: LocalizedTextInput, description: 'Its title.' }),
    summary: t.field({ type: LocalizedTextInput, description: 'What it is for, in a sentence.' }),
    about: t.field({ type: LocalizedTextInput, description: 'What it is for, at length.' }),
    whoMayApply: t.field({ type: LocalizedTextInput, description: 'The conditions of taking part.' }),
    opensAt: t.field({
      type: 'DateTime',
      description: 'From when applications are taken; fixed once they are.',
    }),
    closesAt: t.field({
      type: 'DateTime',
      description: 'The deadline; once published it is extended, not edited.',
    }),
    pitchingAt: t.field({ type: 'DateTime', description: 'When the open pitching is.' }),
    pitchingVenueId: t.id({ description: 'Where the open pitching is: a venue of the programme.' }),
    pitchingFormat: t.field({ type: LocalizedTextInput, description: 'How the open pitching goes.' }),
    resultsDueOn: t.field({ type: 'Date', description: 'The day by which results are promised.' }),
    places: t.int({ description: 'How many are selected.' }),
    fund: t.field({ type: MoneyInput, description: 'The money for all awards together.' }),
  }),
})

const QuestionOptionInput = builder.inputType('QuestionOptionInput', {
  description: 'One of the answers to choose from.',
  fields: (t) => ({
    id: t.id({ description: 'Of an option that is there; a new one has none.' }),
    label: t.field({ type: LocalizedTextInput, required: true, description: 'The answer.' }),
  }),
})

const QuestionInput = builder.inputType('QuestionInput', {
  description: 'A question of the application form.',
  fields: (t) => ({
    id: t.id({ description: 'Of a question that is there; a new one has none.' }),
    kind: t.field({ type: QuestionKind, required: true, description: 'How it is answered.' }),
    label: t.field({ type: LocalizedTextInput, required: true, description: 'The question.' }),
    hint: t.field({ type: LocalizedTextInput, description: 'What helps to answer it.' }),
    isRequired: t.boolean({ required: true, description: 'Whether it must be answered.' }),
    maxLength: t.int({ description: 'The most characters of a written answer.' }),
    maxFiles: t.int({ description: 'The most files of an answer by files; 5 unless told, and at most.' }),
    options: t.field({
      type: [QuestionOptionInput],
      required: true,
      defaultValue: [],
      description: 'The answers to choose from, in their order, where it is a choice.',
    }),
  }),
})

export const SetQuestionsInput = builder.inputType('SetQuestionsInput', {
  description: 'The questions of a competition, all of them.',
  fields: (t) => ({
    ...aimed(t),
    questions: t.field({
      type: [QuestionInput],
      required: true,
      description: 'In their order: those with an id stay, others are new, those that are not given go.',
    }),
  }),
})

const CriterionStepInput = builder.inputType('CriterionStepInput', {
  description: 'A step of the scale of a criterion.',
  fields: (t) => ({
    points: t.int({ required: true, description: 'What it is worth: no other step is worth as much.' }),
    description: t.field({
      type: LocalizedTextInput,
      required: true,
      description: 'When it is given.',
    }),
  }),
})

const CriterionInput = builder.inputType('CriterionInput', {
  description: 'What applications are judged by.',
  fields: (t) => ({
    id: t.id({ description: 'Of a criterion that is there; a new one has none.' }),
    name: t.field({ type: LocalizedTextInput, required: true, description: 'What it is called.' }),
    description: t.field({
      type: LocalizedTextInput,
      required: true,
      description: 'What reviewers look for.',
    }),
    weight: t.int({ required: true, description: 'Per cent of the score, 1 to 100.' }),
    steps: t.field({ type: [CriterionStepInput], required: true, description: 'Its scale, in any order.' }),
  }),
})

export const SetCriteriaInput = builder.inputType('SetCriteriaInput', {
  description: 'The criteria of a competition, all of them.',
  fields: (t) => ({
    ...aimed(t),
    criteria: t.field({
      type: [CriterionInput],
      required: true,
      description: 'In their order: those with an id stay, others are new, those that are not given go.',
    }),
  }),
})

const AwardInput = builder.inputType('AwardInput', {
  description: 'What can be won.',
  fields: (t) => ({
    id: t.id({ description: 'Of an award that is there; a new one has none.' }),
    name: t.field({ type: LocalizedTextInput, required: true, description: 'What it is called.' }),
    description: t.field({ type: LocalizedTextInput, description: 'What it gives.' }),
    rule: t.field({ type: AwardRule, required: true, description: 'How much it is.' }),
    amount: t.field({
      type: MoneyInput,
      description: 'The amount that each winner gets, or may expect where the fund is divided.',
    }),
    atLeast: t.int({ description: 'How many there are at the least.' }),
    reservedFor: t.field({
      type: LocalizedTextInput,
      description: 'Whom it is kept for, where it is not for all.',
    }),
  }),
})

export const SetAwardsInput = builder.inputType('SetAwardsInput', {
  description: 'The awards of a competition, all of them.',
  fields: (t) => ({
    ...aimed(t),
    awards: t.field({
      type: [AwardInput],
      required: true,
      description: 'In their order: those with an id stay, others are new, those that are not given go.',
    }),
  }),
})

export const PublishCompetitionInput = builder.inputType('PublishCompetitionInput', {
  description: 'Which competition to publish.',
  fields: aimed,
})

export const ExtendDeadlineInput = builder.inputType('ExtendDeadlineInput', {
  description: 'Until when applications are taken, and why longer than was said.',
  fields: (t) => ({
    ...aimed(t),
    closesAt: t.field({ type: 'DateTime', required: true, description: 'The deadline that is to be.' }),
    pitchingAt: t.field({
      type: 'DateTime',
      description: 'When the open pitching is from then on; not given, it stays. Null sets none.',
    }),
    resultsDueOn: t.field({
      type: 'Date',
      description:
        'The day by which results are promised from then on; not given, it stays. Null promises none.',
    }),
    reason: t.field({ type: LocalizedTextInput, required: true, description: 'Why, for all to read.' }),
  }),
})

export const CancelCompetitionInput = builder.inputType('CancelCompetitionInput', {
  description: 'Which competition to call off, and why.',
  fields: (t) => ({
    ...aimed(t),
    reason: t.field({ type: LocalizedTextInput, required: true, description: 'Why, for all to read.' }),
  }),
})

export const ArchiveCompetitionInput = builder.inputType('ArchiveCompetitionInput', {
  description: 'Which competition to put away.',
  fields: aimed,
})
