import { Kind, parse, valueFromASTUntyped } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'

/** A query to start from. */
export interface Example {
  readonly title: string
  /** what it is for */
  readonly purpose: string
  readonly query: string
  readonly operationName: string
  /** the values that it starts with, as JSON; empty where it takes none */
  readonly variables: string
}

const files = import.meta.glob<string>('../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The queries of the examples folder: the first line of each, a comment, says what it is for. */
export const examples: readonly Example[] = Object.entries(files).map(([path, query]) => ({
  title: titleOf(path),
  purpose: query.slice(0, query.indexOf('\n')).replace(/^#\s*/, ''),
  query,
  operationName: operationsOf(query)[0]?.name?.value ?? '',
  variables: variablesOf(query),
}))

function titleOf(path: string): string {
  const words = path.replace(/^.*\/|\.graphql$/g, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function operationsOf(query: string): OperationDefinitionNode[] {
  return parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
}

/** The defaults that the query declares: who wants to change a value finds it where values are changed. */
function variablesOf(query: string): string {
  const values = operationsOf(query)
    .flatMap(({ variableDefinitions = [] }) => variableDefinitions)
    .flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    )
  return values.length === 0 ? '' : JSON.stringify(Object.fromEntries(values), null, 2)
}
