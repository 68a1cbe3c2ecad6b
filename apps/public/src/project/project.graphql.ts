import { graphql } from '../graphql/generated/gql.ts'

/** A project as one of many. */
export const projectCardFragment = graphql(`
  fragment ProjectCard on Project {
    id
    slug
    state
    isFunded
    isSample
    supportCount
    decisions: results(first: 1) {
      nodes {
        id
        outcome
      }
    }
    title {
      ...Local
    }
    summary {
      ...Local
    }
    theme {
      slug
      name {
        ...Local
      }
    }
    district {
      slug
      name {
        ...Local
      }
    }
    cover {
      ...Photo
    }
  }
`)

/**
 * One page of the list of projects, with what its filters offer: beside each value, how many there would be with it and
 * all that is chosen in the other groups.
 */
export const projectsQuery = graphql(`
  query Projects(
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $theme: [String!]
    $district: [String!]
    $competition: [String!]
    $state: [ProjectState!]
    $isFunded: Boolean
    $orderBy: ProjectOrder
  ) {
    ...Site
    filters: programmes(first: 1) {
      nodes {
        themes {
          slug
          name {
            ...Local
          }
          projects(
            search: $search
            filter: { district: $district, competition: $competition, state: $state, isFunded: $isFunded }
          ) {
            totalCount
          }
        }
        districts {
          slug
          name {
            ...Local
          }
          projects(
            search: $search
            filter: { theme: $theme, competition: $competition, state: $state, isFunded: $isFunded }
          ) {
            totalCount
          }
        }
        competitions(first: 100, filter: { kind: [PROJECTS] }) {
          pageInfo {
            hasNextPage
          }
          nodes {
            slug
            title {
              ...Local
            }
            projects(
              search: $search
              filter: { theme: $theme, district: $district, state: $state, isFunded: $isFunded }
            ) {
              totalCount
            }
          }
        }
      }
    }
    submitted: projects(
      search: $search
      filter: {
        theme: $theme
        district: $district
        competition: $competition
        state: [SUBMITTED]
        isFunded: $isFunded
      }
    ) {
      totalCount
    }
    published: projects(
      search: $search
      filter: {
        theme: $theme
        district: $district
        competition: $competition
        state: [PUBLISHED]
        isFunded: $isFunded
      }
    ) {
      totalCount
    }
    inProgress: projects(
      search: $search
      filter: {
        theme: $theme
        district: $district
        competition: $competition
        state: [IN_PROGRESS]
        isFunded: $isFunded
      }
    ) {
      totalCount
    }
    completed: projects(
      search: $search
      filter: {
        theme: $theme
        district: $district
        competition: $competition
        state: [COMPLETED]
        isFunded: $isFunded
      }
    ) {
      totalCount
    }
    stopped: projects(
      search: $search
      filter: {
        theme: $theme
        district: $district
        competition: $competition
        state: [STOPPED]
        isFunded: $isFunded
      }
    ) {
      totalCount
    }
    funded: projects(
      search: $search
      filter: { theme: $theme, district: $district, competition: $competition, state: $state, isFunded: true }
    ) {
      totalCount
    }
    projects(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: {
        theme: $theme
        district: $district
        competition: $competition
        state: $state
        isFunded: $isFunded
      }
      orderBy: $orderBy
    ) {
      totalCount
      pageInfo {
        ...PageInfo
      }
      nodes {
        ...ProjectCard
      }
    }
  }
`)

/** The page of a project. */
export const projectQuery = graphql(`
  query Project($language: Language!, $slug: String!) {
    ...Site
    project(slug: $slug) {
      ...ProjectCard
      submittedAt
      updatedAt
      description {
        ...Local
      }
      address {
        ...Local
      }
      stopReason {
        ...Local
      }
      budget {
        ...Money
      }
      ownContribution {
        ...Money
      }
      team {
        slug
        name {
          ...Local
        }
      }
      programme {
        funder {
          ...Local
        }
      }
      competition {
        slug
        title {
          ...Local
        }
      }
      results(first: 5) {
        nodes {
          id
          outcome
          rank
          reason {
            ...Local
          }
          award {
            name {
              ...Local
            }
          }
          amount {
            ...Money
          }
          competition {
            slug
            title {
              ...Local
            }
            results(first: 1) {
              totalCount
            }
            reserve: results(first: 100, filter: { outcome: [RESERVE] }) {
              nodes {
                id
              }
            }
          }
        }
      }
      milestones {
        id
        state
        dueOn
        doneOn
        droppedOn
        title {
          ...Local
        }
        note {
          ...Local
        }
      }
      updates(first: 50) {
        nodes {
          id
          publishedAt
          title {
            ...Local
          }
          body {
            ...Local
          }
        }
      }
      album {
        slug
        title {
          ...Local
        }
        photos(first: 24) {
          nodes {
            id
            caption {
              ...Local
            }
            photo {
              ...Photo
            }
          }
        }
      }
    }
  }
`)

/** What the picture of a shared link says. */
export const projectShareQuery = graphql(`
  query ProjectShare($language: Language!, $slug: String!) {
    programmes(first: 1) {
      nodes {
        name {
          ...Local
        }
      }
    }
    project(slug: $slug) {
      isSample
      title {
        ...Local
      }
      theme {
        slug
        name {
          ...Local
        }
      }
      district {
        slug
        name {
          ...Local
        }
      }
    }
  }
`)

/** The newest projects, for feeds. */
export const projectFeedQuery = graphql(`
  query ProjectFeed($language: Language!) {
    programmes(first: 1) {
      nodes {
        name {
          ...Local
        }
      }
    }
    projects(first: 50, orderBy: { field: SHOWN_AT, direction: DESC }) {
      nodes {
        id
        slug
        isSample
        submittedAt
        updatedAt
        title {
          ...Local
        }
        summary {
          ...Local
        }
        description {
          ...Local
        }
        team {
          name {
            ...Local
          }
        }
        theme {
          slug
          name {
            ...Local
          }
        }
      }
    }
  }
`)
