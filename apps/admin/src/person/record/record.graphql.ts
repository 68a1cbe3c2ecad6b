import { graphql } from '../../graphql/generated/gql.ts'
import type { RecordQuery } from '../../graphql/generated/graphql.ts'

export const recordQuery = graphql(`
  query Record(
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: RecordFilter
  ) {
    record(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo {
        ...GridPage
      }
      nodes {
        id
        recordedAt
        actor
        person {
          id
          name {
            ...Local
          }
        }
        noun
        subjectId
        kind
        before
        after
        hash
      }
    }
    head: record(first: 1) {
      nodes {
        id
        hash
      }
    }
  }
`)

/** The zone in which days and moments are told. */
export const recordZoneQuery = graphql(`
  query RecordZone {
    programmes(first: 1) {
      nodes {
        id
        timeZone
      }
    }
  }
`)

/** Something that was done, as the record tells it. */
export type RecordedEvent = RecordQuery['record']['nodes'][number]

/** What things are called that the record tells of, and where they are shown. */
export const subjectsQuery = graphql(`
  query RecordSubjects($language: Language!, $ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Programme {
        name {
          ...Local
        }
      }
      ... on Competition {
        slug
        title {
          ...Local
        }
      }
      ... on Application {
        reference
      }
      ... on Facilitator {
        slug
        name {
          ...Local
        }
      }
      ... on Person {
        name {
          ...Local
        }
      }
      ... on Project {
        slug
        title {
          ...Local
        }
      }
      ... on Workshop {
        slug
        title {
          ...Local
        }
      }
      ... on Forum {
        slug
        title {
          ...Local
        }
      }
      ... on Album {
        slug
        title {
          ...Local
        }
      }
      ... on Award {
        name {
          ...Local
        }
      }
      ... on Photo {
        alt {
          ...Local
        }
      }
      ... on Question {
        label {
          ...Local
        }
      }
      ... on Topic {
        name {
          ...Local
        }
      }
    }
  }
`)
