import type { MemberRow, PersonRow, PlaceRow, ProgrammeRow, TeamRow } from '../batches/rows.ts'
import { builder, Localized } from './builder.ts'

const placeOf = (name: string) =>
  builder.objectRef<PlaceRow>(name).implement({
    fields: (t) => ({ slug: t.exposeString('slug'), name: t.expose('name', { type: Localized }) }),
  })
export const Theme = placeOf('Theme')
export const District = placeOf('District')

export const Programme = builder.objectRef<ProgrammeRow>('Programme').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.expose('name', { type: Localized }),
    funder: t.expose('funder', { type: Localized, nullable: true }),
  }),
})

export const Person = builder.objectRef<PersonRow>('Person').implement({
  fields: (t) => ({ name: t.expose('name', { type: Localized }) }),
})

const TeamMember = builder.objectRef<MemberRow>('TeamMember').implement({
  fields: (t) => ({
    role: t.exposeString('role'),
    position: t.exposeInt('position'),
    person: t.loadable({
      type: Person,
      nullable: true,
      load: (ids: string[], { data }) => data.persons(ids),
      resolve: ({ personId }) => personId,
    }),
  }),
})

export const Team = builder.objectRef<TeamRow>('Team').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.expose('name', { type: Localized }),
    summary: t.expose('summary', { type: Localized, nullable: true }),
    members: t.loadableList({
      type: TeamMember,
      load: (ids: string[], { data }) => data.members(ids),
      resolve: ({ id }) => id,
    }),
  }),
})
