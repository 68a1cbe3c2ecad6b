import { randomInt } from 'node:crypto'
import { profileLetterWords } from '@bastama/domain/facilitator/letter-words.ts'
import { facilitatorLifecycle } from '@bastama/domain/facilitator/states.ts'
import { localize } from '@bastama/domain/kernel/localized.ts'
import { fill } from '@bastama/domain/kernel/words.ts'
import { readOffer } from '../application/queries.ts'
import { updateResult } from '../competition/queries.ts'
import { queueMessage } from '../message/queries.ts'
import { whenever } from '../platform/command/consequences.ts'
import type { Transacting } from '../platform/command/command.ts'
import { beginProfile, removeDraft } from './profile-queries.ts'
import type { BegunProfile } from './profile-queries.ts'

/** Whoever is selected as a facilitator gets a profile to complete; who has one in the programme keeps it. */
whenever('application', ['SELECTED', 'PROMOTED'], async (transacting, { subjectId, programmeId, after }) => {
  const { competitionId, competitionKind, personId } = readOffer(after)
  if (competitionKind !== 'FACILITATORS' || personId === null || programmeId === null) return undefined
  const { transaction } = transacting
  const state = facilitatorLifecycle.initial
  const given = { programmeId, personId, competitionId, state, slug: newSlug() }
  const profile = await beginProfile(transaction, given)
  await updateResult(transaction, subjectId, { facilitator_id: profile.id })
  if (!profile.isNew) return undefined
  await invite(transacting, personId, profile)
  return {
    happened: [
      {
        noun: 'facilitator',
        programmeId,
        subjectId: profile.id,
        kind: 'BEGUN',
        before: null,
        after: { state, competitionId, personId },
      },
    ],
  }
})

/** Of whoever does not take part after all, a profile that was never shown goes again. */
whenever(
  'application',
  ['DECLINED', 'LAPSED'],
  async ({ transaction }, { subjectId, programmeId, after }) => {
    const { competitionId, competitionKind, personId } = readOffer(after)
    if (competitionKind !== 'FACILITATORS' || personId === null) return undefined
    await updateResult(transaction, subjectId, { facilitator_id: null })
    const removed = await removeDraft(transaction, { competitionId, personId })
    if (removed === undefined) return undefined
    const before = { state: removed.state, competitionId, personId }
    return {
      happened: [
        { noun: 'facilitator', programmeId, subjectId: removed.id, kind: 'REMOVED', before, after: null },
      ],
    }
  },
)

/** A name for addresses that tells nobody's; whoever completes the profile may choose another. */
function newSlug(): string {
  return `facilitator-${randomInt(36 ** 6, 36 ** 7).toString(36)}`
}

async function invite(
  { transaction, portalUrl }: Transacting,
  personId: string,
  { id, slug, language, programmeName }: BegunProfile,
): Promise<void> {
  const words = profileLetterWords[language]
  await queueMessage(transaction, {
    eventKey: `facilitator ${id} BEGUN`,
    to: { personId },
    kind: 'PROFILE_INVITATION',
    language,
    letter: {
      subject: words.subject,
      paragraphs: [fill(words.invited, { programme: localize(programmeName, language).text }), words.draft],
      action: { label: words.action, url: `${portalUrl}/${language}/facilitators/${slug}/edit` },
    },
  })
}
