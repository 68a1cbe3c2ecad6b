import { graphql } from '../../graphql/generated/gql.ts'
import type { EditablePhotoFragment } from '../../graphql/generated/graphql.ts'

/** A photo with all that is said of it. */
export const editablePhotoFragment = graphql(`
  fragment EditablePhoto on Photo {
    id
    version
    state
    failure
    alt {
      ...AllLanguages
      ...Local
    }
    isDecorative
    credit {
      ...AllLanguages
      ...Local
    }
    width
    height
    variants {
      format
      width
      height
      url
    }
  }
`)

export type EditablePhoto = EditablePhotoFragment

export const addPhotoMutation = graphql(`
  mutation AddPhoto($language: Language!, $input: AddPhotoInput!) {
    addPhoto(input: $input) {
      thing: photo {
        ...EditablePhoto
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const describePhotoMutation = graphql(`
  mutation DescribePhoto($language: Language!, $input: DescribePhotoInput!) {
    describePhoto(input: $input) {
      thing: photo {
        ...EditablePhoto
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const withdrawConsentMutation = graphql(`
  mutation WithdrawConsent($language: Language!, $input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      thing: photo {
        id
        version
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)
