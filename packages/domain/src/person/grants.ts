import type { Grant } from '../kernel/actor.ts'

/** The roles that an administrator gives; residents and facilitators need none given. */
export const givenRoles = ['administrator', 'manager', 'reviewer'] as const
export type GivenRole = (typeof givenRoles)[number]

/** Roles of staff, who read and change what is others': for them a password or a link alone is not enough. */
const ofStaff: ReadonlySet<Grant['role']> = new Set<Grant['role']>(['manager', 'administrator'])

/** How somebody who is signed in is known. */
export interface SignIn {
  readonly hasSecondFactor: boolean
  /** a ready-made sign-in of the demonstration */
  readonly isDemo: boolean
}

/** Whether roles of the person rest until there is a second factor. */
export function lacksSecondFactor(grants: readonly Pick<Grant, 'role'>[], signIn: SignIn): boolean {
  return !signIn.hasSecondFactor && !signIn.isDemo && grants.some(({ role }) => ofStaff.has(role))
}

/** The roles that count now. Without a second factor those of staff rest, and the person is a resident beside the others. */
export function grantsInForce(grants: readonly Grant[], signIn: SignIn): readonly Grant[] {
  return lacksSecondFactor(grants, signIn) ? grants.filter(({ role }) => !ofStaff.has(role)) : grants
}
