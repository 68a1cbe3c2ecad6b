import { graphql } from '../graphql/generated/gql.ts'
import type { EditableFacilitatorFragment, FacilitatorEditorQuery } from '../graphql/generated/graphql.ts'

export const facilitatorsQuery = graphql(`
  query Facilitators(
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: FacilitatorFilter
    $orderBy: FacilitatorOrder
  ) {
    programmes(first: 1) {
      nodes {
        id
        topics {
          id
          slug
          name {
            ...Local
          }
        }
      }
    }
    facilitators(
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
        slug
        state
        name {
          ...Local
        }
        headline {
          ...Local
        }
        languages
        updatedAt
        isSample
        topics {
          id
          slug
          name {
            ...Local
          }
        }
        sessions(first: 1) {
          totalCount
        }
        programme {
          id
          timeZone
        }
      }
    }
  }
`)

/** A profile with all that is edited of it, as the page and the editor read it and as commands give it back. */
export const editableFacilitatorFragment = graphql(`
  fragment EditableFacilitator on Facilitator {
    id
    slug
    state
    version
    name {
      ...AllLanguages
      ...Local
    }
    sortName {
      ...AllLanguages
    }
    headline {
      ...AllLanguages
      ...Local
    }
    bio {
      ...AllLanguages
      ...Local
    }
    languages
    publishedAt
    updatedAt
    hiddenReason {
      ...Local
    }
    topics {
      id
      slug
      name {
        ...Local
      }
    }
    photo {
      ...EditablePhoto
    }
    programme {
      id
      timeZone
      languages
    }
  }
`)

export type EditableFacilitator = EditableFacilitatorFragment

export const facilitatorQuery = graphql(`
  query Facilitator(
    $language: Language!
    $slug: String!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    facilitator(slug: $slug) {
      ...EditableFacilitator
      isSample
      acceptedAt
      invitedAddress
      person {
        id
        email
        phone
        birthDate
      }
      competition {
        id
        slug
        title {
          ...Local
        }
      }
      sessions(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...GridPage
        }
        nodes {
          id
          title {
            ...Local
          }
          startsAt
          endsAt
          stage {
            id
            title {
              ...Local
            }
            workshop {
              id
              slug
              title {
                ...Local
              }
            }
          }
        }
      }
    }
  }
`)

/** What the editor of a profile holds: the profile, and the topics that its programme offers. */
export const facilitatorEditorQuery = graphql(`
  query FacilitatorEditor($language: Language!, $slug: String!) {
    facilitator(slug: $slug) {
      ...EditableFacilitator
      programme {
        id
        topics {
          id
          name {
            ...Local
          }
        }
      }
    }
  }
`)

/** A profile as its editor reads it. */
export type EditorFacilitator = NonNullable<FacilitatorEditorQuery['facilitator']>
