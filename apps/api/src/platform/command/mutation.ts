import { capitalized } from '@bastama/domain/kernel/words.ts'
import type { InputObjectRef } from '@pothos/core'
import { builder, readersLanguage } from '../builder.ts'
import type { DB } from '../database/tables.generated.ts'
import type { TableRef } from '../selection/refs.ts'
import { runCommand } from './command.ts'
import type { Command, CommandInput, Outcome } from './command.ts'
import type { UserError as UserErrorValue } from './user-error.ts'

builder.mutationType({
  description:
    'What can be done. Each mutation is carried out as a whole or not at all, one after the other where a document has several.',
})

/** Why something was not done, for whoever answers with it. */
export const UserError = builder.objectRef<UserErrorValue>('UserError').implement({
  description: 'Why something was not done.',
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description:
        'Where: a way into `input`, or into the thing where it is about what the thing is like, as `questions`, `2`, `label`. Empty where it is about the whole.',
    }),
    code: t.exposeString('code', { description: 'Which reason: does not change, unlike the message.' }),
    message: t.string({
      description: 'The reason as a sentence for a person.',
      args: {
        language: t.arg(readersLanguage),
      },
      resolve: ({ message }, { language }, context) => message[language ?? context.language],
    }),
    mine: t.string({
      nullable: true,
      description: 'Of a conflict: what `input` has there, as text.',
      resolve: ({ mine = null }) => mine,
    }),
    theirs: t.string({
      nullable: true,
      description: 'Of a conflict: what somebody else has made of it meanwhile, as text.',
      resolve: ({ theirs = null }) => theirs,
    }),
  }),
})

type Types = typeof builder.$inferSchemaTypes

/** Declares a mutation: its argument `input`, its payload with the thing that it is about, and the command behind it. */
export function commandField<Input extends CommandInput>(
  name: string,
  options: {
    readonly description: string
    readonly input: InputObjectRef<Types, Input>
    /** what the thing is called in the payload, and its type */
    readonly about: readonly [field: string, ref: TableRef<Types, keyof DB>]
    readonly command: Command<Input>
  },
): void {
  const { description, input, about, command } = options
  const [field, ref] = about
  const payload = builder.objectRef<Outcome>(`${capitalized(name)}Payload`).implement({
    description: 'What came of it.',
    fields: (t) => ({
      [field]: t.row(ref, {
        description: 'What it was about, as it is now; null where there is none that you may read.',
        id: ({ subjectId }) => subjectId,
      }),
      userErrors: t.field({
        type: [UserError],
        description: 'Why nothing was done; empty where it was.',
        resolve: ({ errors }) => [...errors],
      }),
    }),
  })
  builder.mutationField(name, (t) =>
    t.field({
      type: payload,
      description,
      args: { input: t.arg({ type: input, required: true, description: 'What to do, and to what.' }) },
      resolve: (_, args, context) => {
        const given: Input = Object(args).input
        return runCommand(context, name, command, given)
      },
    }),
  )
}
