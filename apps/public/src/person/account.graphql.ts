import { graphql } from '../graphql/generated/gql.ts'

/** The frame of a page on the way of signing in, and whether there is anybody who need not go it. */
export const signInQuery = graphql(`
  query SignIn($language: Language!) {
    ...Site
    viewer {
      id
    }
  }
`)

/** What an account has of its person. */
export const accountQuery = graphql(`
  query Account($language: Language!) {
    ...Site
    viewer {
      id
      email
      language
      hasName
      hasPassword
      isDemo
      givenName
      surname
      patronymic
      facilitators {
        slug
      }
      person {
        id
        phone
        name {
          ...Local
        }
      }
    }
  }
`)

/** Says how one is called and reached. */
export const editPersonMutation = graphql(`
  mutation EditPerson($input: EditPersonInput!, $language: Language!) {
    editPerson(input: $input) {
      userErrors {
        ...CommandError
      }
    }
  }
`)
