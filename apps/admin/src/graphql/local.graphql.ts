import { graphql } from './generated/gql.ts'

/** A text for the reader, with the language that it is in; operations name their reader `$language`. */
export const localFragment = graphql(`
  fragment Local on LocalizedText {
    text(language: $language)
    language(language: $language)
  }
`)

/** A text as staff see it: in each language, or missing there. */
export const allLanguagesFragment = graphql(`
  fragment AllLanguages on LocalizedText {
    kk
    ru
    en
  }
`)

/** Where a page of a grid lies in its list. */
export const gridPageFragment = graphql(`
  fragment GridPage on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`)

/** Why a command was not carried out, in the reader’s words. */
export const commandErrorFragment = graphql(`
  fragment CommandError on UserError {
    path
    code
    message(language: $language)
  }
`)
