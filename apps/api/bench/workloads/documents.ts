import { createHash } from 'node:crypto'
import { workloads } from './all.ts'
import type { Workload } from './workload.ts'

/** Under what a workload's document is trusted: the form that the screens' code generation writes. */
export function documentIdOf({ document }: Workload): string {
  return `sha256:${createHash('sha256').update(document).digest('hex')}`
}

/** The file of trusted documents. */
export function trustedDocuments(): Record<string, string> {
  return Object.fromEntries(workloads.map((workload) => [documentIdOf(workload), workload.document]))
}
