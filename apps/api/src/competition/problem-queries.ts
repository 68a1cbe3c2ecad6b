import type { PublicationFacts } from '@bastama/domain/competition/call.ts'
import { competitionKinds, questionKinds } from '@bastama/domain/competition/competition.ts'
import { sql } from 'kysely'
import type { Expression } from 'kysely'
import * as v from 'valibot'
import type { Row } from '../platform/builder.ts'
import { moment } from '../platform/moment.ts'

const counted = v.pipe(
  v.number(),
  v.transform((length) => ({ length })),
)
const callRead = v.object({
  isDraft: v.boolean(),
  kind: v.picklist(competitionKinds),
  opensAt: moment,
  closesAt: moment,
  pitchingAt: v.nullable(moment),
  resultsDueOn: v.nullable(v.string()),
  timeZone: v.string(),
  questions: v.array(v.object({ kind: v.picklist(questionKinds), options: counted })),
  criteria: v.array(v.object({ weight: v.number(), steps: counted })),
  awards: counted,
})

/** What publication asks of a competition, as JSON, for `readPublicationFacts`. */
export function publicationFactsOf(competition: Row<'competition'>): Expression<unknown> {
  const { id } = competition
  return sql`json_build_object(
    'isDraft', ${competition.state} = 'DRAFT',
    'kind', ${competition.kind},
    'opensAt', ${competition.opens_at},
    'closesAt', ${competition.closes_at},
    'pitchingAt', ${competition.pitching_at},
    'resultsDueOn', ${competition.results_due_on},
    'timeZone', (select p.time_zone from programme p where p.id = ${competition.programme_id}),
    'questions', (
      select coalesce(json_agg(json_build_object(
        'kind', q.kind,
        'options', (select count(*) from question_option o where o.question_id = q.id)
      ) order by q.position), '[]')
      from question q where q.competition_id = ${id}
    ),
    'criteria', (
      select coalesce(json_agg(json_build_object(
        'weight', k.weight,
        'steps', (select count(*) from criterion_step s where s.criterion_id = k.id)
      ) order by k.position), '[]')
      from criterion k where k.competition_id = ${id}
    ),
    'awards', (select count(*) from award w where w.competition_id = ${id})
  )`
}

/** What the JSON of `publicationFactsOf` says. */
export function readPublicationFacts(json: unknown): PublicationFacts & { readonly isDraft: boolean } {
  return v.parse(callRead, json)
}
