import { builder } from '../platform/builder.ts'
import { readsPerson, readsPersonalData } from './queries.ts'

export const Person = builder.table('Person', {
  description:
    'A person, as far as others may know them: personal data is null for all but those who may read it.',
  from: 'person',
  visible: readsPerson,
  fields: (t) => ({
    name: t.localized('name', { description: 'Surname and given name, as each language writes them.' }),
    email: t.column('email', 'String', {
      nullable: true,
      readable: readsPersonalData,
      description: 'Personal data.',
    }),
    phone: t.column('phone', 'String', {
      nullable: true,
      readable: readsPersonalData,
      description: 'Personal data, in E.164.',
    }),
    birthDate: t.column('birth_date', 'Date', {
      nullable: true,
      readable: readsPersonalData,
      description: 'Personal data.',
    }),
    isSample: t.column('is_sample', 'Boolean', {
      description: 'An invented person of the demonstration data.',
    }),
  }),
})
