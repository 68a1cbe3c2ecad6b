import { graphql } from '../../graphql/generated/gql.ts'
import type { RoleGrantsQuery } from '../../graphql/generated/graphql.ts'

export const roleGrantsQuery = graphql(`
  query RoleGrants(
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: RoleGrantFilter
    $orderBy: RoleGrantOrder
  ) {
    roleGrants(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount
      pageInfo {
        ...GridPage
      }
      nodes {
        id
        role
        givenAt
        person {
          id
          email
          isSample
          name {
            ...Local
          }
        }
        givenBy {
          id
          name {
            ...Local
          }
        }
        programme {
          id
          name {
            ...Local
          }
        }
        competition {
          id
          slug
          title {
            ...Local
          }
        }
      }
    }
    administrators: roleGrants(filter: { role: [ADMINISTRATOR] }) {
      totalCount
    }
    programmes(first: 1) {
      nodes {
        id
        timeZone
      }
    }
  }
`)

/** A role that somebody holds. */
export type RoleGrant = RoleGrantsQuery['roleGrants']['nodes'][number]

/** Where a role can hold. */
export const rolePlacesQuery = graphql(`
  query RolePlaces($language: Language!) {
    programmes(first: 20) {
      nodes {
        id
        name {
          ...Local
        }
      }
    }
    competitions(first: 100, orderBy: { field: OPENS_AT, direction: DESC }) {
      nodes {
        id
        title {
          ...Local
        }
      }
    }
  }
`)

/** Whose roles were changed, with those that are held now: as the frame of the console reads them of the viewer. */
export const roleHolderFragment = graphql(`
  fragment RoleHolder on Person {
    id
    roleGrants(first: 100) {
      nodes {
        id
        role
      }
    }
  }
`)

export const giveRoleMutation = graphql(`
  mutation GiveRole($language: Language!, $input: GiveRoleInput!) {
    giveRole(input: $input) {
      thing: person {
        ...RoleHolder
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const takeRoleMutation = graphql(`
  mutation TakeRole($language: Language!, $input: TakeRoleInput!) {
    takeRole(input: $input) {
      thing: person {
        ...RoleHolder
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)
