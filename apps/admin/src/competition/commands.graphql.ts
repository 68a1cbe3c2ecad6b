import { graphql } from '../graphql/generated/gql.ts'

export const createCompetitionMutation = graphql(`
  mutation CreateCompetition($language: Language!, $input: CreateCompetitionInput!) {
    createCompetition(input: $input) {
      thing: competition {
        ...EditableCompetition
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const editCompetitionMutation = graphql(`
  mutation EditCompetition($language: Language!, $input: EditCompetitionInput!) {
    editCompetition(input: $input) {
      thing: competition {
        ...EditableCompetition
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const setQuestionsMutation = graphql(`
  mutation SetQuestions($language: Language!, $input: SetQuestionsInput!) {
    setQuestions(input: $input) {
      thing: competition {
        ...EditableCompetition
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const setCriteriaMutation = graphql(`
  mutation SetCriteria($language: Language!, $input: SetCriteriaInput!) {
    setCriteria(input: $input) {
      thing: competition {
        ...EditableCompetition
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const setAwardsMutation = graphql(`
  mutation SetAwards($language: Language!, $input: SetAwardsInput!) {
    setAwards(input: $input) {
      thing: competition {
        ...EditableCompetition
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const publishCompetitionMutation = graphql(`
  mutation PublishCompetition($language: Language!, $input: PublishCompetitionInput!) {
    publishCompetition(input: $input) {
      thing: competition {
        ...EditableCompetition
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const extendDeadlineMutation = graphql(`
  mutation ExtendDeadline($language: Language!, $input: ExtendDeadlineInput!) {
    extendDeadline(input: $input) {
      thing: competition {
        ...EditableCompetition
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const cancelCompetitionMutation = graphql(`
  mutation CancelCompetition($language: Language!, $input: CancelCompetitionInput!) {
    cancelCompetition(input: $input) {
      thing: competition {
        ...EditableCompetition
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)

export const archiveCompetitionMutation = graphql(`
  mutation ArchiveCompetition($language: Language!, $input: ArchiveCompetitionInput!) {
    archiveCompetition(input: $input) {
      thing: competition {
        ...EditableCompetition
      }
      userErrors {
        ...CommandError
      }
    }
  }
`)
