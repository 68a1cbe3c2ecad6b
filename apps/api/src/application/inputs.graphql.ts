import { builder } from '../platform/builder.ts'
import { aimed as aimedAt, idempotencyKey } from '../platform/command/aimed.ts'
import type { InputBuilder } from '../platform/command/aimed.ts'

const aimed = (t: InputBuilder) => aimedAt(t, 'application')

export const StartApplicationInput = builder.inputType('StartApplicationInput', {
  description: 'Where to apply.',
  fields: (t) => ({
    competitionId: t.id({ required: true, description: 'Which competition.' }),
    projectId: t.id({
      description: 'Where teams apply: the project of a team of yours that enters.',
    }),
    idempotencyKey: t.string(idempotencyKey),
  }),
})

const AnswerInput = builder.inputType('AnswerInput', {
  description:
    'An answer, as it was typed or picked. The one before is taken back where neither text nor options are given.',
  fields: (t) => ({
    questionId: t.id({ required: true, description: 'What is answered.' }),
    text: t.string({
      description: 'What was typed, as it was: a number and a day are typed too.',
    }),
    optionIds: t.idList({ description: 'What was picked, where the question is a choice; in any order.' }),
  }),
})

export const SaveAnswersInput = builder.inputType('SaveAnswersInput', {
  description: 'What to keep of an application: questions that are not given stay as they are.',
  fields: (t) => ({
    ...aimed(t),
    answers: t.field({
      type: [AnswerInput],
      required: true,
      description: 'Any of the questions, each with its answer.',
    }),
  }),
})

export const SubmitApplicationInput = builder.inputType('SubmitApplicationInput', {
  description: 'Which application to send.',
  fields: aimed,
})

export const WithdrawApplicationInput = builder.inputType('WithdrawApplicationInput', {
  description: 'Which application to withdraw.',
  fields: aimed,
})
