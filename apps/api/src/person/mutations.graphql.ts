import { builder, Language } from '../platform/builder.ts'
import { commandField } from '../platform/command/mutation.ts'
import { editPerson } from './commands.ts'
import { Account } from './graphql.ts'

const PersonNameInput = builder.inputType('PersonNameInput', {
  description: 'The parts of a name, in letters of any alphabet.',
  fields: (t) => ({
    given: t.string({ required: true, description: 'The given name, or the only one.' }),
    surname: t.string({ description: 'The surname, where there is one.' }),
    patronymic: t.string({ description: 'The patronymic, where there is one.' }),
  }),
})

export const EditPersonInput = builder.inputType('EditPersonInput', {
  description: 'What to change: a field that is not given stays as it is.',
  fields: (t) => ({
    name: t.field({ type: PersonNameInput, description: 'The name, as a whole.' }),
    phone: t.string({ description: 'The phone number as people write it; empty for none.' }),
    language: t.field({ type: Language, description: 'The language to write to the person in.' }),
    idempotencyKey: t.string({
      description:
        'Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again.',
    }),
  }),
})

commandField('editPerson', {
  description: 'Changes what a person says of themselves: the one who asks.',
  input: EditPersonInput,
  about: ['account', Account],
  command: editPerson,
})
