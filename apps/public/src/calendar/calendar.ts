import { msg } from '@lingui/core/macro'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { ask, inApi } from '../graphql/client.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { everyPage } from '../shell/list/every-page.ts'
import { i18nFor } from '../shell/i18n.ts'
import { portalOrigin } from '../shell/origin.ts'
import { calendarAnswer } from './calendar-answer.ts'
import { calendarQuery } from './calendar.graphql.ts'
import { competitionEvents, forumEvents, workshopEvents } from './events.ts'
import type { CalendarFrame } from './events.ts'
import type { Route } from './+types/calendar.ts'

/** The events of the programme as a calendar to subscribe to, in one language. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const answers = await everyPage((place) =>
    ask(calendarQuery, { language: inApi[language], ...place }, request.signal),
  )
  const programme = answers[0]?.programmes.nodes[0]
  const zone = programmeZone(programme)
  const frame: CalendarFrame = { language, zone, origin: portalOrigin(), now: new Date() }
  const events = i18nFor(language)._(msg`Calendar of events`)
  return calendarAnswer(
    { name: programme === undefined ? events : `${programme.name.text}: ${events}`, language, zone },
    [
      ...answers
        .flatMap(({ list }) => list.nodes)
        .flatMap((competition) => competitionEvents(competition, frame)),
      ...(programme === undefined
        ? []
        : [...workshopEvents(programme, frame), ...forumEvents(programme, frame)]),
    ],
  )
}
