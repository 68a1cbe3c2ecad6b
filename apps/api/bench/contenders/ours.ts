import { dataOf, post } from './contender.ts'
import type { Contender } from './contender.ts'
import { serveProduct } from './product.ts'

export const contender: Contender = {
  name: 'ours',
  note: 'the API as main.ts starts it: limits, access rules, one log line a request to a file; POST with the whole document',
  request: (workload, n, size) => post(workload.document, workload.variables(n, size)),
  change: (change, n, size) => post(change.document, change.variables(n, size)),
  normal: (_, answer) => dataOf(answer),
  serve: serveProduct,
}
