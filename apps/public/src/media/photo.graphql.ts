import { graphql } from '../graphql/generated/gql.ts'

/** A photo in all its sizes, as `Picture` takes it. */
export const photoFragment = graphql(`
  fragment Photo on Photo {
    id
    width
    height
    isDecorative
    isSample
    alt {
      ...Local
    }
    credit {
      ...Local
    }
    variants {
      format
      width
      height
      url
    }
  }
`)
