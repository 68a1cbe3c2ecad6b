import type { Profile } from './profile.ts'
import { seven } from './seven.ts'
import { unseen } from './unseen.ts'

/** Every profile: the seven in the order of their ranks, then those that no visitor may see. */
export const profiles: readonly Profile[] = [...seven, ...unseen]
