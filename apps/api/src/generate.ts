import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { connect } from './platform/database/connect.ts'
import { startEmbedded } from './platform/database/embedded.ts'
import { generateTables } from './platform/database/generate-tables.ts'
import { migrate } from './platform/database/migrate.ts'

/**
 * Writes what is made from the code and committed: the types of the tables, from a fresh migrated database, and the
 * schema of the API.
 */
async function generate(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bastama-generate-'))
  try {
    await using server = await startEmbedded({ folder, durable: false })
    await using database = connect({ url: server.url })
    await migrate(database)
    const tables = await generateTables(database.db)
    await writeFile(new URL('platform/database/tables.generated.ts', import.meta.url), tables)
    // The schema reads the types of the columns from the file just written.
    const { schema } = await import('./schema.ts')
    await writeFile(new URL('../schema.graphql', import.meta.url), generateSchema(schema))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The schema in GraphQL's own language, in the order in which the nouns declare it. */
function generateSchema(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`
}

await generate()
