/** A team has one leader. */
export const teamRoles = ['LEADER', 'MEMBER'] as const
export type TeamRole = (typeof teamRoles)[number]
