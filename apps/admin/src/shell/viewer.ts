import { createContext, use } from 'react'
import { isAdministrator, managedProgrammeIds, visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor, Grant } from '@bastama/domain/kernel/actor.ts'
import { clientId } from '@bastama/domain/kernel/id.ts'
import type { ShellQuery } from '../graphql/generated/graphql.ts'

export type Account = NonNullable<ShellQuery['viewer']>

/** Who looks at the console. */
export interface Viewer {
  /** Undefined until it is known, null for a visitor. */
  readonly account: Account | null | undefined
  /** Who it is to the domain, whose rules say what can be done; its ids are those of the API. */
  readonly actor: Actor
}

export const ViewerContext = createContext<Viewer>({ account: undefined, actor: visitor })

/** Who looks at the page that is being shown. */
export function useViewer(): Viewer {
  return use(ViewerContext)
}

/** Whether it is somebody who runs a programme at all; what may be done in which one says the policy. */
export function runsProgrammes(actor: Actor): boolean {
  return isAdministrator(actor) || managedProgrammeIds(actor).length > 0
}

/** The viewer of an answer; nothing is known until there is one. */
export function viewerOf(answer: ShellQuery | undefined): Viewer {
  const account = answer && (answer.viewer ?? null)
  if (!account?.person) return { account, actor: visitor }
  const { person, roles, facilitators } = account
  const given = person.roleGrants.nodes.filter(({ role }) => roles.includes(role)).flatMap(grantOf)
  const own = facilitators.map(({ id }): Grant => ({
    role: 'facilitator',
    facilitatorId: clientId('Facilitator', id),
  }))
  const grants = [...given, ...own]
  return { account, actor: { kind: 'person', personId: clientId('Person', person.id), grants } }
}

type GivenRole = NonNullable<Account['person']>['roleGrants']['nodes'][number]

function grantOf({ role, programme, competition }: GivenRole): Grant[] {
  switch (role) {
    case 'ADMINISTRATOR':
      return [{ role: 'administrator' }]
    case 'MANAGER':
      return programme ? [{ role: 'manager', programmeId: clientId('Programme', programme.id) }] : []
    case 'REVIEWER':
      return competition ? [{ role: 'reviewer', competitionId: clientId('Competition', competition.id) }] : []
  }
}
