import {
  bare,
  bool,
  gathered,
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
  when,
  word,
  words,
  written,
} from './pieces.ts'
import { day, members, part } from './project-parts.ts'

/*
 * The statements of the contender hand-sql, as one writes them who knows the data and the rules. What a viewer may read
 * is as in the product, but a rule that follows from another is left out: a shown project's team, members, their names
 * and its milestones are shown with it, and its cover unless consent was withdrawn.
 */
const isFunded = bool(`exists (
  select from result r join competition c on c.id = r.competition_id
  where r.project_id = p.id and r.outcome = 'SELECTED' and r.award_id is not null and c.state in ('ANNOUNCED', 'ARCHIVED'))`)

const variants = list(
  object({
    format: word('x.format'),
    width: bare('x.width'),
    height: bare('x.height'),
    url: words(`'/media/' || x.key`),
  }),
  'select * from photo_variant v where v.photo_id = f.id order by v.format, v.width',
)

const cover = (more = {}) =>
  one(
    {
      width: bare('f.width'),
      height: bare('f.height'),
      ...more,
      alt: optional('f.alt'),
      variants,
    },
    'from photo f where f.id = p.cover_id and f.consent_withdrawn_at is null',
  )

const card = object({
  slug: word('p.slug'),
  state: word('p.state'),
  supportCount: bare('p.support_count'),
  isFunded,
  title: text('p.title'),
  summary: text('p.summary'),
  theme: part('theme', true),
  district: part('district', true),
  team: one(
    { slug: word('t.slug'), name: text('t.name'), members: members() },
    'from team t where t.id = p.team_id',
  ),
  cover: cover(),
  updates: object({
    nodes: list(
      object({ publishedAt: moment('x.published_at'), title: text('x.title') }),
      `select * from project_update u where u.project_id = p.id and u.published_at <= now()
       order by u.shown_at desc, u.id desc limit 1`,
    ),
  }),
})

/** $4: the slug of a theme. */
export const showcase = `
with about as materialized (
  select t.id from theme t join programme g on g.id = t.programme_id where t.slug = $4 and g.published_at <= now()
), page as (
  select p.* from about cross join lateral (
    select * from project p where p.theme_id = about.id and ${shown('p')} order by p.shown_at desc, p.id desc limit 25
  ) p order by p.shown_at desc, p.id desc limit 25
)
select ${written(
  object({
    projects: object({
      totalCount: bare(
        `(select count(*) from about join project p on p.theme_id = about.id and ${shown('p')})`,
      ),
      pageInfo: object({ hasNextPage: bool('count(*) > 24') }),
      nodes: gathered(card, 'p.number <= 24'),
    }),
  }),
)} as data
from (select *, row_number() over () as number from page) p`

