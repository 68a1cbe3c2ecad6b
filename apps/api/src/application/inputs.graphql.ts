import { ResultOutcome } from '../competition/results.graphql.ts'
import { builder } from '../platform/builder.ts'
import { aimed as aimedAt, idempotencyKey } from '../platform/command/aimed.ts'
import type { InputBuilder } from '../platform/command/aimed.ts'
import { LocalizedTextInput } from '../platform/input-types.ts'

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

const AnswerUploadInput = builder.inputType('AnswerUploadInput', {
  description: 'A file that was sent to `/uploads`: PDF, DOCX, JPEG or PNG, by its content.',
  fields: (t) => ({
    uploadId: t.id({
      required: true,
      description: 'The last part of the address that `/uploads` gave to the file. It is used once.',
    }),
    name: t.string({ required: true, description: 'What the file is called, for who reads the answer.' }),
  }),
})

const AnswerInput = builder.inputType('AnswerInput', {
  description:
    'An answer, as it was typed or picked, or its files. The one before is taken back where none of these is given.',
  fields: (t) => ({
    questionId: t.id({ required: true, description: 'What is answered.' }),
    text: t.string({
      description: 'What was typed, as it was: a number and a day are typed too.',
    }),
    optionIds: t.idList({ description: 'What was picked, where the question is a choice; in any order.' }),
    fileIds: t.idList({ description: 'Which of the files that the answer has stay; the others go.' }),
    uploads: t.field({ type: [AnswerUploadInput], description: 'Files that are added after those.' }),
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

export const RequestMendingInput = builder.inputType('RequestMendingInput', {
  description: 'What the applicant is to mend, and until when.',
  fields: (t) => ({
    ...aimed(t),
    mendUntil: t.field({
      type: 'DateTime',
      required: true,
      description: 'The first moment that is too late.',
    }),
    questionIds: t.idList({ required: true, description: 'The questions that are to be answered anew.' }),
    note: t.field({ type: LocalizedTextInput, description: 'What is to be mended, for the applicant.' }),
  }),
})

export const AcceptAsIsInput = builder.inputType('AcceptAsIsInput', {
  description: 'Which application stands as it was sent.',
  fields: aimed,
})

export const FindIneligibleInput = builder.inputType('FindIneligibleInput', {
  description: 'Which application does not meet the conditions, and why.',
  fields: (t) => ({
    ...aimed(t),
    reason: t.field({
      type: LocalizedTextInput,
      required: true,
      description: 'Why, for the applicant to read once the results are announced.',
    }),
  }),
})

export const RestoreApplicationInput = builder.inputType('RestoreApplicationInput', {
  description: 'Which application to take up again.',
  fields: aimed,
})

export const AdmitApplicationInput = builder.inputType('AdmitApplicationInput', {
  description: 'Which application to admit to the round.',
  fields: aimed,
})

export const SendBackApplicationInput = builder.inputType('SendBackApplicationInput', {
  description: 'Which application to take back from the round.',
  fields: aimed,
})

export const DecideApplicationInput = builder.inputType('DecideApplicationInput', {
  description: 'What is decided of an application.',
  fields: (t) => ({
    ...aimed(t),
    outcome: t.field({ type: ResultOutcome, required: true, description: 'What is decided.' }),
    reservePlace: t.int({
      description: 'Its place on the reserve list, from 1; the others move. The last unless told.',
    }),
    awardId: t.id({ description: 'The award that the project gets; needed where a project is selected.' }),
    reason: t.field({
      type: LocalizedTextInput,
      description: 'Why, for the applicant and beside the result; needed where the answer is no.',
    }),
  }),
})

export const UndoDecisionInput = builder.inputType('UndoDecisionInput', {
  description: 'Of which application to take the decision back.',
  fields: aimed,
})

export const AnnounceCompetitionInput = builder.inputType('AnnounceCompetitionInput', {
  description: 'Which competition to announce.',
  fields: (t) => ({
    ...aimedAt(t, 'competition'),
    confirmDays: t.int({
      required: true,
      description:
        'For how many days a place is held, from tomorrow on: for those who are selected, and for those who move up.',
    }),
  }),
})

export const ConfirmPlaceInput = builder.inputType('ConfirmPlaceInput', {
  description: 'By which application you take part.',
  fields: aimed,
})

export const DeclinePlaceInput = builder.inputType('DeclinePlaceInput', {
  description: 'By which application you do not take part.',
  fields: aimed,
})
