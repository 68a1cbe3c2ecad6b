import { graphql } from '../graphql/generated/gql.ts'

/** An application as one of somebody's: where it stands, and what is to be done by when. */
export const applicationCardFragment = graphql(`
  fragment ApplicationCard on Application {
    id
    reference
    state
    mendUntil
    confirmBy
    reservePlace
    ineligibleReason {
      ...Local
    }
    decision {
      outcome
      reason {
        ...Local
      }
      award {
        name {
          ...Local
        }
      }
    }
    canAnswer {
      isGiven
    }
    canConfirm {
      isGiven
    }
    canDecline {
      isGiven
    }
    competition {
      slug
      kind
      phase
      closesAt
      resultsDueOn
      title {
        ...Local
      }
    }
  }
`)

/** An application with its form and what was answered. Answers are as they were typed: no name sets them for the screen. */
export const applicationFormFragment = graphql(`
  fragment ApplicationForm on Application {
    ...ApplicationCard
    mendNote {
      ...Local
    }
    questionsToMend {
      id
    }
    competition {
      questions {
        id
        kind
        isRequired
        maxLength
        maxFiles
        label {
          ...Local
        }
        hint {
          ...Local
        }
        options {
          id
          label {
            ...Local
          }
        }
      }
    }
    submittedAt
    answers {
      question {
        id
      }
      changedAt
      isToBeMended
      typed: text
      options {
        id
      }
      files {
        id
        name
        bytes
        url
      }
    }
    problems {
      questionId
      message(language: $language)
    }
    canWithdraw {
      isGiven
    }
  }
`)

/** The page of an application, for whose it is. */
export const applicationQuery = graphql(`
  query Application($language: Language!, $reference: String!) {
    ...Site
    viewer {
      id
      email
      hasName
      applications {
        id
      }
      person {
        id
        phone
        name {
          ...Local
        }
      }
    }
    application(reference: $reference) {
      ...ApplicationForm
    }
  }
`)

/** Somebody's applications. */
export const myApplicationsQuery = graphql(`
  query MyApplications($language: Language!) {
    ...Site
    viewer {
      id
      applications {
        ...ApplicationCard
      }
    }
  }
`)

/** Where somebody begins: what is asked, until when, and whether they have begun already. */
export const applyQuery = graphql(`
  query Apply($language: Language!, $slug: String!) {
    ...Site
    viewer {
      id
      teams {
        id
        name {
          ...Local
        }
        projects(first: 20) {
          nodes {
            id
            title {
              ...Local
            }
          }
        }
      }
    }
    competition(slug: $slug) {
      id
      slug
      kind
      closesAt
      title {
        ...Local
      }
      whoMayApply {
        ...Local
      }
      questions {
        id
      }
      myApplication {
        reference
        state
      }
      canApply {
        isGiven
        code
        message(language: $language)
      }
    }
  }
`)

export const startApplicationMutation = graphql(`
  mutation StartApplication($input: StartApplicationInput!, $language: Language!) {
    startApplication(input: $input) {
      application {
        id
        reference
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const saveAnswersMutation = graphql(`
  mutation SaveAnswers($input: SaveAnswersInput!, $language: Language!) {
    saveAnswers(input: $input) {
      application {
        id
        problems {
          questionId
          message(language: $language)
        }
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const submitApplicationMutation = graphql(`
  mutation SubmitApplication($input: SubmitApplicationInput!, $language: Language!) {
    submitApplication(input: $input) {
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const withdrawApplicationMutation = graphql(`
  mutation WithdrawApplication($input: WithdrawApplicationInput!, $language: Language!) {
    withdrawApplication(input: $input) {
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const confirmPlaceMutation = graphql(`
  mutation ConfirmPlace($input: ConfirmPlaceInput!, $language: Language!) {
    confirmPlace(input: $input) {
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const declinePlaceMutation = graphql(`
  mutation DeclinePlace($input: DeclinePlaceInput!, $language: Language!) {
    declinePlace(input: $input) {
      userErrors {
        ...CommandError
      }
    }
  }
`)
