import { dataOf } from './contender.ts'
import type { Contender } from './contender.ts'
import { documentIdOf } from '../workloads/documents.ts'
import { serveProduct } from './product.ts'

export const contender: Contender = {
  name: 'ours-trusted',
  note: 'the same process by GET with the id of a trusted document, as our portal asks: answers are kept until a table changes',
  keepsAnswers: true,
  request: (workload, n, size) => ({
    method: 'GET',
    path: `/graphql?${new URLSearchParams({
      documentId: documentIdOf(workload),
      variables: JSON.stringify(workload.variables(n, size)),
    }).toString()}`,
    headers: { accept: 'application/json' },
  }),
  normal: (_, answer) => dataOf(answer),
  serve: serveProduct,
}
