import { readFile } from 'node:fs/promises'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  printSchema,
  validate,
} from 'graphql'
import type { GraphQLNamedType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './schema.ts'

/** Of the schema, what is ours. */
const types: GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

/** The fields of objects, interfaces and inputs, the arguments and the values, each with the path that names it. */
function* parts(type: GraphQLNamedType): Generator<{ path: string; description: string | null | undefined }> {
  yield { path: type.name, description: type.description }
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) yield { path: `${type.name}.${name}`, description }
  }
  if (isInputObjectType(type)) {
    for (const { name, description } of Object.values(type.getFields()))
      yield { path: `${type.name}.${name}`, description }
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield { path: `${type.name}.${field.name}`, description: field.description }
      for (const { name, description } of field.args)
        yield { path: `${type.name}.${field.name}(${name}:)`, description }
    }
  }
}

/** Values that say themselves all that a description could. */
const tellingEnums = /^(Language|OrderDirection|PhotoFormat|FigurePrecision|TeamRole|\w+OrderField)\./

test('everything in the schema says what it is', () => {
  const silent = types
    .flatMap((type) => [...parts(type)])
    .filter(({ path, description }) => !description && !tellingEnums.test(path))
    .map(({ path }) => path)
  expect(silent).toEqual([])
})

test('a description is a sentence for a reader', () => {
  const odd = types
    .flatMap((type) => [...parts(type)])
    .filter(({ description }) => description && !/^[\p{Lu}\d`“‘].*[.:]$/su.test(description))
  expect(odd).toEqual([])
})

test('schema.graphql is what the code declares: npm run generate writes it', async () => {
  const committed = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8')
  expect(committed.trimEnd() === printSchema(schema).trimEnd()).toBe(true)
})

test('names are cut one way', () => {
  const wrong: string[] = []
  const expectName = (path: string, name: string, pattern: RegExp) => {
    if (!pattern.test(name)) wrong.push(path)
  }
  for (const type of types) {
    if (type.name !== 'URL') expectName(type.name, type.name, /^([A-Z][a-z]+)+$/)
    if (isInputObjectType(type)) expectName(type.name, type.name, /(Filter|Order|Input)$/)
    for (const { path } of parts(type)) {
      const part = /[.(](\w+)[:)]*$/.exec(path)?.[1]
      if (part !== undefined)
        expectName(path, part, isEnumType(type) ? /^[A-Z]+(_[A-Z]+)*$/ : /^[a-z]+([A-Z][a-z]+)*$/)
    }
  }
  expect(wrong).toEqual([])
})

test('a name tells what its value is', () => {
  const wrong: string[] = []
  for (const type of types) {
    if (!isObjectType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const value = String(field.type).replaceAll(/[[\]!]/g, '')
      const matches =
        (value === 'Boolean' || value === 'Permission') === /^(is|has|can)[A-Z]/.test(field.name) &&
        (value === 'DateTime') === /(At|Since|Until)$|^confirmBy$/.test(field.name) &&
        (value === 'Date') === /(On|Date)$/.test(field.name) &&
        (value === 'ID') === /^id$|Id$|^ids$|Ids$/.test(field.name)
      if (!matches) wrong.push(`${type.name}.${field.name}: ${value}`)
    }
  }
  expect(wrong).toEqual([])
})

test('what a viewer may not see can be missing: no field that leads to one row is non-null', () => {
  const isReachedByLink = (name: string) => !/(Connection|Edge)$/.test(name)
  const wrong: string[] = []
  for (const type of types) {
    if (!isObjectType(type) || !isReachedByLink(type.name)) continue
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type)
      const isRow =
        isUnionType(target) ||
        isInterfaceType(target) ||
        (isObjectType(target) && target.getInterfaces().some(({ name }) => name === 'Node'))
      if (isRow && isNonNullType(field.type) && !isListType(field.type.ofType))
        wrong.push(`${type.name}.${field.name}`)
    }
  }
  expect(wrong).toEqual([])
})

test('lists without pages are those that docs/decisions/0010 gives a reason for', async () => {
  const plain = types.flatMap((type) => {
    if (!isObjectType(type) || /(Connection|Edge|Payload)$/.test(type.name)) return []
    return Object.values(type.getFields())
      .filter((field) => String(field.type).startsWith('[') && isObjectType(getNamedType(field.type)))
      .map((field) => `${type.name}.${field.name}`)
  })
  const decision = await readFile(
    new URL('../../../docs/decisions/0010-keyset-pagination.md', import.meta.url),
    'utf8',
  )
  const reasoned = [...decision.matchAll(/`([A-Z]\w+\.\w+)`/g)].map(([, path = '']) => path)
  expect(plain.toSorted()).toEqual(reasoned.toSorted())
})

test.each([
  ['{ facilitators(filter: { updatedSince: "yesterday" }) { totalCount } }', '“yesterday” is no moment'],
  ['{ facilitators(filter: { updatedSince: 2026 }) { totalCount } }', 'A DateTime is a string'],
])('a value that is wrong in the document is told with its place: %s', (query, message) => {
  const [error, ...more] = validate(schema, parse(query))
  expect(more).toEqual([])
  expect(error?.message).toContain(message)
  expect(error?.locations).toEqual([{ line: 1, column: query.indexOf('updatedSince: ') + 15 }])
})
