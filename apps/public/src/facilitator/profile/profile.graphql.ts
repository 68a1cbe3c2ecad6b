import { graphql } from '../../graphql/generated/gql.ts'

/** A profile as its person writes it: every text in every language. */
export const ownProfileFragment = graphql(`
  fragment OwnProfile on Facilitator {
    id
    slug
    state
    version
    acceptedAt
    languages
    hiddenReason {
      ...Local
    }
    name {
      kk
      ru
      en
    }
    headline {
      kk
      ru
      en
    }
    bio {
      kk
      ru
      en
    }
    topics {
      id
    }
    photo {
      ...Photo
      state
      failure
      version
      alt {
        kk
        ru
        en
      }
    }
    competition {
      slug
      title {
        ...Local
      }
    }
    programme {
      id
      topics {
        id
        name {
          ...Local
        }
      }
    }
  }
`)

/** The profiles of who is signed in, and whether the address names anybody's. */
export const ownProfileQuery = graphql(`
  query OwnProfile($language: Language!, $slug: String!) {
    ...Site
    viewer {
      id
      language
      facilitators {
        ...OwnProfile
      }
    }
    facilitator(slug: $slug) {
      id
    }
  }
`)

/** Changes a part of the profile. */
export const editFacilitatorMutation = graphql(`
  mutation EditFacilitator($input: EditFacilitatorInput!, $language: Language!) {
    editFacilitator(input: $input) {
      userErrors {
        ...CommandError
      }
    }
  }
`)

/** Lets everybody read the profile. */
export const publishFacilitatorMutation = graphql(`
  mutation PublishFacilitator($input: PublishFacilitatorInput!, $language: Language!) {
    publishFacilitator(input: $input) {
      userErrors {
        ...CommandError
      }
    }
  }
`)
