import {
  getArgumentValues,
  Kind,
  print,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import { refuseNul } from '../bad-input.ts'
import { planOf } from '../declarations.ts'
import type { FieldPlan } from '../declarations.ts'
import type { Arguments } from '../page.ts'
import { shapeOf } from './arguments.ts'

export type Variables = Readonly<Record<string, unknown>>

/** A field with arguments that a plan depends on, and all nodes that give it the same ones. */
interface Site {
  readonly node: FieldNode
  readonly nodes: FieldNode[]
  readonly field: GraphQLField<unknown, unknown>
  readonly plan: FieldPlan
  /** the reading that holds for every request, when no variable takes part */
  readonly constant: Reading | undefined
}

/** The arguments of a field in one request, and their part of the plan's key; or why they cannot be taken. */
export type Reading =
  | { readonly args: Arguments; readonly shape: string; readonly error?: never }
  | { readonly error: unknown; readonly args?: never; readonly shape?: never }

export type Readings = ReadonlyMap<FieldNode, Reading>

/** An operation of a document, read once. */
export interface Operation {
  readonly number: number
  readonly definition: OperationDefinitionNode
  readonly fragments: Record<string, FragmentDefinitionNode>
  readonly sites: readonly Site[]
  /** the variables that @skip and @include read */
  readonly switches: readonly string[]
}

let operations = 0

/** Finds in an operation all on which its plans depend. */
export function readOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): Operation {
  const own = separateOperations(document)[definition.name?.value ?? ''] ?? document
  const fragments: Record<string, FragmentDefinitionNode> = {}
  const sites: Site[] = []
  const switches = new Set<string>()
  const known = new Map<GraphQLField<unknown, unknown>, Map<string, Site>>()
  const types = new TypeInfo(schema)
  visit(
    own,
    visitWithTypeInfo(types, {
      FragmentDefinition: (fragment) => {
        fragments[fragment.name.value] = fragment
      },
      Directive: (directive) => {
        if (directive.name.value !== 'skip' && directive.name.value !== 'include') return
        for (const { value } of directive.arguments ?? []) {
          if (value.kind === Kind.VARIABLE) switches.add(value.name.value)
        }
      },
      Field: (node) => {
        const field = types.getFieldDef()
        const plan = field && planOf(field)
        if (!plan || plan.kind === 'computed' || field.args.length === 0) return
        const same = known.get(field)?.get(argumentsText(node))
        if (same) {
          same.nodes.push(node)
          return
        }
        const constant = holdsVariable(node) ? undefined : readSite({ node, field, plan }, {})
        const site = { node, nodes: [node], field, plan, constant }
        sites.push(site)
        known.set(field, (known.get(field) ?? new Map<string, Site>()).set(argumentsText(node), site))
      },
    }),
  )
  operations += 1
  return { number: operations, definition, fragments, sites, switches: [...switches] }
}

const argumentsText = (node: FieldNode) => (node.arguments ?? []).map((one) => print(one)).join()

function holdsVariable(node: FieldNode): boolean {
  let found = false
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      Variable: () => {
        found = true
      },
    })
  }
  return found
}

function readSite(
  { node, field, plan }: Pick<Site, 'node' | 'field' | 'plan'>,
  variables: Variables,
): Reading {
  try {
    const args: Arguments = getArgumentValues(field, node, variables)
    refuseNul(args)
    return { args, shape: shapeOf(plan, args) }
  } catch (error) {
    return { error }
  }
}

/**
 * The arguments of all fields in one request.
 * @returns with them all that a plan depends on beside the viewer, as a key; without one where arguments cannot be taken,
 * which is an error only if their field is not skipped
 */
export function readArguments(
  operation: Operation,
  variables: Variables,
): { readonly readings: Readings; readonly key: string | undefined } {
  const readings = new Map<FieldNode, Reading>()
  let hasError = false
  let key = `${operation.number}`
  for (const name of operation.switches) key += ` ${String(variables[name])}`
  for (const site of operation.sites) {
    const reading = site.constant ?? readSite(site, variables)
    for (const node of site.nodes) readings.set(node, reading)
    if (reading.args === undefined) hasError = true
    else if (!site.constant) key += ` ${JSON.stringify(reading.shape)}`
  }
  return { readings, key: hasError ? undefined : key }
}
