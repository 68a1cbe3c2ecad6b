import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { parse } from 'graphql'
import { actorOf } from '../actors.ts'
import type { Size } from '../dataset/size.ts'
import { applicationOrderOf } from '../workloads/applications.ts'
import { rowBefore } from '../workloads/pages.ts'
import type { Workload, WorkloadName } from '../workloads/workload.ts'
import { dataOf, post } from './contender.ts'
import type { Contender, Surroundings } from './contender.ts'
import { applications, results } from './postgraphile/competition-documents.ts'
import { page, project, search, showcaseOf } from './postgraphile/project-documents.ts'
import { shaped } from './postgraphile/shaped.ts'

export const contender: Contender = {
  name: 'postgraphile',
  note: 'PostGraphile 5 (Amber) on grafserv for Node with outputDataAsString; row-level security for a role as which it connects, so that no transaction is needed to set it; for a manager pgSettings with role and claims, which make one; no rule where one follows from another; texts and other computed columns by inlined SQL functions, and what has a subquery, which none of these may have, by plans of extendSchema, lists without a connection where that suffices, conditions for theme and search by addPgTableCondition; cursors of its own',
  request: (workload, n, size) => post(documents[workload.name], variables(workload, n, size)),
  normal: (workload, answer) => {
    const [operation] = parse(workload.document).definitions
    return operation?.kind === 'OperationDefinition'
      ? shaped(operation.selectionSet, dataOf(answer), '', {})
      : undefined
  },
  serve,
}

/** The workloads' documents as the fields are called here. Lists are asked for without a connection where that suffices. */
const documents: Readonly<Record<WorkloadName, string>> = {
  showcase: showcaseOf(''),
  'showcase-code': showcaseOf('\n      shareAddress'),
  'first-page': page,
  'deep-page': page,
  search,
  project,
  results,
  applications,
}

/** What PostGraphile's cursors call the order SHOWN_AT_DESC, PRIMARY_KEY_DESC: a cursor that says another is refused. */
const orderDigest = '567ab842cf'

function variables(workload: Workload, n: number, size: Size): Readonly<Record<string, unknown>> {
  const asked = workload.variables(n, size)
  const language = String(asked['language']).toLowerCase()
  if (workload.name === 'applications') {
    const { field, direction } = applicationOrderOf(n)
    return { ...asked, language, orderBy: [`${field}_${direction}`, `PRIMARY_KEY_${direction}`] }
  }
  if (workload.name !== 'first-page' && workload.name !== 'deep-page') return { ...asked, language }
  const { id, shownAt } = rowBefore(n, size, workload.name === 'deep-page')
  const after = Buffer.from(JSON.stringify([orderDigest, shownAt.toISOString(), id])).toString('base64')
  return { language, after }
}

async function serve({ databaseUrl, port, pool: size }: Surroundings): Promise<void> {
  const { managedProgrammeIds } = await import('@bastama/domain/kernel/actor.ts')
  const { postgraphile } = await import('postgraphile')
  const { makePgService } = await import('postgraphile/adaptors/pg')
  const { grafserv } = await import('postgraphile/grafserv/node')
  const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber')
  const { connect } = await import('../../src/platform/database/connect.ts')
  const { plugins } = await import('./postgraphile/plugins.ts')
  const { claims, managerRole, roleStatements, visitorRole } = await import('./postgraphile/roles.ts')

  {
    await using owner = connect({ url: databaseUrl, size: 1 })
    for (const statement of roleStatements()) await owner.pool.query(statement)
  }
  const url = new URL(databaseUrl)
  url.searchParams.set('options', `-c role=${visitorRole}`)

  /** What a transaction of somebody who is signed in begins with; without settings there is none. */
  function settingsOf(actor: Actor): Record<string, string> {
    if (actor.kind !== 'person') return {}
    return {
      role: managerRole,
      [claims.personId]: actor.personId,
      [claims.programmeIds]: `{${managedProgrammeIds(actor).join()}}`,
    }
  }

  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins,
    pgServices: [
      makePgService({
        pool: connect({ url: url.href, size }).pool,
        schemas: ['public'],
        pgSettings: ({ node }) => settingsOf(actorOf(node?.req.headers ?? {})),
        pgSettingsForIntrospection: { role: managerRole },
      }),
    ],
    schema: { defaultBehavior: '+list' },
    grafserv: { graphiql: false, watch: false, outputDataAsString: true },
    grafast: { explain: false },
  })
  const server = createServer()
  await instance.createServ(grafserv).addTo(server)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}
