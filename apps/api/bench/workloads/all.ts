import { applications } from './applications.ts'
import { editCompetition } from './competition.ts'
import { deepPage, firstPage } from './pages.ts'
import { project } from './project.ts'
import { results } from './results.ts'
import { search } from './search.ts'
import { showcase, showcaseCode } from './showcase.ts'
import type { Change, Workload } from './workload.ts'

export const workloads: readonly Workload[] = [
  showcase,
  project,
  results,
  applications,
  search,
  firstPage,
  deepPage,
  showcaseCode,
]

export const changes: readonly Change[] = [editCompetition]

/** In the order of the tables; what changes something comes last. */
export const everything: readonly (Workload | Change)[] = [...workloads, ...changes]
