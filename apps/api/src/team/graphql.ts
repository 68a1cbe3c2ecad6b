import { teamRoles } from '@bastama/domain/team/team.ts'
import { Application } from '../application/graphql.ts'
import { Account, Person } from '../person/graphql.ts'
import { builder } from '../platform/builder.ts'
import { textSearch } from '../platform/text-search.ts'
import { readsTeam, readsTeamMember } from './queries.ts'

const TeamRole = builder.enumType('TeamRole', {
  description: 'What a member is in the team; there is one leader.',
  values: teamRoles,
})

const TeamMember = builder.table('TeamMember', {
  description: 'A person in a team.',
  from: 'team_member',
  visible: readsTeamMember,
  fields: (t) => ({
    role: t.column('role', TeamRole, { description: 'Leader or member.' }),
    position: t.column('position', 'Int', { description: 'The place in the order, from 1.' }),
    person: t.one(Person, { person_id: 'id' }, { visibleBehind: () => true, description: 'Who it is.' }),
  }),
})

export const Team = builder.table('Team', {
  description: 'Those who write a project and carry it out.',
  from: 'team',
  visible: readsTeam,
  search: textSearch,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses.' }),
    name: t.localized('name', { description: 'Its name.' }),
    summary: t.localized('summary', { nullable: true, description: 'Who they are, in a sentence.' }),
    isSample: t.column('is_sample', 'Boolean', { description: 'Invented for the demonstration data.' }),
    updatedAt: t.column('updated_at', 'DateTime', { description: 'When it was last changed.' }),
    members: t.many(
      TeamMember,
      { id: 'team_id' },
      {
        visibleBehind: () => true,
        orderBy: [['position', 'asc']],
        description: 'Its members, the leader among them.',
      },
    ),
  }),
})

const TeamOrder = builder.order('TeamOrder', {
  description: 'The order of teams.',
  from: 'team',
  fields: { NAME_KK: 'sort_kk', NAME_RU: 'sort_ru', NAME_EN: 'sort_en', UPDATED_AT: 'updated_at' },
  default: ['NAME_KK', 'asc'],
})

builder.tableFields(Account, (t) => ({
  teams: t.many(
    Team,
    { through: 'team_member', from: { person_id: 'person_id' }, to: { team_id: 'id' } },
    { orderBy: [['sort_kk', 'asc']], description: 'Your teams.' },
  ),
}))

builder.tableFields(Application, (t) => ({
  team: t.one(
    Team,
    { team_id: 'id' },
    { visibleBehind: () => true, description: 'Which team applies; null where it is a person.' },
  ),
}))

builder.queryFields((t) => ({
  team: t.bySlug(Team, { description: 'The team with this slug.' }),
  teams: t.connection(Team, {
    order: TeamOrder,
    search: true,
    description: 'Teams by name.',
  }),
}))
