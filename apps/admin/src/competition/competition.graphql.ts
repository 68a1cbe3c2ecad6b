import { graphql } from '../graphql/generated/gql.ts'
import type { CompetitionQuery, EditableCompetitionFragment } from '../graphql/generated/graphql.ts'

export const competitionsQuery = graphql(`
  query Competitions(
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: CompetitionFilter
    $orderBy: CompetitionOrder
  ) {
    competitions(
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
        kind
        phase
        title {
          ...Local
        }
        opensAt
        closesAt
        updatedAt
        places
        fund {
          minorUnits
          currency
        }
        isSample
        programme {
          id
          timeZone
        }
        sentApplications
        projects {
          totalCount
        }
        facilitators {
          totalCount
        }
      }
    }
  }
`)

/** A competition with all that is edited of it, as the page and the editor read it and as commands give it back. */
export const editableCompetitionFragment = graphql(`
  fragment EditableCompetition on Competition {
    id
    slug
    kind
    state
    phase
    version
    title {
      ...AllLanguages
      ...Local
    }
    summary {
      ...AllLanguages
      ...Local
    }
    about {
      ...AllLanguages
      ...Local
    }
    whoMayApply {
      ...AllLanguages
      ...Local
    }
    opensAt
    closesAt
    pitchingAt
    pitchingVenue {
      id
      name {
        ...Local
      }
    }
    pitchingFormat {
      ...AllLanguages
      ...Local
    }
    resultsDueOn
    announcedAt
    cancelledAt
    cancelReason {
      ...Local
    }
    places
    fund {
      minorUnits
      currency
    }
    drawSeed
    drawSeedHash
    sentApplications
    consideredApplications
    applicantCount
    myApplication {
      id
      submittedAt
    }
    publishedAt
    updatedAt
    programme {
      id
      timeZone
      languages
    }
    deadlineExtensions {
      id
      closedAt
      closesAt
      madeAt
      reason {
        ...Local
      }
    }
    criteria {
      id
      name {
        ...AllLanguages
        ...Local
      }
      description {
        ...AllLanguages
        ...Local
      }
      weight
      steps {
        points
        description {
          ...AllLanguages
          ...Local
        }
      }
    }
    questions {
      id
      kind
      label {
        ...AllLanguages
        ...Local
      }
      hint {
        ...AllLanguages
        ...Local
      }
      isRequired
      maxLength
      maxFiles
      options {
        id
        position
        label {
          ...AllLanguages
          ...Local
        }
      }
    }
    awards {
      id
      name {
        ...AllLanguages
        ...Local
      }
      description {
        ...AllLanguages
        ...Local
      }
      rule
      amount {
        minorUnits
        currency
      }
      atLeast
      reservedFor {
        ...AllLanguages
        ...Local
      }
    }
  }
`)

export const competitionQuery = graphql(`
  query Competition(
    $language: Language!
    $slug: String!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    competition(slug: $slug) {
      ...EditableCompetition
      isSample
      workshop {
        id
        slug
        title {
          ...Local
        }
      }
      projects {
        totalCount
      }
      results(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...GridPage
        }
        nodes {
          id
          outcome
          rank
          reference
          steppedBackAt
          movedUpAt
          project {
            id
            slug
            isSample
            title {
              ...Local
            }
          }
          facilitator {
            id
            slug
            isSample
            name {
              ...Local
            }
          }
          award {
            id
            name {
              ...Local
            }
          }
          amount {
            minorUnits
            currency
          }
          reason {
            ...Local
          }
        }
      }
    }
  }
`)

/** A competition as its page reads it. */
export type Competition = NonNullable<CompetitionQuery['competition']>

/** A competition as it is edited. */
export type EditableCompetition = EditableCompetitionFragment
