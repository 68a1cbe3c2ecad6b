import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  typeFromAST,
  TypeMetaFieldDef,
} from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql'
import type { Cost, Limits } from './limits.ts'

type Variables = Readonly<Record<string, unknown>>
type Size = (variables: Variables) => number

/** What is counted in an operation. */
export interface Measure {
  readonly counts: {
    readonly fields: number
    readonly rootFields: number
    readonly depth: number
    readonly aliases: number
    readonly directives: number
    readonly repeats: number
  }
  /** every page size and list of ids that the client gives */
  readonly pages: readonly { readonly fieldName: string; readonly size: Size }[]
  readonly cost: (variables: Variables) => Cost
}

interface Part {
  readonly size: Size
  readonly points: number
  readonly nodes: 0 | 1
  readonly parts: readonly Part[]
}

const once: Size = () => 1

/**
 * Counts a valid operation, its fragments spread in and what `@skip` and `@include` may leave out counted too. It stops
 * counting where the fields are too many already, so fragments that multiply cost nothing.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Pick<Limits, 'fields' | 'defaultPageSize' | 'listSize' | 'mutation'>,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const counts = { fields: 0, rootFields: 0, depth: 0, aliases: 0, directives: 0, repeats: 0 }
  const pages: { fieldName: string; size: Size }[] = []
  const plainList: Size = () => limits.listSize

  /** The fields of a selection with the type that each is selected on. */
  function* fieldsOf(
    parent: GraphQLCompositeType,
    selectionSet: SelectionSetNode,
  ): Generator<[GraphQLCompositeType, FieldNode]> {
    for (const selection of selectionSet.selections) {
      counts.directives += selection.directives?.length ?? 0
      switch (selection.kind) {
        case Kind.FIELD:
          counts.fields += 1
          if (counts.fields > limits.fields) return
          yield [parent, selection]
          break
        case Kind.INLINE_FRAGMENT:
          yield* fieldsOf(narrowed(parent, selection.typeCondition), selection.selectionSet)
          break
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value)
          if (!fragment || counts.fields > limits.fields) return
          counts.directives += fragment.directives?.length ?? 0
          yield* fieldsOf(narrowed(parent, fragment.typeCondition), fragment.selectionSet)
        }
      }
    }
  }

  function narrowed(
    parent: GraphQLCompositeType,
    condition: FragmentDefinitionNode['typeCondition'] | undefined,
  ) {
    const type = condition && typeFromAST(schema, condition)
    return isCompositeType(type) ? type : parent
  }

  function partsOf(
    parent: GraphQLCompositeType,
    selectionSet: SelectionSetNode,
    depth: number,
    pageSize: Size | undefined,
  ): Part[] {
    counts.depth = Math.max(counts.depth, depth)
    const seen = new Map<string, number>()
    const parts: Part[] = []
    for (const [type, node] of fieldsOf(parent, selectionSet)) {
      const name = node.name.value
      const times = (seen.get(`${type.name}.${name}`) ?? 0) + 1
      seen.set(`${type.name}.${name}`, times)
      counts.repeats = Math.max(counts.repeats, times)
      if (node.alias) counts.aliases += 1
      if (depth === 1) counts.rootFields += 1

      const field = fieldOf(schema, type, name)
      const result = field && getNamedType(field.type)
      if (!field || !result || !node.selectionSet || !isCompositeType(result)) continue
      const isList = isListType(getNullableType(field.type))
      const asked = askedSize(field, node)
      if (asked) pages.push({ fieldName: name, size: asked })
      const given = asked ?? (hasPages(field) ? () => limits.defaultPageSize : undefined)
      parts.push({
        size: isList ? (given ?? (isPart(name) ? pageSize : undefined) ?? plainList) : once,
        points: type === schema.getMutationType() ? limits.mutation : hasId(schema, result) ? 1 : 0,
        nodes: isIntrospectionType(result) ? 0 : 1,
        parts: partsOf(result, node.selectionSet, depth + 1, isList ? undefined : given),
      })
    }
    return parts
  }

  function askedSize(field: GraphQLField<unknown, unknown>, node: FieldNode): Size | undefined {
    const asked = ['first', 'last', 'ids'].flatMap((name) => {
      const argument = field.args.find((candidate) => candidate.name === name)
      const value = node.arguments?.find((candidate) => candidate.name.value === name)?.value
      return (argument && value && sizeOf(value, argument.defaultValue)) ?? []
    })
    if (asked.length === 0) return undefined
    // A document may name all of them, and its variables then give one.
    return (variables) => {
      const given = asked.map((size) => size(variables)).filter((size) => size !== undefined)
      return given.length > 0 ? Math.max(...given) : limits.defaultPageSize
    }
  }

  function sizeOf(
    value: ValueNode,
    otherwise: unknown,
  ): ((variables: Variables) => number | undefined) | undefined {
    switch (value.kind) {
      case Kind.INT:
        return () => Number(value.value)
      case Kind.LIST:
        return () => value.values.length
      case Kind.VARIABLE: {
        const name = value.name.value
        const definition = operation.variableDefinitions?.find((one) => one.variable.name.value === name)
        const standard = definition?.defaultValue && sizeOf(definition.defaultValue, otherwise)
        return (variables) => {
          const given = variables[name]
          if (Array.isArray(given)) return given.length
          if (typeof given === 'number') return given
          if (given === undefined && standard) return standard(variables)
          return typeof otherwise === 'number' ? otherwise : undefined
        }
      }
      default:
        return undefined
    }
  }

  const root = schema.getRootType(operation.operation)
  counts.directives += operation.directives?.length ?? 0
  const parts = root ? partsOf(root, operation.selectionSet, 1, undefined) : []
  return { counts, pages, cost: (variables) => total(parts, variables) }
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return isUnionType(type) ? undefined : type.getFields()[name]
}

/** The lists of a connection: they are as long as the page that the connection was asked for. */
function isPart(fieldName: string): boolean {
  return fieldName === 'edges' || fieldName === 'nodes'
}

function hasPages(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((argument) => argument.name === 'first')
}

/** Whether it is a thing with an id, and not a part of one. */
function hasId(schema: GraphQLSchema, type: GraphQLCompositeType): boolean {
  if (isInterfaceType(type) && type.name === 'Node') return true
  if (isObjectType(type) || isInterfaceType(type))
    return type.getInterfaces().some((one) => one.name === 'Node')
  return isAbstractType(type) && schema.getPossibleTypes(type).some((one) => hasId(schema, one))
}

function total(parts: readonly Part[], variables: Variables): Cost {
  let points = 0
  let nodes = 0
  for (const part of parts) {
    const size = part.size(variables)
    const inner = total(part.parts, variables)
    points += size * (part.points + inner.points)
    nodes += size * (part.nodes + inner.nodes)
  }
  return { points, nodes }
}
