import { graphql } from './generated/gql.ts'

/** A text for the reader, with the language that it is in; operations name their reader `$language`. */
export const localFragment = graphql(`
  fragment Local on LocalizedText {
    text(language: $language)
    language(language: $language)
  }
`)

/** An amount, as `formatMoney` of the domain takes it once its currency is known to us. */
export const moneyFragment = graphql(`
  fragment Money on Money {
    minorUnits
    currency
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
