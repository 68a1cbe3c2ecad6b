import { fundedTeams } from './funded.ts'
import { submittedTeams, unseenTeams } from './submitted.ts'
import type { TeamText } from './team-text.ts'

/** Every team of the demo. */
export const teams: readonly TeamText[] = [...fundedTeams, ...submittedTeams, ...unseenTeams]
