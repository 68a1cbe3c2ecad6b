import { graphql } from '../graphql/generated/gql.ts'

/** The things with a page of their own that are few. */
export const pagesQuery = graphql(`
  query SitemapPages {
    programmes(first: 1) {
      nodes {
        workshops {
          slug
        }
        forums {
          slug
        }
      }
    }
  }
`)

/** A hundred competitions after a place in their list. */
export const competitionSlugsQuery = graphql(`
  query SitemapCompetitions($after: String) {
    list: competitions(first: 100, after: $after) {
      pageInfo {
        ...PageInfo
      }
      nodes {
        slug
        updatedAt
      }
    }
  }
`)

/** A hundred facilitators after a place in their list. */
export const facilitatorSlugsQuery = graphql(`
  query SitemapFacilitators($after: String) {
    list: facilitators(first: 100, after: $after) {
      pageInfo {
        ...PageInfo
      }
      nodes {
        slug
        updatedAt
      }
    }
  }
`)

/** A hundred albums after a place in their list. */
export const albumSlugsQuery = graphql(`
  query SitemapAlbums($after: String) {
    list: albums(first: 100, after: $after) {
      pageInfo {
        ...PageInfo
      }
      nodes {
        slug
      }
    }
  }
`)

/** A hundred projects after a place in their list. */
export const projectSlugsQuery = graphql(`
  query SitemapProjects($after: String) {
    list: projects(first: 100, after: $after) {
      pageInfo {
        ...PageInfo
      }
      nodes {
        slug
        updatedAt
      }
    }
  }
`)

/** A hundred teams after a place in their list. */
export const teamSlugsQuery = graphql(`
  query SitemapTeams($after: String) {
    list: teams(first: 100, after: $after) {
      pageInfo {
        ...PageInfo
      }
      nodes {
        slug
        updatedAt
      }
    }
  }
`)
