import type { questionKinds } from '@bastama/domain/competition/competition.ts'
import { builder } from '../platform/builder.ts'
import { readsQuestionOption, readsWithCompetition } from './queries.ts'

export const QuestionKind = builder.enumType('QuestionKind', {
  description: 'How a question is answered.',
  values: {
    SHORT_TEXT: { description: 'By a line.' },
    LONG_TEXT: { description: 'By some paragraphs.' },
    CHOICE: { description: 'By one of the options.' },
    CHOICES: { description: 'By any of the options.' },
    NUMBER: { description: 'By a number.' },
    DATE: { description: 'By a day.' },
    FILE: { description: 'By a file.' },
  } as const satisfies Record<(typeof questionKinds)[number], object>,
})

export const QuestionOption = builder.table('QuestionOption', {
  description: 'One of the answers to choose from.',
  from: 'question_option',
  visible: readsQuestionOption,
  fields: (t) => ({
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
    label: t.localized('label', { description: 'The answer.' }),
  }),
})

export const Question = builder.table('Question', {
  description: 'A question of the application form.',
  from: 'question',
  visible: readsWithCompetition,
  fields: (t) => ({
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
    kind: t.column('kind', QuestionKind, { description: 'How it is answered.' }),
    label: t.localized('label', { description: 'The question.' }),
    hint: t.localized('hint', { nullable: true, description: 'What helps to answer it.' }),
    isRequired: t.column('is_required', 'Boolean', { description: 'Whether it must be answered.' }),
    maxLength: t.column('max_length', 'Int', {
      nullable: true,
      description: 'The most characters of a written answer.',
    }),
    maxFiles: t.column('max_files', 'Int', {
      nullable: true,
      description: 'The most files of an answer by files; null for 5.',
    }),
    options: t.many(
      QuestionOption,
      { id: 'question_id' },
      { orderBy: [['position', 'asc']], description: 'The answers to choose from, where it is a choice.' },
    ),
  }),
})
