import { graphql } from '../graphql/generated/gql.ts'

/** The dialogue forums. */
export const forumsQuery = graphql(`
  query Forums($language: Language!) {
    ...Site
    forums(first: 50) {
      nodes {
        id
        slug
        startsAt
        endsAt
        title {
          ...Local
        }
        summary {
          ...Local
        }
        venue {
          name {
            ...Local
          }
        }
        album {
          ...AlbumCover
        }
      }
    }
  }
`)

/** The page of a forum. */
export const forumQuery = graphql(`
  query Forum($language: Language!, $slug: String!) {
    ...Site
    forum(slug: $slug) {
      id
      slug
      startsAt
      endsAt
      title {
        ...Local
      }
      summary {
        ...Local
      }
      venue {
        name {
          ...Local
        }
        address {
          ...Local
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
