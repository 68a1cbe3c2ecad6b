import { type Kysely, sql } from 'kysely'
import type { DB } from './tables.generated.ts'

interface Column {
  readonly table: string
  readonly column: string
  /** the name of the type or, for an array, of its elements */
  readonly type: string
  readonly is_array: boolean
  readonly is_nullable: boolean
  readonly has_default: boolean
  readonly is_computed: boolean
  /** the check that names this column alone and lists what it may hold */
  readonly listed: string | null
}

/** What pg reads a type as, by the parsers of connect.ts. */
const types: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  int4: 'number',
  int8: 'number',
  jsonb: 'unknown',
  localized_text: 'LocalizedText',
  text: 'string',
  timestamptz: 'Date',
  tsvector: 'string',
  uuid: 'string',
}

const head = `// Written by \`npm run generate\` from the migrated database. Not edited by hand.
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type DefaultedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>
`

/**
 * Writes the TypeScript types of a migrated database. Codes that a check lists become a union of them, and what
 * PostgreSQL computes can be read only.
 * @returns the text of tables.generated.ts, the same for the same tables
 * @throws {Error} when a column has a type that is not known here
 */
export async function generateTables(db: Kysely<DB>): Promise<string> {
  const tables = Map.groupBy(await readColumns(db), (column) => column.table)
  const interfaces = [...tables].map(
    ([table, columns]) =>
      `export interface ${pascalCase(table)} {\n${columns.map((column) => `  ${column.column}: ${typeOf(column)}\n`).join('')}}\n`,
  )
  const names = [...tables.keys()].map((table) => `  ${table}: ${pascalCase(table)}\n`)
  const all = `export interface DB {\n${names.join('')}}\n`
  return [head, ...interfaces, all, columnTypes(tables)].join('\n')
}

/** Of which types the columns are, as PostgreSQL calls them; not of arrays. */
function columnTypes(tables: ReadonlyMap<string, readonly Column[]>): string {
  const lines = [...tables].map(([table, columns]) => {
    const types = columns
      .filter(({ is_array }) => !is_array)
      .map(({ column, type }) => `${column}: '${type}'`)
    return `  ${table}: { ${types.join(', ')} },\n`
  })
  return `export const columnTypes = {\n${lines.join('')}} as const\n`
}

function typeOf(column: Column): string {
  const known = types[column.type]
  if (known === undefined) {
    throw new Error(
      `${column.table}.${column.column}: the type ${column.type} is not known to generate-tables.ts`,
    )
  }
  const values = column.listed?.match(/'[^']+'(?=::text)/g)
  const one = column.is_array ? `${known}[]` : (values?.join(' | ') ?? known)
  const read = column.is_nullable ? `${one} | null` : one
  if (column.is_computed) return `GeneratedAlways<${read}>`
  if (column.type === 'timestamptz') {
    return read.replace('Date', column.has_default ? 'DefaultedTimestamp' : 'Timestamp')
  }
  return column.has_default ? `Generated<${read}>` : read
}

async function readColumns(db: Kysely<DB>): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select r.relname as "table", a.attname as "column", coalesce(e.typname, t.typname) as type,
      e.oid is not null as is_array, not a.attnotnull as is_nullable, a.atthasdef as has_default,
      r.relkind = 'v' or a.attgenerated <> '' or a.attidentity = 'a' as is_computed,
      (
        select pg_get_constraintdef(c.oid) from pg_constraint c
        where c.conrelid = r.oid and c.contype = 'c' and c.conkey = array[a.attnum]
          and pg_get_constraintdef(c.oid) like '%= ANY (ARRAY[%'
      ) as listed
    from pg_attribute a
    join pg_class r on r.oid = a.attrelid and r.relkind in ('r', 'v')
    join pg_type t on t.oid = a.atttypid
    left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
    where r.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      and r.relname not like 'kysely\\_%'
    order by r.relname collate "C", a.attnum
  `.execute(db)
  return rows
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
