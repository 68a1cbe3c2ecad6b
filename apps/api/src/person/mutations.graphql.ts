import { builder, Language } from '../platform/builder.ts'
import { idempotencyKey } from '../platform/command/aimed.ts'
import { commandField } from '../platform/command/mutation.ts'
import { editPerson } from './commands.ts'
import { Account, GivenRole, Person } from './graphql.ts'
import { giveRole, takeRole } from './role-commands.ts'

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
    idempotencyKey: t.string(idempotencyKey),
  }),
})

commandField('editPerson', {
  description: 'Changes what a person says of themselves: the one who asks.',
  input: EditPersonInput,
  about: ['account', Account],
  command: editPerson,
})

export const GiveRoleInput = builder.inputType('GiveRoleInput', {
  description: 'Which role, to whom, and where it holds.',
  fields: (t) => ({
    email: t.string({
      required: true,
      description: 'The address by which they sign in, or will.',
    }),
    role: t.field({ type: GivenRole, required: true, description: 'Which role.' }),
    programmeId: t.id({ description: 'Of a manager: the programme.' }),
    competitionId: t.id({ description: 'Of a reviewer: the competition.' }),
    language: t.field({
      type: Language,
      description: 'The language to write in to whom the address is not known yet; Kazakh unless told.',
    }),
    idempotencyKey: t.string(idempotencyKey),
  }),
})

export const TakeRoleInput = builder.inputType('TakeRoleInput', {
  description: 'Which role is taken away.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the `RoleGrant`.' }),
    idempotencyKey: t.string(idempotencyKey),
  }),
})

commandField('giveRole', {
  description: 'Gives somebody a role. It counts from their next request on; whoever holds it keeps it.',
  input: GiveRoleInput,
  about: ['person', Person],
  command: giveRole,
})

commandField('takeRole', {
  description: 'Takes a role away, from the next request on. The last administrator stays one.',
  input: TakeRoleInput,
  about: ['person', Person],
  command: takeRole,
})
