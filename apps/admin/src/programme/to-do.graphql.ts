import { graphql } from '../graphql/generated/gql.ts'
import type { ToDoQuery } from '../graphql/generated/graphql.ts'

/** A competition as a thing to do names it. */
export const competitionToDoFragment = graphql(`
  fragment CompetitionToDo on Competition {
    id
    slug
    resultsDueOn
    title {
      ...Local
    }
    programme {
      id
      timeZone
    }
    applicationCounts {
      all
      undecided
      incomplete
      selected
    }
  }
`)

/** Competitions in which something is to be done: the first of them, and how many there are. */
export const competitionsToDoFragment = graphql(`
  fragment CompetitionsToDo on CompetitionConnection {
    totalCount
    nodes {
      ...CompetitionToDo
    }
  }
`)

/** What needs doing by who asks, as the API finds it. */
export const toDoQuery = graphql(`
  query ToDo($language: Language!) {
    toDecide: competitions(
      first: 20
      filter: { awaits: [DECISIONS] }
      orderBy: { field: CLOSES_AT, direction: ASC }
    ) {
      ...CompetitionsToDo
    }
    toMend: competitions(
      first: 20
      filter: { awaits: [MENDING] }
      orderBy: { field: CLOSES_AT, direction: ASC }
    ) {
      ...CompetitionsToDo
    }
    toAnnounce: competitions(
      first: 20
      filter: { awaits: [ANNOUNCEMENT] }
      orderBy: { field: CLOSES_AT, direction: ASC }
    ) {
      ...CompetitionsToDo
    }
    toConfirm: competitions(
      first: 20
      filter: { awaits: [CONFIRMATION] }
      orderBy: { field: CLOSES_AT, direction: ASC }
    ) {
      ...CompetitionsToDo
    }
    drafts: competitions(
      first: 20
      filter: { state: [DRAFT] }
      orderBy: { field: OPENS_AT, direction: ASC }
    ) {
      totalCount
      nodes {
        id
        slug
        title {
          ...Local
        }
        problems {
          code
        }
      }
    }
    profiles: facilitators(first: 20, filter: { state: [DRAFT] }) {
      totalCount
      nodes {
        id
        slug
        name {
          ...Local
        }
      }
    }
    administrators: roleGrants(filter: { role: [ADMINISTRATOR] }) {
      totalCount
    }
  }
`)

/** What needs doing, as it is read. */
export type ThingsToDo = ToDoQuery
