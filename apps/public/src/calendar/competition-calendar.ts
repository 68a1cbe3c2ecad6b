import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { ask, inApi } from '../graphql/client.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { noSuchFile } from '../shell/failure/no-such-file.ts'
import { portalOrigin } from '../shell/origin.ts'
import { calendarAnswer } from './calendar-answer.ts'
import { competitionCalendarQuery } from './calendar.graphql.ts'
import { competitionEvents } from './events.ts'
import type { Route } from './+types/competition-calendar.ts'

/** The dates of one competition as a calendar file. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const variables = { language: inApi[language], slug: params.slug }
  const { programmes, competition } = await ask(competitionCalendarQuery, variables, request.signal)
  if (competition === null) return noSuchFile()
  const zone = programmeZone(programmes.nodes[0])
  const frame = { language, zone, origin: portalOrigin(), now: new Date() }
  return calendarAnswer(
    { name: competition.title.text, language, zone },
    competitionEvents(competition, frame),
  )
}
