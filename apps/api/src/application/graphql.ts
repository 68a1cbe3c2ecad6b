import { submissionProblems } from '@bastama/domain/application/answers.ts'
import { answerProblemText } from '@bastama/domain/application/answer-words.ts'
import type { QuestionProblem } from '@bastama/domain/application/answers.ts'
import type { applicationStates } from '@bastama/domain/application/states.ts'
import { Competition } from '../competition/graphql.ts'
import { Question, QuestionOption } from '../competition/questions.graphql.ts'
import { Account, Person } from '../person/graphql.ts'
import { builder, readersLanguage } from '../platform/builder.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'
import { applicationSearch } from './list/list-queries.ts'
import { fileUrl, readsAnswerFile } from './answer/file-queries.ts'
import { formOf, isToBeMended, readForm } from './answer/form-queries.ts'
import { isOwn, readsAnswer, readsApplication, readsDecisionOf, stateFor, versionFor } from './queries.ts'

export const ApplicationState = builder.enumType('ApplicationState', {
  description:
    'Where an application stands, as far as you may know: before the results are announced, its applicant is told of none of what staff make of it.',
  values: {
    DRAFT: { description: 'It is being written, and read by its applicant alone.' },
    SUBMITTED: { description: 'It was sent.' },
    INCOMPLETE: { description: 'Staff asked the applicant to mend it.' },
    INELIGIBLE: { description: 'It does not meet the conditions for taking part.' },
    IN_ROUND: { description: 'It was admitted to the round. Applicants are told that it was sent.' },
    SELECTED: { description: 'It was selected; whether they take part is for the applicant to say.' },
    RESERVE: { description: 'It comes next where one of the selected steps back.' },
    NOT_SELECTED: { description: 'It was not selected.' },
    CONFIRMED: { description: 'It was selected, and the applicant takes part.' },
    DECLINED: {
      description: 'It was selected or on the reserve list, and the applicant does not take part.',
    },
    LAPSED: { description: 'It was selected, and the applicant did not answer in time.' },
    WITHDRAWN: { description: 'The applicant took it back.' },
  } as const satisfies Record<(typeof applicationStates)[number], object>,
})

const AnswerFile = builder.table('AnswerFile', {
  description: 'A file that answers a question. It is read with its answer.',
  from: 'answer_file',
  visible: readsAnswerFile,
  fields: (t) => ({
    name: t.column('name', 'String', {
      description: 'What its applicant calls it, with the ending of what it is.',
    }),
    mediaType: t.column('media_type', 'String', { description: 'What it is, by its content.' }),
    bytes: t.column('bytes', 'Int', { description: 'How large it is.' }),
    url: t.expression('URL', fileUrl, {
      nullable: true,
      description:
        'A path on the origin of the API, the portal or the console, for those who read the answer and nobody else; null for the seconds until the file is there.',
    }),
  }),
})

const Answer = builder.table('Answer', {
  description: 'What an applicant answered to a question. It is read with its application.',
  from: 'answer',
  visible: readsAnswer,
  fields: (t) => ({
    question: t.one(Question, { question_id: 'id' }, { description: 'What was asked.' }),
    text: t.column('text', 'String', {
      nullable: true,
      description:
        'What was typed, as it was; null where options were picked or files added, and where the answer was taken back after it was sent.',
    }),
    options: t.many(
      QuestionOption,
      { through: 'answer_option', from: { id: 'answer_id' }, to: { option_id: 'id' } },
      { orderBy: [['position', 'asc']], description: 'What was picked, where it is a choice.' },
    ),
    files: t.many(
      AnswerFile,
      { id: 'answer_id' },
      {
        visibleBehind: () => true,
        orderBy: [['position', 'asc']],
        description: 'What was added, where files are asked for.',
      },
    ),
    changedAt: t.column('changed_at', 'DateTime', { description: 'When it was last changed.' }),
    isToBeMended: t.expression('Boolean', isToBeMended, {
      description: 'Whether staff have asked for it anew, and it was not changed since.',
    }),
  }),
})

