import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from './platform/database/connect.ts'
import { startEmbedded } from './platform/database/embedded.ts'
import { generateTables } from './platform/database/generate-tables.ts'
import { migrate } from './platform/database/migrate.ts'

/** Writes what is made from the code and committed: the types of the tables, from a fresh migrated database. */
async function generate(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bastama-generate-'))
  try {
    await using server = await startEmbedded({ folder, durable: false })
    await using database = connect({ url: server.url })
    await migrate(database.db)
    const tables = await generateTables(database.db)
    await writeFile(new URL('platform/database/tables.generated.ts', import.meta.url), tables)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

await generate()
