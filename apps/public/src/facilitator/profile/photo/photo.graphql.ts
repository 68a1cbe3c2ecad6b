import { graphql } from '../../../graphql/generated/gql.ts'

/** Makes a photo of an upload. */
export const addPhotoMutation = graphql(`
  mutation AddPhoto($input: AddPhotoInput!, $language: Language!) {
    addPhoto(input: $input) {
      photo {
        id
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

/** Says what a photo shows. */
export const describePhotoMutation = graphql(`
  mutation DescribePhoto($input: DescribePhotoInput!, $language: Language!) {
    describePhoto(input: $input) {
      userErrors {
        ...CommandError
      }
    }
  }
`)

/** Gives the profile its photo, or takes it away. */
export const setPortraitMutation = graphql(`
  mutation SetPortrait($input: SetPortraitInput!, $language: Language!) {
    setPortrait(input: $input) {
      userErrors {
        ...CommandError
      }
    }
  }
`)
