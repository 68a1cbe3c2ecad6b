import { graphql } from '../graphql/generated/gql.ts'

export const requestMendingMutation = graphql(`
  mutation RequestMending($language: Language!, $input: RequestMendingInput!) {
    requestMending(input: $input) {
      thing: application {
        ...StaffApplication
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const acceptAsIsMutation = graphql(`
  mutation AcceptAsIs($language: Language!, $input: AcceptAsIsInput!) {
    acceptAsIs(input: $input) {
      thing: application {
        ...StaffApplication
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const findIneligibleMutation = graphql(`
  mutation FindIneligible($language: Language!, $input: FindIneligibleInput!) {
    findIneligible(input: $input) {
      thing: application {
        ...StaffApplication
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const restoreApplicationMutation = graphql(`
  mutation RestoreApplication($language: Language!, $input: RestoreApplicationInput!) {
    restoreApplication(input: $input) {
      thing: application {
        ...StaffApplication
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const admitApplicationMutation = graphql(`
  mutation AdmitApplication($language: Language!, $input: AdmitApplicationInput!) {
    admitApplication(input: $input) {
      thing: application {
        ...StaffApplication
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const sendBackApplicationMutation = graphql(`
  mutation SendBackApplication($language: Language!, $input: SendBackApplicationInput!) {
    sendBackApplication(input: $input) {
      thing: application {
        ...StaffApplication
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const decideApplicationMutation = graphql(`
  mutation DecideApplication($language: Language!, $input: DecideApplicationInput!) {
    decideApplication(input: $input) {
      thing: application {
        ...StaffApplication
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const undoDecisionMutation = graphql(`
  mutation UndoDecision($language: Language!, $input: UndoDecisionInput!) {
    undoDecision(input: $input) {
      thing: application {
        ...StaffApplication
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)