/** $4: the slug of a project. */
export const project = `
select ${written(
  object({
    project: one(
      {
        slug: word('p.slug'),
        state: word('p.state'),
        supportCount: bare('p.support_count'),
        isFunded,
        isHidden: bare(`'false'`),
        isSample: bool('p.is_sample'),
        submittedAt: moment('p.submitted_at'),
        updatedAt: moment('p.updated_at'),
        title: text('p.title'),
        summary: text('p.summary'),
        description: text('p.description'),
        address: optional('p.address'),
        stopReason: optional('p.stop_reason'),
        budget: money('p.budget_minor', 'p.currency'),
        ownContribution: money('p.own_contribution_minor', 'p.currency'),
        theme: part('theme', true),
        district: part('district', true),
        programme: one(
          { slug: word('g.slug'), name: text('g.name'), funder: optional('g.funder') },
          'from programme g where g.id = p.programme_id and g.published_at <= now()',
        ),
        competition: one(
          {
            slug: word('c.slug'),
            title: text('c.title'),
            opensAt: moment('c.opens_at'),
            closesAt: moment('c.closes_at'),
            announcedAt: moment('c.announced_at'),
          },
          `from competition c where c.id = p.competition_id and ${isPublic('c')}`,
        ),
        team: one(
          {
            slug: word('t.slug'),
            name: text('t.name'),
            summary: optional('t.summary'),
            members: members({ position: bare('x.position') }),
          },
          'from team t where t.id = p.team_id',
        ),
        cover: cover({ isDecorative: bool('f.is_decorative'), credit: optional('f.credit') }),
        milestones: list(
          object({
            position: bare('x.position'),
            state: word(`case
              when x.dropped_on is not null then 'DROPPED' when x.done_on is not null then 'DONE'
              when p.state = 'IN_PROGRESS' and x.due_on < (now() at time zone x.time_zone)::date then 'LATE' else 'PLANNED' end`),
            dueOn: day('x.due_on'),
            doneOn: day('x.done_on'),
            droppedOn: day('x.dropped_on'),
            title: text('x.title'),
            note: optional('x.note'),
          }),
          `select s.*, g.time_zone from milestone s, programme g where s.project_id = p.id and g.id = p.programme_id
           order by s.position`,
        ),
        updates: object({
          totalCount: bare(
            '(select count(*) from project_update u where u.project_id = p.id and u.published_at <= now())',
          ),
          nodes: list(
            object({ publishedAt: moment('x.published_at'), title: text('x.title'), body: text('x.body') }),
            `select * from project_update u where u.project_id = p.id and u.published_at <= now()
             order by u.shown_at desc, u.id desc limit 10`,
          ),
        }),
        results: object({
          nodes: list(
            object({
              outcome: word('x.outcome'),
              rank: orNull('x.rank::text'),
              reason: optional('x.reason'),
              award: when('x.award is not null', object({ name: text('x.award') })),
              amount: money('x.amount_minor', 'x.currency'),
            }),
            `select r.*, a.name as award from result r join competition c on c.id = r.competition_id left join award a on a.id = r.award_id
             where r.project_id = p.id and c.state in ('ANNOUNCED', 'ARCHIVED') order by r.rank, r.id limit 10`,
          ),
        }),
      },
      `from project p where p.slug = $4 and ${shown('p')}`,
    ),
  }),
)} as data`

/** $4: the terms, $5: what was typed, folded, $6: the same where slips are looked for. */
export const search = `
with asked as materialized (
  select to_tsquery('simple', $4) || plainto_tsquery('russian', $5) || plainto_tsquery('english', $5) as query
), found as materialized (
  select p.id, p.shown_at from project p, asked
  where (p.search_vector @@ asked.query or $6 <% p.search_text) and ${shown('p')}
)
select ${written(
  object({
    projects: object({
      totalCount: bare('(select count(*) from found)'),
      nodes: gathered(
        object({
          slug: word('p.slug'),
          supportCount: bare('p.support_count'),
          title: text('p.title'),
          summary: text('p.summary'),
          theme: part('theme', true),
        }),
      ),
    }),
  }),
)} as data
from (
  select p.* from (select * from found order by shown_at desc, id desc limit 24) f join project p on p.id = f.id
  order by f.shown_at desc, f.id desc
) p`

/** $4 and $5: time and id of the project that the page follows. */
export const page = `
select ${written(
  object({
    projects: object({
      pageInfo: object({
        hasNextPage: bool('count(*) > 24'),
        hasPreviousPage: bool(
          `exists (select from project p where (p.shown_at, p.id) >= ($4, $5) and ${shown('p')})`,
        ),
      }),
      nodes: gathered(
        object({
          slug: word('p.slug'),
          supportCount: bare('p.support_count'),
          title: text('p.title'),
          theme: part('theme', true),
          district: part('district', true),
          team: one({ slug: word('t.slug'), name: text('t.name') }, 'from team t where t.id = p.team_id'),
        }),
        'p.number <= 24',
      ),
    }),
  }),
)} as data
from (
  select *, row_number() over () as number from (
    select * from project p where (p.shown_at, p.id) < ($4::timestamptz, $5::uuid) and ${shown('p')}
    order by p.shown_at desc, p.id desc limit 25
  ) p
) p`
