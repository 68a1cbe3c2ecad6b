import { randomInt } from 'node:crypto'
import { facilitatorLifecycle } from '@bastama/domain/facilitator/states.ts'
import { readOffer } from '../application/queries.ts'
import { nameProfiles, updateResult } from '../competition/queries.ts'
import { queueMessages } from '../message/queries.ts'
import { whenever, wheneverMany } from '../platform/command/consequences.ts'
import { invitation } from './invitation.ts'
import { beginProfiles, removeDraft } from './profile-queries.ts'

/** Whoever is selected as a facilitator gets a profile to complete; who has one in the programme keeps it. */
wheneverMany('application', ['SELECTED', 'PROMOTED'], async (transacting, happenings) => {
  const { transaction } = transacting
  const state = facilitatorLifecycle.initial
  const selected = happenings.flatMap(({ subjectId: applicationId, programmeId, after }) => {
    const { competitionId, competitionKind, personId } = readOffer(after)
    if (competitionKind !== 'FACILITATORS' || personId === null || programmeId === null) return []
    return [{ applicationId, programmeId, personId, competitionId, state, slug: newSlug() }]
  })
  if (selected.length === 0) return undefined
  const profiles = await beginProfiles(transaction, selected)
  const profileOf = new Map(profiles.map((profile) => [profile.personId, profile]))
  const begun = selected.flatMap(({ applicationId, ...given }) => {
    const profile = profileOf.get(given.personId)
    return profile ? [{ applicationId, given, profile }] : []
  })
  await nameProfiles(
    transaction,
    begun.map(({ applicationId, profile }) => ({ applicationId, facilitatorId: profile.id })),
  )
  const fresh = begun.filter(({ profile }) => profile.isNew)
  await queueMessages(
    transaction,
    fresh.map(({ profile }) => invitation(transacting, profile, 'selected')),
  )
  return {
    happened: fresh.map(({ given: { programmeId, competitionId, personId }, profile }) => ({
      noun: 'facilitator',
      programmeId,
      subjectId: profile.id,
      kind: 'BEGUN',
      before: null,
      after: { state, competitionId, personId },
    })),
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
