import type { Words } from '@bastama/domain/kernel/words.ts'
import * as v from 'valibot'
import { userError } from './user-error.ts'
import type { UserError } from './user-error.ts'

/** An input that was read, or what is wrong with it. */
export type ReadInput<Value> =
  | { readonly value: Value; readonly errors?: never }
  | { readonly value?: never; readonly errors: readonly UserError[] }

/**
 * Reads an input as the domain wants it.
 * @param words of the codes that the schema gives as the messages of its issues
 * @throws {v.ValiError} where an issue has no such code: GraphQL should have refused the input
 */
export function readInput<Schema extends v.GenericSchema>(
  schema: Schema,
  words: Words<string>,
  input: unknown,
): ReadInput<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, input)
  if (parsed.success) return { value: parsed.output }
  if (parsed.issues.some(({ message }) => !(message in words.en))) throw new v.ValiError(parsed.issues)
  return {
    errors: parsed.issues.map(({ message, path = [] }) =>
      userError(
        words,
        message,
        path.map(({ key }) => String(key)),
      ),
    ),
  }
}
