import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse, visit } from 'graphql'
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'

/** An operation that one of our screens sends, with the fragments that it needs and nothing else. */
export interface ShippedDocument {
  readonly name: string
  readonly operation: OperationDefinitionNode
  readonly document: DocumentNode
}

/** What the screens of an app ask; fragments are known in all of its files. */
export function shippedDocuments(app: 'public' | 'admin'): ShippedDocument[] {
  const folder = fileURLToPath(new URL(`../../${app}/src/`, import.meta.url))
  const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql.ts'))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)])
    .flatMap(([, text = '']) => parse(text).definitions)
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  return definitions.flatMap((operation) =>
    operation.kind === Kind.OPERATION_DEFINITION
      ? {
          name: operation.name?.value ?? '',
          operation,
          document: { kind: Kind.DOCUMENT, definitions: [operation, ...spreadIn(operation, fragments)] },
        }
      : [],
  )
}

/** The fragments that a definition spreads, and that these spread. */
function spreadIn(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = known.get(name.value)
      if (!fragment || found.has(fragment)) return
      found.add(fragment)
      spreadIn(fragment, known, found)
    },
  })
  return found
}
