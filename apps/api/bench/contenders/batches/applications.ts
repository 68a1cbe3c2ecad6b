import type { Asker } from './access.ts'
import type { Reading } from './reading.ts'
import { columns } from './rows.ts'
import type { AnswerRow, ApplicationRow, DecisionRow, QuestionRow } from './rows.ts'

/** Which applications to a competition, as our schema's arguments say it. */
export interface ApplicationsAsked {
  readonly competitionId: string
  readonly first?: number | null | undefined
  readonly orderBy?:
    | { readonly field: 'SUBMITTED_AT' | 'REFERENCE'; readonly direction: 'ASC' | 'DESC' }
    | null
    | undefined
}

/** A page of applications; how many there are is counted when it is asked. */
export interface ApplicationPage {
  readonly nodes: readonly ApplicationRow[]
  readonly hasNextPage: boolean
  readonly asked: ApplicationsAsked
}

const isOwn = `coalesce(a.person_id = $2 or a.team_id = any (
  array(select m.team_id from team_member m where m.person_id = $2)), false)`

/** The applications to a competition, $1, that are read by the person $2, who manages the programmes $3. */
const readable = `
  from competition c join application a on a.competition_id = c.id cross join lateral (select ${isOwn} as is_own) own
  where c.id = $1 and (own.is_own or a.state <> 'DRAFT' and c.programme_id = any($3::uuid[]))`

/** What was decided is told to applicants once it is announced, and to managers who do not compete in the same. */
const isTold = `case
  when own.is_own then c.state in ('ANNOUNCED', 'ARCHIVED')
  else c.programme_id = any($3::uuid[])
    and not exists (select from competitor k where k.competition_id = $1 and k.person_id = $2) end`

const stateAsTold = `case
  when "isTold" then "stateOfRow"
  when "stateOfRow" = 'IN_ROUND' then 'SUBMITTED'
  when "stateOfRow" = 'INELIGIBLE' and not "isAnnounced"
    then case when "isToMend" then 'INCOMPLETE' else 'SUBMITTED' end
  else "stateOfRow" end`

/** Applications, what was answered and what was decided. Who reads an application reads its applicant and its answers. */
export function applicationBatches({ read, byId, lists }: Reading) {
  const values = ({ competitionId }: ApplicationsAsked, { personId, programmeIds }: Asker) => [
    competitionId,
    personId,
    programmeIds,
  ]
  return {
    applications: async (asked: ApplicationsAsked, asker: Asker): Promise<ApplicationPage> => {
      const { first, orderBy } = asked
      const by = orderBy?.field === 'REFERENCE' ? 'a.reference' : 'a.submitted_at'
      const direction = orderBy?.direction === 'ASC' ? 'asc' : 'desc'
      const most = first ?? 20
      const rows = await read<ApplicationRow>(
        `applications ${by} ${direction}`,
        `select page.*, ${stateAsTold} as state from (
           select ${columns('application', 'a')}, a.state as "stateOfRow", c.state in ('ANNOUNCED', 'ARCHIVED') as "isAnnounced",
             a.mend_until is not null as "isToMend", ${isTold} as "isTold"
           ${readable} order by ${by} ${direction} nulls last, a.id ${direction} limit $4) page`,
        [...values(asked, asker), most + 1],
      )
      return { nodes: rows.slice(0, most), hasNextPage: rows.length > most, asked }
    },
    countApplications: async ({ asked }: ApplicationPage, asker: Asker): Promise<number> => {
      const [row] = await read<{ count: number }>(
        'countApplications',
        `select count(*)::int ${readable}`,
        values(asked, asker),
      )
      return row?.count ?? 0
    },
    answers: lists<AnswerRow>(
      'answers',
      `select ${columns('answer', 'w')} from answer w where w.application_id = any($1) order by w.position`,
      (row) => row.applicationId,
    ),
    questions: byId<QuestionRow>(
      'questions',
      `select ${columns('question', 'q')} from question q where q.id = any($1)`,
    ),
    /** By application, where it is told. */
    decisions: byId<DecisionRow>(
      'decisions',
      `select d.application_id as id, ${columns('decision', 'd')} from decision d where d.application_id = any($1)`,
    ),
  }
}
