import type { CompetitionText } from './competition-text.ts'
import { cancelled, courtyards, unfinished } from './courtyards.ts'
import { facilitators2017 } from './facilitators-2017.ts'
import { facilitatorsSetThree } from './facilitators-set-3.ts'
import { neighbourMeetings } from './neighbour-meetings.ts'
import { participantCompetitions } from './participants.ts'
import { weAlmaty } from './we-almaty.ts'

/** Every competition of the demo. */
export const competitions: readonly CompetitionText[] = [
  facilitators2017,
  ...participantCompetitions,
  weAlmaty,
  neighbourMeetings,
  facilitatorsSetThree,
  courtyards,
  cancelled,
  unfinished,
]
