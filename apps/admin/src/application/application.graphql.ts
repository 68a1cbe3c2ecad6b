import { graphql } from '../graphql/generated/gql.ts'
import type { StaffApplicationFragment } from '../graphql/generated/graphql.ts'

/** Who applies: a person, or a team. */
export const applicantFragment = graphql(`
  fragment Applicant on Application {
    id
    reference
    person {
      id
      name {
        ...Local
      }
    }
    team {
      id
      name {
        ...Local
      }
    }
  }
`)

/** What was decided, as far as a line of a list shows it. */
export const decisionLineFragment = graphql(`
  fragment DecisionLine on Decision {
    id
    outcome
    reservePlace
    award {
      id
      name {
        ...Local
      }
    }
  }
`)

/** Whether something may be done now, and if not, why. */
export const permissionFragment = graphql(`
  fragment Permitted on Permission {
    isGiven
    code
    message(language: $language)
  }
`)

/** An application as staff judge it, as its page reads it and as commands give it back. */
export const staffApplicationFragment = graphql(`
  fragment StaffApplication on Application {
    ...Applicant
    state
    version
    isSample
    submittedAt
    answeredAt
    withdrawnAt
    mendUntil
    mendNote {
      ...AllLanguages
      ...Local
    }
    questionsToMend {
      id
    }
    ineligibleReason {
      ...Local
    }
    reservePlace
    confirmBy
    person {
      id
      email
      phone
      birthDate
    }
    project {
      id
      slug
      title {
        ...Local
      }
    }
    answers {
      id
      question {
        id
      }
      changedAt
      isToBeMended
      text
      options {
        id
        label {
          ...Local
        }
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
    decision {
      ...DecisionLine
      reason {
        ...AllLanguages
        ...Local
      }
      decidedAt
      decidedByName {
        ...Local
      }
    }
    history {
      happenedAt
      kind
      outcome
      actorName {
        ...Local
      }
      reason {
        ...Local
      }
    }
    canRequestMending {
      ...Permitted
    }
    canAcceptAsIs {
      ...Permitted
    }
    canFindIneligible {
      ...Permitted
    }
    canRestore {
      ...Permitted
    }
    canAdmit {
      ...Permitted
    }
    canSendBack {
      ...Permitted
    }
    canDecide {
      ...Permitted
    }
    competition {
      id
      slug
      kind
      phase
      title {
        ...Local
      }
      programme {
        id
        timeZone
        languages
      }
      questions {
        id
        kind
        label {
          ...Local
        }
      }
      awards {
        id
        name {
          ...Local
        }
      }
    }
  }
`)

export const staffApplicationQuery = graphql(`
  query StaffApplication($language: Language!, $reference: String!) {
    application(reference: $reference) {
      ...StaffApplication
    }
  }
`)

type Read = StaffApplicationFragment

/** An application that staff judge, with the competition that it was sent to. */
export type StaffApplication = Read & { readonly competition: NonNullable<Read['competition']> }
