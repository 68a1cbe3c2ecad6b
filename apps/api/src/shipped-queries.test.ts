import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse, validate } from 'graphql'
import type { DefinitionNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { checkLimits, limits } from './platform/limits.ts'
import { schema } from './schema.ts'

/** The documents of the screens; fragments of one app are known in all of its files. */
function definitionsOf(app: string): DefinitionNode[] {
  const folder = fileURLToPath(new URL(`../../${app}/src/`, import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql.ts'))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)])
    .flatMap(([, document = '']) => parse(document).definitions)
}

/** The fragments that a definition spreads, and that these spread. */
function fragmentsOf(
  definition: DefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  for (const [, name = ''] of (
    definition.loc?.source.body.slice(definition.loc.start, definition.loc.end) ?? ''
  ).matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
    const fragment = known.get(name)
    if (!fragment || found.has(fragment)) continue
    found.add(fragment)
    fragmentsOf(fragment, known, found)
  }
  return found
}

describe.each(['public', 'admin'])('what apps/%s asks', (app) => {
  const definitions = definitionsOf(app)
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const operations = definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )

  test('is found', () => expect(operations.length).toBeGreaterThan(2))

  test.each(operations.map((operation) => [operation.name?.value, operation] as const))(
    '%s fits the schema and the limits',
    (_, operation) => {
      const document = {
        kind: Kind.DOCUMENT,
        definitions: [operation, ...fragmentsOf(operation, fragments)],
      } as const
      expect(validate(schema, document)).toEqual([])
      expect(() => checkLimits(schema, document, operation, {}, limits)).not.toThrow()
    },
  )
})
