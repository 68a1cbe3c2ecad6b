import { list, object, one, orNull, text, word } from './pieces.ts'

/** A theme or a district, where its programme is published. */
export const part = (table: 'theme' | 'district', withSlug: boolean) =>
  one(
    { ...(withSlug && { slug: word('t.slug') }), name: text('t.name') },
    `from ${table} t join programme g on g.id = t.programme_id where t.id = p.${table}_id and g.published_at <= now()`,
  )

export const members = (more = {}) =>
  list(
    object({ role: word('x.role'), ...more, person: object({ name: text('x.name') }) }),
    `select m.role, m.position, n.name from team_member m join person n on n.id = m.person_id
     where m.team_id = p.team_id order by m.position`,
  )

export const day = (column: string) => orNull(`to_json(${column})::text`)
