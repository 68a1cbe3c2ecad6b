import { graphql } from '../graphql/generated/gql.ts'

export const createFacilitatorMutation = graphql(`
  mutation CreateFacilitator($language: Language!, $input: CreateFacilitatorInput!) {
    createFacilitator(input: $input) {
      thing: facilitator {
        ...EditableFacilitator
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const editFacilitatorMutation = graphql(`
  mutation EditFacilitator($language: Language!, $input: EditFacilitatorInput!) {
    editFacilitator(input: $input) {
      thing: facilitator {
        ...EditableFacilitator
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const setPortraitMutation = graphql(`
  mutation SetPortrait($language: Language!, $input: SetPortraitInput!) {
    setPortrait(input: $input) {
      thing: facilitator {
        ...EditableFacilitator
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const publishFacilitatorMutation = graphql(`
  mutation PublishFacilitator($language: Language!, $input: PublishFacilitatorInput!) {
    publishFacilitator(input: $input) {
      thing: facilitator {
        ...EditableFacilitator
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const hideFacilitatorMutation = graphql(`
  mutation HideFacilitator($language: Language!, $input: HideFacilitatorInput!) {
    hideFacilitator(input: $input) {
      thing: facilitator {
        ...EditableFacilitator
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const showFacilitatorMutation = graphql(`
  mutation ShowFacilitator($language: Language!, $input: ShowFacilitatorInput!) {
    showFacilitator(input: $input) {
      thing: facilitator {
        ...EditableFacilitator
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)
