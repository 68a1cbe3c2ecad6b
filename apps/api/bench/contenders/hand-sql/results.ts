import {
  bare,
  isPublic,
  list,
  moment,
  money,
  object,
  one,
  optional,
  orNull,
  shown,
  text,
  word,
  written,
} from './pieces.ts'
import { day, members, part } from './project-parts.ts'

/** $4: the slug of a competition. */
export const results = `
select ${written(
  object({
    competition: one(
      {
        slug: word('c.slug'),
        state: word('c.state'),
        title: text('c.title'),
        fund: money('c.fund_minor', 'c.fund_currency'),
        criteria: list(
          object({ position: bare('x.position'), weight: bare('x.weight'), name: text('x.name') }),
          'select * from criterion k where k.competition_id = c.id order by k.position',
        ),
        results: object({
          nodes: list(
            object({
              outcome: word('x.outcome'),
              rank: orNull('x.rank::text'),
              reason: optional('x.reason'),
              amount: money('x.amount_minor', 'x.currency'),
              project: one(
                {
                  slug: word('p.slug'),
                  state: word('p.state'),
                  supportCount: bare('p.support_count'),
                  submittedAt: moment('p.submitted_at'),
                  title: text('p.title'),
                  summary: text('p.summary'),
                  budget: money('p.budget_minor', 'p.currency'),
                  ownContribution: money('p.own_contribution_minor', 'p.currency'),
                  district: part('district', false),
                  team: one(
                    { name: text('t.name'), members: members() },
                    'from team t where t.id = p.team_id',
                  ),
                  milestones: list(
                    object({ dueOn: day('x.due_on'), doneOn: day('x.done_on'), title: text('x.title') }),
                    'select * from milestone s where s.project_id = p.id order by s.position',
                  ),
                },
                `from project p where p.id = x.project_id and ${shown('p')}`,
              ),
            }),
            `select * from result r where r.competition_id = c.id and c.state in ('ANNOUNCED', 'ARCHIVED')
             order by r.rank, r.id limit 50`,
          ),
        }),
      },
      `from competition c where c.slug = $4 and ${isPublic('c')}`,
    ),
  }),
)} as data`
