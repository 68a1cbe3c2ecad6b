import { deepPage, firstPage } from './pages.ts'
import { project } from './project.ts'
import { results } from './results.ts'
import { search } from './search.ts'
import { showcase, showcaseCode } from './showcase.ts'
import type { Workload } from './workload.ts'

export const workloads: readonly Workload[] = [
  showcase,
  project,
  results,
  search,
  firstPage,
  deepPage,
  showcaseCode,
]
