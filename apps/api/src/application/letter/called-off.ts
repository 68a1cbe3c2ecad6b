import { parseLocalizedText } from '@bastama/domain/kernel/localized.ts'
import { holdCompetition } from '../../competition/queries.ts'
import { queueMessages } from '../../message/queries.ts'
import { whenever } from '../../platform/command/consequences.ts'
import { holdAll } from '../announcement/announce-queries.ts'
import { calledOffMessages } from './letters.ts'

/** Whoever has an application, begun or sent, is told that nothing comes of it, and why. */
whenever('competition', ['CANCELLED'], async (transacting, { subjectId, after }) => {
  const { transaction } = transacting
  const competition = subjectId && (await holdCompetition(transaction, subjectId, 'CHANGE'))
  if (!competition) return undefined
  const reason = parseLocalizedText(Object(after).reason)
  const applications = await holdAll(transaction, competition)
  const messages = applications
    .filter(({ state }) => state !== 'WITHDRAWN')
    .flatMap((application) => calledOffMessages(transacting, application, reason))
  await queueMessages(transaction, messages)
  return undefined
})
