import { graphql } from '../graphql/generated/gql.ts'

/** An album as a picture: the first of its photos that may be shown. */
export const albumCoverFragment = graphql(`
  fragment AlbumCover on Album {
    slug
    photos(first: 1) {
      nodes {
        id
        photo {
          ...Photo
        }
      }
    }
  }
`)

/** A page of the list of albums. */
export const albumsQuery = graphql(`
  query Albums($language: Language!, $first: Int, $after: String, $last: Int, $before: String) {
    ...Site
    albums(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...PageInfo
      }
      nodes {
        ...AlbumCover
        id
        takenOn
        photos(first: 1) {
          totalCount
        }
        title {
          ...Local
        }
        summary {
          ...Local
        }
      }
    }
  }
`)

/** A page of the photos of an album, with what it is of. */
export const albumQuery = graphql(`
  query Album(
    $language: Language!
    $slug: String!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    ...Site
    album(slug: $slug) {
      id
      slug
      takenOn
      title {
        ...Local
      }
      summary {
        ...Local
      }
      photos(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...PageInfo
        }
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
      stage {
        title {
          ...Local
        }
        workshop {
          slug
          title {
            ...Local
          }
        }
      }
      forum {
        slug
        title {
          ...Local
        }
      }
      project {
        slug
        title {
          ...Local
        }
      }
    }
  }
`)
