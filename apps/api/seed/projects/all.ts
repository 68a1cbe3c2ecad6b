import { aportRoute } from './funded/aport-route.ts'
import { bicycleToSchool } from './funded/bicycle-to-school.ts'
import { brightStop } from './funded/bright-stop.ts'
import { cityBreath } from './funded/city-breath.ts'
import { greenBank } from './funded/green-bank.ts'
import { railwayYard } from './funded/railway-yard.ts'
import { sortedCourtyard } from './funded/sorted-courtyard.ts'
import { warmVisit } from './funded/warm-visit.ts'
import { withoutSteps } from './funded/without-steps.ts'
import { yardCinema } from './funded/yard-cinema.ts'
import { ongoing } from './ongoing.ts'
import type { ProjectText } from './project-text.ts'
import { greenCity } from './submitted/green-city.ts'
import { learning } from './submitted/learning.ts'
import { neighbours } from './submitted/neighbours.ts'
import { unseenProjects } from './unseen.ts'

/** Every project of the demo: the ten funded ones, those not funded, those that go on today, those that no visitor may see. */
export const projects: readonly ProjectText[] = [
  railwayYard,
  cityBreath,
  aportRoute,
  greenBank,
  sortedCourtyard,
  brightStop,
  warmVisit,
  yardCinema,
  withoutSteps,
  bicycleToSchool,
  ...learning,
  ...greenCity,
  ...neighbours,
  ...ongoing,
  ...unseenProjects,
]
