import type pg from 'pg'

/** Says which tables statements read: those they name, and those of the views and functions they name. */
export type TablesOf = (texts: readonly string[]) => ReadonlySet<string>

/**
 * Learns the tables, views and functions of the schema.
 * @returns a function that finds the tables in the text of statements. A column that is called as a table counts as the
 * table: it may find too many, never too few.
 */
export async function readRelations(pool: pg.Pool): Promise<TablesOf> {
  const { rows } = await pool.query<{ name: string; body: string | null }>(`
    select relname as name, case when relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as body
    from pg_class c where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm')
    union all
    select proname, pg_get_functiondef(p.oid) from pg_proc p
    where pronamespace = current_schema()::regnamespace and prokind = 'f'
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  `)
  const bodies = new Map<string, string[]>()
  for (const { name, body } of rows)
    bodies.set(name, [...(bodies.get(name) ?? []), ...(body === null ? [] : [body])])
  const tables = new Set(rows.filter(({ body }) => body === null).map(({ name }) => name))

  return (texts) => {
    const found = new Set<string>()
    const seen = new Set<string>()
    const toRead = [...texts]
    for (let text = toRead.pop(); text !== undefined; text = toRead.pop()) {
      for (const [name] of text.matchAll(/[a-z_][a-z0-9_]*/g)) {
        if (seen.has(name)) continue
        seen.add(name)
        if (tables.has(name)) found.add(name)
        toRead.push(...(bodies.get(name) ?? []))
      }
    }
    return found
  }
}
