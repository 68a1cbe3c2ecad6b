import pg from 'pg'
import { applicationStatements } from './applications.ts'
import {
  districts,
  hiddenEach,
  membersOfTeam,
  projectsOfCompetition,
  publishedEach,
  stepOf,
  themes,
} from './size.ts'
import type { Size } from './size.ts'
import { id, long, programme, series, start, title, words } from './words.ts'

/**
 * Fills a migrated database with the data set, by SQL alone. Triggers and foreign keys are not asked: they would cost
 * minutes, and the rows are right by construction.
 */
export async function build(databaseUrl: string, size: Size): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query('begin')
    for (const statement of [...statements(size), ...applicationStatements(size)])
      await client.query(statement)
    await client.query('commit')
    await client.query('vacuum (analyze, freeze)')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

function statements(size: Size): string[] {
  const { projects, teams, members, competitions } = size
  const submitted = (n: string) => `${start} + (${n} - 1) * interval '${stepOf(size)} seconds'`
  const isDraft = (n: string) => `${n} % ${2 * hiddenEach} = 0`
  const isHidden = (n: string) => `${n} % ${2 * hiddenEach} = ${hiddenEach}`
  return [
    `insert into programme (id, slug, name, summary, about, languages, time_zone, starts_on, funder, published_at, updated_at)
     select ${programme}, 'bench', ${words('Бағдарлама', 'Программа', 'Programme', '1')}, ${long(1, '1')}, ${long(3, '1')},
       '{kk,ru,en}', 'Asia/Almaty', '2017-01-01', ${words('Қор', 'Фонд', 'Fund', '1')}, ${start}, ${start}`,

    ...(['theme', 'district'] as const).map(
      (table) => `insert into ${table} (id, programme_id, slug, name, position)
     select ${id(table, 'n')}, ${programme}, '${table}-' || n, ${words('Бөлік', 'Часть', 'Part', 'n')}, n
     from ${series(table === 'theme' ? themes : districts)}`,
    ),

    `insert into person (id, name, sort_name, email, phone, birth_date, updated_at)
     select ${id('person', 'n')}, ${words('Әлия Серікқызы', 'Алия Сериковна', 'Aliya Serikkyzy', 'n')},
       ${words('Серікқызы', 'Сериковна', 'Serikkyzy', 'n')}, 'person-' || n || '@example.org', '+7701' || (1000000 + n),
       '1980-01-01'::date + (n % 9000), ${start}
     from ${series(members + size.applications)}`,

    `insert into competition (id, programme_id, slug, kind, state, title, summary, about, who_may_apply, opens_at, closes_at,
       announced_at, places, fund_minor, fund_currency, published_at, updated_at)
     select ${id('competition', 'n')}, ${programme}, 'competition-' || n, 'PROJECTS',
       case when n % ${publishedEach} = 0 then 'PUBLISHED' else 'ANNOUNCED' end, ${title('n')}, ${long(1, 'n')}, ${long(4, 'n')}, ${long(1, 'n')},
       at, at + interval '30 days', case when n % ${publishedEach} <> 0 then at + interval '60 days' end, 5,
       500000000, 'KZT', at - interval '7 days', at
     from (select n, ${start} + n * interval '2 days' as at from ${series(competitions)}) one`,

    `insert into criterion (id, competition_id, position, name, description, weight)
     select ${id('criterion', "n || '-' || k")}, ${id('competition', 'n')}, k, ${words('Өлшем', 'Критерий', 'Criterion', 'k')},
       ${long(1, 'k')}, 20
     from ${series(competitions)}, ${series(5, 'k')}`,

    `insert into award (id, competition_id, position, name, rule, amount_minor, currency)
     select ${id('award', "n || '-' || k")}, ${id('competition', 'n')}, k, ${words('Марапат', 'Награда', 'Award', 'k')}, 'FIXED',
       100000000 / k, 'KZT'
     from ${series(competitions)}, ${series(2, 'k')}`,

    `insert into team (id, programme_id, slug, name, summary, updated_at)
     select ${id('team', 'n')}, ${programme}, 'team-' || n, ${words('Топ', 'Команда', 'Team', 'n')}, ${long(1, 'n')}, ${start}
     from ${series(teams)}`,

    `insert into team_member (id, team_id, person_id, role, position)
     select ${id('member', "n || '-' || k")}, ${id('team', 'n')}, ${id('person', `(n - 1) * ${membersOfTeam} + k`)},
       case k when 1 then 'LEADER' else 'MEMBER' end, k
     from ${series(teams)}, ${series(membersOfTeam, 'k')}`,

    `insert into photo (id, programme_id, alt, is_decorative, credit, width, height, state, consent_withdrawn_at)
     select ${id('photo', 'n')}, ${programme}, ${words('Жоба суреті', 'Фото проекта', 'Photo of project', 'n')}, false,
       ${words('Суретші', 'Автор', 'Author', 'n')}, 1920, 1280, 'READY', case when n % 50 = 0 then ${start} end
     from ${series(projects)} where n % 8 <> 0`,

    `insert into photo_variant (id, photo_id, format, width, height, key)
     select ${id('variant', "n || '-' || format || width")}, ${id('photo', 'n')}, format, width, width * 2 / 3,
       'photo/' || n || '/' || width || '.' || lower(format)
     from ${series(projects)}, unnest(array['WEBP', 'JPEG']) format, unnest(array[480, 960]) width where n % 8 <> 0`,

    `insert into project (id, programme_id, team_id, competition_id, district_id, theme_id, cover_id, slug, state, title, summary,
       description, address, budget_minor, own_contribution_minor, currency, submitted_at, stop_reason, hidden_at,
       hidden_reason, support_count, created_at, updated_at)
     select ${id('project', 'n')}, ${programme}, ${id('team', `n % ${teams} + 1`)},
       ${id('competition', `(n - 1) / ${projectsOfCompetition} + 1`)},
       case when n % 9 <> 0 then ${id('district', `(n / 5) % ${districts} + 1`)} end,
       ${id('theme', `(n / 3) % ${themes} + 1`)}, case when n % 8 <> 0 then ${id('photo', 'n')} end, 'project-' || n,
       case when ${isDraft('n')} then 'DRAFT' when n % 40 = 1 then 'STOPPED'
         else (array['SUBMITTED', 'PUBLISHED', 'IN_PROGRESS', 'COMPLETED'])[n % 4 + 1] end,
       ${title('n')}, ${long(1, 'n')}, ${long(6, 'n')},
       case when n % 4 <> 0 then ${words('Абай даңғылы', 'проспект Абая', 'Abai avenue', 'n')} end,
       (n % 900 + 100) * 100000, (n % 50) * 100000, 'KZT', ${submitted('n')},
       case when n % 40 = 1 and not (${isDraft('n')}) then ${words('Тоқтатылды', 'Остановлен', 'Stopped', 'n')} end,
       case when ${isHidden('n')} then ${start} end,
       case when ${isHidden('n')} then ${words('Жасырылды', 'Скрыт', 'Hidden', 'n')} end,
       (n::bigint * 7919 % 1000)::int, ${submitted('n')}, ${submitted('n')}
     from ${series(projects)}`,

    `insert into milestone (id, project_id, position, title, due_on, done_on, dropped_on, note)
     select ${id('milestone', "n || '-' || k")}, ${id('project', 'n')}, k, ${words('Кезең', 'Этап', 'Milestone', 'k')}, due,
       case when (n + k) % 3 = 0 then due - 5 end, case when (n + k) % 7 = 1 and (n + k) % 3 <> 0 then due end,
       case when k = 4 then ${words('Ескерту', 'Примечание', 'Note', 'n')} end
     from (select n, k, (${submitted('n')})::date + k * 30 as due from ${series(projects)}, ${series(4, 'k')}) one`,

    `insert into project_update (id, project_id, title, body, published_at, created_at)
     select ${id('update', "n || '-' || k")}, ${id('project', 'n')}, ${words('Жаңалық', 'Новость', 'News', 'k')}, ${long(2, 'n')},
       case when (n * 3 + k) % 10 <> 0 then ${submitted('n')} + k * interval '20 days' end, ${submitted('n')} + k * interval '19 days'
     from ${series(projects)}, ${series(3, 'k')}`,

    `insert into result (id, competition_id, outcome, rank, project_id, award_id, amount_minor, currency, reason)
     select ${id('result', 'n')}, ${id('competition', 'c')},
       case when rank <= 5 then 'SELECTED' when rank <= 10 then 'RESERVE' else 'NOT_SELECTED' end, rank, ${id('project', 'n')},
       case when rank <= 5 then ${id('award', "c || '-' || (rank % 2 + 1)")} end, case when rank <= 5 then 100000000 / rank end,
       case when rank <= 5 then 'KZT' end, case when rank > 10 then ${words('Себебі', 'Причина', 'Reason', 'n')} end
     from (
       select n, (n - 1) / ${projectsOfCompetition} + 1 as c, (n - 1) % ${projectsOfCompetition} + 1 as rank
       from ${series(projects)} where not (${isDraft('n')})
     ) one`,
  ]
}
