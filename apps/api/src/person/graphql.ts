import { builder, Language } from '../platform/builder.ts'
import { isIn } from '../platform/predicates.ts'
import { hasPassword, ofPerson } from './account-queries.ts'
import {
  hasName,
  isOwnAccount,
  lacksSecondFactor,
  readsAccount,
  readsPerson,
  readsPersonalData,
  readsRoleGrant,
  rolesInForce,
} from './queries.ts'
import { roleGrantSearch } from './role-list-queries.ts'

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

export const Role = builder.enumType('Role', {
  description: 'What somebody is to the programmes.',
  values: {
    RESIDENT: { value: 'resident', description: 'Everybody who is signed in.' },
    REVIEWER: { value: 'reviewer', description: 'Reads and scores what is assigned in a competition.' },
    FACILITATOR: { value: 'facilitator', description: 'Has a profile of a facilitator.' },
    MANAGER: { value: 'manager', description: 'Runs a programme.' },
    ADMINISTRATOR: { value: 'administrator', description: 'May do everything.' },
  } as const,
})

export const GivenRole = builder.enumType('GivenRole', {
  description: 'A role that an administrator gives. Residents and facilitators need none given.',
  values: {
    REVIEWER: { value: 'reviewer', description: 'In one competition.' },
    MANAGER: { value: 'manager', description: 'In one programme.' },
    ADMINISTRATOR: { value: 'administrator', description: 'Everywhere.' },
  } as const,
})

export const RoleGrant = builder.table('RoleGrant', {
  description: 'A role that a person was given. It is read by that person and by administrators.',
  from: 'role_grant',
  visible: readsRoleGrant,
  search: roleGrantSearch,
  fields: (t) => ({
    role: t.column('role', GivenRole, { description: 'Which role.' }),
    givenAt: t.column('given_at', 'DateTime', { description: 'Since when.' }),
    person: t.one(Person, { person_id: 'id' }, { description: 'Who holds it.' }),
    givenBy: t.one(
      Person,
      { given_by: 'id' },
      { description: 'Who gave it; null where that was the command line.' },
    ),
  }),
})

const RoleGrantFilter = builder.filter('RoleGrantFilter', {
  description: 'Values in one list are alternatives; different fields must all hold.',
  from: 'role_grant',
  fields: {
    role: {
      type: [GivenRole],
      where: (grant, roles) => isIn(grant.role, roles),
      description: 'Of these roles.',
    },
  },
})

const RoleGrantOrder = builder.order('RoleGrantOrder', {
  description: 'The order of roles that were given.',
  from: 'role_grant',
  fields: { GIVEN_AT: 'given_at' },
  default: ['GIVEN_AT', 'desc'],
})

const roleGrants = { filter: RoleGrantFilter, order: RoleGrantOrder } as const

builder.tableFields(Person, (t) => ({
  roleGrants: t.connection(
    RoleGrant,
    { id: 'person_id' },
    { ...roleGrants, description: 'The roles that were given to the person, the latest first.' },
  ),
}))

export const Account = builder.table('Account', {
  description: 'How somebody signs in. It is read by that person alone.',
  from: 'account',
  visible: readsAccount,
  fields: (t) => ({
    email: t.column('email', 'String', { description: 'The address that links to sign in are sent to.' }),
    hasName: t.expression('Boolean', hasName, {
      description: 'False until the person has told a name; until then the name is a phrase that says so.',
    }),
    givenName: t.expression('String', ofPerson('given_name'), {
      nullable: true,
      description: 'The given name, as the person has told it; null where only others have named them.',
    }),
    surname: t.expression('String', ofPerson('surname'), {
      nullable: true,
      description: 'The surname that the person has told.',
    }),
    patronymic: t.expression('String', ofPerson('patronymic'), {
      nullable: true,
      description: 'The patronymic that the person has told.',
    }),
    language: t.expression(Language, ofPerson('language'), {
      description: 'The language in which we write to the person.',
    }),
    hasPassword: t.expression('Boolean', hasPassword, {
      description: 'False while one signs in by links alone.',
    }),
    hasSecondFactor: t.column('two_factor_enabled', 'Boolean', {
      description: 'An authenticator app is set up.',
    }),
    isMissingSecondFactor: t.expression('Boolean', lacksSecondFactor, {
      description: 'Roles of staff were given and rest until there is a second factor.',
    }),
    isDemo: t.column('is_demo', 'Boolean', { description: 'A ready-made sign-in of the demonstration.' }),
    roles: t.expression([Role], rolesInForce, { description: 'The roles that count now.' }),
    person: t.one(Person, { person_id: 'id' }, { description: 'Who it is.' }),
  }),
})

builder.queryFields((t) => ({
  viewer: t.one(Account, {
    where: isOwnAccount,
    description: 'The account of who asks; null for a visitor.',
  }),
  roleGrants: t.connection(RoleGrant, {
    ...roleGrants,
    search: true,
    description: 'The roles that people were given, the latest first; found by name or address.',
  }),
}))
