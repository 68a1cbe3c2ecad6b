import type { ApplicationOrder } from '../../workloads/applications.ts'
import {
  bare,
  bool,
  gathered,
  isPublic,
  list,
  moment,
  object,
  one,
  optional,
  orNull,
  text,
  word,
  written,
} from './pieces.ts'

const columns: Readonly<Record<ApplicationOrder['field'], string>> = {
  SUBMITTED_AT: 'submitted_at',
  REFERENCE: 'reference',
}

const application = object({
  reference: word('a.reference'),
  state: word(`case
    when a.is_told then a.state
    when a.state = 'IN_ROUND' then 'SUBMITTED'
    when a.state = 'INELIGIBLE' and not a.is_announced
      then case when a.mend_until is null then 'SUBMITTED' else 'INCOMPLETE' end
    else a.state end`),
  submittedAt: moment('a.submitted_at'),
  isSample: bool('a.is_sample'),
  person: one({ name: text('n.name') }, 'from person n where n.id = a.person_id'),
  answers: list(
    object({ text: orNull('to_json(x.text)::text'), question: bare('x.question') }),
    `select w.text, asked.question from answer w join asked on asked.id = w.question_id
     where w.application_id = a.id order by w.position`,
  ),
  decision: one(
    {
      outcome: word('d.outcome'),
      reservePlace: orNull('d.reserve_place::text'),
      reason: optional('d.reason'),
    },
    'from decision d where d.application_id = a.id and a.is_told',
  ),
})

/**
 * $4: the slug of a competition, $5: the person who asks, $6: the programmes that this person manages. What is asked of a
 * competition is asked once, and its questions are written once. Applicant, answers and their questions are read with the
 * application.
 */
export const applications = ({ field, direction }: ApplicationOrder) => `
with about as materialized (
  select c.*, c.programme_id = any($6::uuid[]) as is_managed, c.state in ('ANNOUNCED', 'ARCHIVED') as is_announced,
    exists (select from competitor k where k.competition_id = c.id and k.person_id = $5) as competes
  from competition c where c.slug = $4 and (${isPublic('c')} or c.programme_id = any($6::uuid[]))
), asked as materialized (
  select q.id, ${written(object({ position: bare('q.position'), label: text('q.label') }))} as question
  from about join question q on q.competition_id = about.id
), seen as materialized (
  select a.id, a.reference, a.submitted_at, a.state, a.mend_until, a.is_sample, a.person_id, own.is_own,
    about.is_announced, case when own.is_own then about.is_announced else about.is_managed and not about.competes end as is_told
  from about join application a on a.competition_id = about.id
  cross join lateral (select coalesce(
    a.person_id = $5 or a.team_id = any (array(select m.team_id from team_member m where m.person_id = $5)), false) as is_own
  ) own
  where own.is_own or a.state <> 'DRAFT' and about.is_managed
)
select ${written(
  object({
    competition: one(
      {
        slug: word('c.slug'),
        kind: word('c.kind'),
        state: word('c.state'),
        title: text('c.title'),
        applications: one(
          {
            totalCount: bare('(select count(*) from seen)'),
            pageInfo: object({ hasNextPage: bool('count(*) > 50') }),
            nodes: gathered(application, 'a.number <= 50'),
          },
          `from (
             select *, row_number() over () as number from (
               select * from seen order by ${columns[field]} ${direction} nulls last, id ${direction} limit 51) page
           ) a`,
        ),
      },
      'from about c',
    ),
  }),
)} as data`
