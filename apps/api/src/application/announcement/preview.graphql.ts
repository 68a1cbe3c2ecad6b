import { localize } from '@bastama/domain/kernel/localized.ts'
import { messagesOfTransaction } from '../../message/queries.ts'
import { builder, Language, readersLanguage } from '../../platform/builder.ts'
import { tryCommand } from '../../platform/command/command.ts'
import { UserError } from '../../platform/command/mutation.ts'
import type { UserError as UserErrorValue } from '../../platform/command/user-error.ts'
import { announceCompetition } from './announce.ts'

type Mail = Awaited<ReturnType<typeof messagesOfTransaction>>[number]

const MailPreview = builder.objectRef<Mail>('MailPreview').implement({
  description: 'A mail as it would go out.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'What it is about: does not change, unlike the words.' }),
    recipientName: t.string({
      description: 'Whom it is to.',
      args: {
        language: t.arg(readersLanguage),
      },
      resolve: ({ recipientName }, { language }, context) =>
        recipientName === null ? '' : localize(recipientName, language ?? context.language).text,
    }),
    language: t.field({
      type: Language,
      description: 'The language in which it is written: that of its reader.',
      resolve: ({ language }) => language,
    }),
    subject: t.exposeString('subject', { description: 'Its subject.' }),
    text: t.exposeString('text', { description: 'Its words.' }),
  }),
})

interface Preview {
  readonly mails: readonly Mail[]
  readonly userErrors: readonly UserErrorValue[]
}

const AnnouncementPreview = builder.objectRef<Preview>('AnnouncementPreview').implement({
  description: 'What an announcement would do if it were made now.',
  fields: (t) => ({
    mails: t.field({
      type: [MailPreview],
      description: 'Every mail that would go out; empty where something stands in the way.',
      resolve: ({ mails }) => [...mails],
    }),
    userErrors: t.field({
      type: [UserError],
      description: 'What stands in the way of the announcement.',
      resolve: ({ userErrors }) => [...userErrors],
    }),
  }),
})

builder.queryField('announcementPreview', (t) =>
  t.field({
    type: AnnouncementPreview,
    description:
      'Every mail of an announcement, as `announceCompetition` would send it now. Nothing is done and nobody is told.',
    args: {
      competitionId: t.arg.id({ required: true, description: 'Which competition.' }),
      confirmDays: t.arg.int({
        required: true,
        description: 'For how many days a place is to be held, from tomorrow on.',
      }),
    },
    resolve: async (_, { competitionId: id, confirmDays }, context): Promise<Preview> => {
      const tried = await tryCommand(context, announceCompetition, { id, confirmDays }, messagesOfTransaction)
      return 'errors' in tried
        ? { mails: [], userErrors: tried.errors }
        : { mails: tried.seen, userErrors: [] }
    },
  }),
)
