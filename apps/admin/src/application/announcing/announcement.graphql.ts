import { graphql } from '../../graphql/generated/gql.ts'
import type { AnnouncementFragment } from '../../graphql/generated/graphql.ts'

/** A competition as it is announced, and what came of it. */
export const announcementFragment = graphql(`
  fragment Announcement on Competition {
    id
    slug
    kind
    state
    phase
    version
    title {
      ...Local
    }
    places
    announcedAt
    confirmDays
    recordHash
    programme {
      id
      timeZone
    }
    applicationCounts {
      all
      ineligible
      selected
      confirmed
      reserve
      notSelected
    }
    canAnnounce {
      ...Permitted
    }
    workshop {
      id
      slug
      title {
        ...Local
      }
    }
    results(first: 100, filter: { outcome: [SELECTED] }) {
      totalCount
      nodes {
        id
        steppedBackAt
        movedUpAt
        facilitator {
          id
          slug
          state
          name {
            ...Local
          }
        }
        project {
          id
          slug
          title {
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
      }
    }
  }
`)

export const announcementQuery = graphql(`
  query Announcement($language: Language!, $slug: String!) {
    competition(slug: $slug) {
      ...Announcement
    }
  }
`)

/** Applications of which the same is told. */
export const toldQuery = graphql(`
  query ToldApplications($language: Language!, $slug: String!, $filter: ApplicationFilter) {
    competition(slug: $slug) {
      id
      applications(first: 100, filter: $filter) {
        totalCount
        nodes {
          ...Applicant
          state
          reservePlace
          confirmBy
          ineligibleReason {
            ...Local
          }
          project {
            id
            slug
            title {
              ...Local
            }
          }
          decision {
            ...DecisionLine
            reason {
              ...Local
            }
          }
        }
      }
    }
  }
`)

/** Every mail of an announcement before it is made, and what stands in its way. */
export const announcementPreviewQuery = graphql(`
  query AnnouncementPreview($language: Language!, $competitionId: ID!, $confirmDays: Int!) {
    announcementPreview(competitionId: $competitionId, confirmDays: $confirmDays) {
      mails {
        kind
        language
        recipientName(language: $language)
        subject
        text
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

/** Who the applications are that stand in the way. */
export const namedApplicationsQuery = graphql(`
  query NamedApplications($language: Language!, $ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Application {
        ...Applicant
      }
    }
  }
`)

export const announceCompetitionMutation = graphql(`
  mutation AnnounceCompetition($language: Language!, $input: AnnounceCompetitionInput!) {
    announceCompetition(input: $input) {
      thing: competition {
        ...Announcement
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

/** A competition as its announcement shows it. */
export type AnnouncedCompetition = AnnouncementFragment
