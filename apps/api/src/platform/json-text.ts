import { HeaderMap } from '@apollo/server'
import type { GraphQLResponse } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'

/** JSON as PostgreSQL wrote it. It goes to the client as it is: nothing parses it on the way. */
class JsonText {
  readonly [key: string]: unknown
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** The response of an operation whose `data` is there as JSON text, for a plugin's `responseForOperation`. */
export function jsonTextResponse(data: string): GraphQLResponse {
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { data: new JsonText(data) } },
  }
}

/** Writes a result for the wire; Apollo's `stringifyResult`. */
export function stringifyResult(result: FormattedExecutionResult): string {
  return result.data instanceof JsonText ? `{"data":${result.data.text}}` : JSON.stringify(result)
}
