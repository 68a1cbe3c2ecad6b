import type { Role } from '@bastama/domain/kernel/actor.ts'
import type { GivenRole as DomainGivenRole } from '@bastama/domain/person/grants.ts'
import type { GivenRole, Role as ApiRole } from '../graphql/generated/graphql.ts'

/** The domain's name of a role of the API. */
export const domainRoles = {
  RESIDENT: 'resident',
  REVIEWER: 'reviewer',
  FACILITATOR: 'facilitator',
  MANAGER: 'manager',
  ADMINISTRATOR: 'administrator',
} as const satisfies Record<ApiRole, Role> & Record<GivenRole, DomainGivenRole>

/** The roles that are given, the one that may least first. */
export const givenRoles = ['REVIEWER', 'MANAGER', 'ADMINISTRATOR'] as const satisfies readonly GivenRole[]
