import { pathToFileURL } from 'node:url'
import * as v from 'valibot'

/** The documents that our own screens send, by their ids: `sha256:` and the hash of the text. */
export type TrustedDocuments = ReadonlyMap<string, string>

const schema = v.object({ default: v.record(v.pipe(v.string(), v.startsWith('sha256:')), v.string()) })

/**
 * Reads the files that the screens' code generation writes.
 * @throws {Error} when one is not there or holds something else
 */
export async function readTrustedDocuments(paths: readonly string[]): Promise<TrustedDocuments> {
  const documents = new Map<string, string>()
  for (const path of paths) {
    // Imported, so that `node --watch` begins anew when they are generated again.
    const file = v.parse(schema, await import(pathToFileURL(path).href, { with: { type: 'json' } }))
    for (const [id, text] of Object.entries(file.default)) documents.set(id, text)
  }
  return documents
}
