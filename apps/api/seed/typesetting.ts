import { noBreakSpace } from '@bastama/domain/kernel/number.ts'
import type { KyselyPlugin, PrimitiveValueListNode, ValueNode } from 'kysely'
import { OperationNodeTransformer } from 'kysely'

/**
 * Puts no-break spaces where Kazakh and Russian want them: inside numbers, between a number and what it counts, after
 * «№» and a word of one letter, before a dash.
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, noBreakSpace)
    .replace(/(?<=\d) (?=[а-яәғқңөұүһі])/g, noBreakSpace)
    .replace(/(?<=№) (?=\d)/g, noBreakSpace)
    .replace(/(?<![\p{L}\p{N}])([а-яё]) (?=\S)/giu, `$1${noBreakSpace}`)
    .replace(/ (?=– )/g, noBreakSpace)
}

/** Typesets every localized text on its way into the database, so that the sources stay plain. */
export const typesetting: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
  transformResult: ({ result }) => Promise.resolve(result),
}

/** A row to insert is one node of plain values, or one node a value where some of its columns are left out. */
class Typesetter extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: typesetValue(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(typesetValue) }
  }
}

function typesetValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kk' in value)) return value
  return Object.fromEntries(Object.entries(value).map(typesetEntry))
}

function typesetEntry([language, text]: [string, unknown]): [string, unknown] {
  return [language, typeof text === 'string' && language !== 'en' ? typeset(text) : text]
}

const transformer = new Typesetter()
