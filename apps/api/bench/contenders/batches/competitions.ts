import { isAnnounced, isPublic } from './access.ts'
import type { Asker } from './access.ts'
import type { Reading } from './reading.ts'
import { columns } from './rows.ts'
import type { AwardRow, CompetitionRow, CriterionRow, ResultRow } from './rows.ts'

/** Competitions with their results. */
export function competitionBatches({ read, byId, lists, parts }: Reading) {
  return {
    competitionBySlug: async (slug: string, { programmeIds }: Asker): Promise<CompetitionRow | null> => {
      const [row] = await read<CompetitionRow>(
        'competitionBySlug',
        `select ${columns('competition', 'c')} from competition c
         where c.slug = $1 and (${isPublic} or c.programme_id = any($2::uuid[]))`,
        [slug, programmeIds],
      )
      return row ?? null
    },
    competitions: byId<CompetitionRow>(
      'competitions',
      `select ${columns('competition', 'c')} from competition c where c.id = any($1) and ${isPublic}`,
    ),
    criteria: lists<CriterionRow>(
      'criteria',
      `select ${columns('criterion', 'k')} from criterion k where k.competition_id = any($1) order by k.position`,
      (row) => row.competitionId,
    ),
    resultsOfProjects: parts<ResultRow>(
      'resultsOfProjects',
      `select r.* from unnest($1::uuid[]) project (id) cross join lateral (
         select ${columns('result', 'r')} from result r join competition c on c.id = r.competition_id
         where r.project_id = project.id and ${isAnnounced} order by r.rank, r.id limit $2) r`,
      (row) => row.projectId,
    ),
    resultsOfCompetitions: parts<ResultRow>(
      'resultsOfCompetitions',
      `select r.* from competition c cross join lateral (
         select ${columns('result', 'r')} from result r where r.competition_id = c.id order by r.rank, r.id limit $2) r
       where c.id = any($1) and ${isAnnounced} order by r.rank`,
      (row) => row.competitionId,
    ),
    awards: byId<AwardRow>('awards', `select ${columns('award', 'a')} from award a where a.id = any($1)`),
  }
}
