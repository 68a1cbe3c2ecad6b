import type { CompetitionText } from '../competitions/competition-text.ts'
import { facilitatorsSetThree } from '../competitions/facilitators-set-3.ts'
import { neighbourMeetings } from '../competitions/neighbour-meetings.ts'
import { setThree } from '../competitions/participants.ts'
import type { ApplicationText } from './application-text.ts'
import { considered } from './facilitators-set-3/considered.ts'
import { undecided } from './facilitators-set-3/undecided.ts'
import { undecidedInKazakh } from './facilitators-set-3/undecided-kk.ts'
import { ofNeighbourMeetings } from './neighbour-meetings.ts'
import { begunForSetThree } from './participants-set-3.ts'

/** Every application of the demo, by its competition. */
export const applications: readonly {
  readonly competition: CompetitionText
  readonly texts: readonly ApplicationText[]
}[] = [
  { competition: facilitatorsSetThree, texts: [...undecidedInKazakh, ...undecided, ...considered] },
  { competition: neighbourMeetings, texts: ofNeighbourMeetings },
  { competition: setThree, texts: begunForSetThree },
]