const AnswerProblem = builder.objectRef<QuestionProblem>('AnswerProblem').implement({
  description: 'What is to be mended in an answer before it is sent.',
  fields: (t) => ({
    questionId: t.id({
      description: 'Which question.',
      resolve: ({ questionId }) => globalIdOf('Question', questionId),
    }),
    code: t.string({
      description: 'Which problem: does not change, unlike the message.',
      resolve: ({ problem }) => problem.code,
    }),
    message: t.string({
      description: 'The problem as a sentence for a person.',
      args: {
        language: t.arg(readersLanguage),
      },
      resolve: ({ problem }, { language }, context) =>
        answerProblemText(language ?? context.language, problem),
    }),
  }),
})

export const Application = builder.table('Application', {
  description:
    'What somebody sends to a competition. It is read by whoever applies and, once it was sent, by those who run the competition.',
  from: 'application',
  visible: readsApplication,
  search: applicationSearch,
  fields: (t) => ({
    reference: t.column('reference', 'String', {
      description: 'Its number for people: nine digits, shown in threes.',
    }),
    state: t.expression(ApplicationState, stateFor, { description: 'Where it stands.' }),
    startedAt: t.column('started_at', 'DateTime', { description: 'When it was begun.' }),
    answeredAt: t.column('answered_at', 'DateTime', {
      nullable: true,
      description: 'When an answer was last changed.',
    }),
    submittedAt: t.column('submitted_at', 'DateTime', {
      nullable: true,
      description: 'When it was first sent.',
    }),
    withdrawnAt: t.column('withdrawn_at', 'DateTime', {
      nullable: true,
      description: 'When it was taken back.',
    }),
    mendUntil: t.column('mend_until', 'DateTime', {
      nullable: true,
      description: 'The first moment that is too late for what is to be mended; null where nothing is.',
    }),
    mendNote: t.localized('mend_note', { nullable: true, description: 'What is to be mended.' }),
    questionsToMend: t.many(
      Question,
      { through: 'question_to_mend', from: { id: 'application_id' }, to: { question_id: 'id' } },
      { orderBy: [['position', 'asc']], description: 'The questions that are to be answered anew.' },
    ),
    ineligibleReason: t.localized('ineligible_reason', {
      nullable: true,
      readable: readsDecisionOf,
      description: 'Why it does not meet the conditions; for the applicant once the results are announced.',
    }),
    reservePlace: t.column('reserve_place', 'Int', {
      nullable: true,
      readable: readsDecisionOf,
      description: 'Its place on the reserve list, from 1, as it was announced.',
    }),
    confirmBy: t.column('confirm_by', 'DateTime', {
      nullable: true,
      readable: readsDecisionOf,
      description: 'The first moment that is too late to confirm that one takes part.',
    }),
    isSample: t.column('is_sample', 'Boolean', { description: 'Invented for the demonstration data.' }),
    version: t.expression('Int', versionFor, {
      description: 'Counts the changes of which you are told: what a mutation takes as `expectedVersion`.',
    }),
    competition: t.one(Competition, { competition_id: 'id' }, { description: 'Where it was sent to.' }),
    person: t.one(
      Person,
      { person_id: 'id' },
      { visibleBehind: () => true, description: 'Who applies; null where it is a team.' },
    ),
    answers: t.many(
      Answer,
      { id: 'application_id' },
      {
        visibleBehind: () => true,
        orderBy: [['position', 'asc']],
        description: 'What was answered, in the order of the questions.',
      },
    ),
    problems: t.computed([AnswerProblem], {
      description: 'What is to be mended before it is sent, in the order of the questions.',
      needs: (application) => ({ form: formOf(application) }),
      resolve: ({ form }) => {
        const { questions, answers } = readForm(form)
        return submissionProblems(questions, answers)
      },
    }),
  }),
})

builder.tableFields(Account, (t) => ({
  applications: t.many(
    Application,
    { through: 'applicant', from: { person_id: 'person_id' }, to: { application_id: 'id' } },
    {
      orderBy: [['started_at', 'desc']],
      description: 'Your applications and those of your teams, the latest first.',
    },
  ),
}))

builder.tableFields(Competition, (t) => ({
  myApplication: t.one(
    Application,
    { id: 'competition_id' },
    {
      where: isOwn,
      orderBy: [['started_at', 'desc']],
      description: 'The application that you, or a team of yours, started last; null where there is none.',
    },
  ),
}))

builder.queryFields((t) => ({
  application: t.bySlug(Application, {
    column: 'reference',
    argument: { name: 'reference', description: 'Its number: nine digits.' },
    description: 'The application with this number.',
  }),
}))
