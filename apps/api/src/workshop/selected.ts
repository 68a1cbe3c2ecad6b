import { enrolmentRefusalWords, noWorkshopWords } from '@bastama/domain/workshop/words.ts'
import { enrolmentLifecycle } from '@bastama/domain/workshop/states.ts'
import { step } from '@bastama/domain/kernel/machine.ts'
import { readOffer } from '../application/queries.ts'
import { whenever, wheneverMany } from '../platform/command/consequences.ts'
import type { Happening } from '../platform/command/consequences.ts'
import { userError } from '../platform/command/user-error.ts'
import { enrolmentFor, invite, moveEnrolment, workshopOf } from './enrolment-queries.ts'

/** Whoever is selected as a participant is invited to the workshop that the competition selects for. */
wheneverMany('application', ['SELECTED', 'PROMOTED'], async ({ transaction }, happenings) => {
  const state = enrolmentLifecycle.initial
  const selected = happenings.flatMap(({ programmeId, after }) => {
    const { competitionId, competitionKind, personId, confirmBy } = readOffer(after)
    if (competitionKind !== 'PARTICIPANTS' || personId === null) return []
    return [{ programmeId, competitionId, personId, confirmBy }]
  })
  const happened: Happening[] = []
  for (const [competitionId, people] of Map.groupBy(selected, (each) => each.competitionId)) {
    const workshopId = await workshopOf(transaction, competitionId)
    if (workshopId === undefined) return { errors: [userError(noWorkshopWords, 'WORKSHOP_IS_MISSING')] }
    const invited = await invite(
      transaction,
      people.map(({ personId, confirmBy }) => ({ workshopId, personId, state, confirmBy })),
    )
    // Whoever is in the workshop already stays in it.
    const enrolmentOf = new Map(invited.map(({ id, personId }) => [personId, id]))
    for (const { programmeId, personId, confirmBy } of people) {
      const subjectId = enrolmentOf.get(personId)
      if (subjectId === undefined) continue
      const after = { state, workshopId, personId, confirmBy }
      happened.push({ noun: 'enrolment', programmeId, subjectId, kind: 'INVITED', before: null, after })
    }
  }
  return { happened }
})

const commandOf = { CONFIRMED: 'confirm', DECLINED: 'decline', LAPSED: 'lapse' } as const

/** The invitation is answered with the place, or lapses with it. */
for (const [kind, command] of Object.entries(commandOf)) {
  whenever('application', [kind], async ({ transaction, now }, { programmeId, after }) => {
    const { competitionId, competitionKind, personId } = readOffer(after)
    if (competitionKind !== 'PARTICIPANTS' || personId === null) return undefined
    const enrolment = await enrolmentFor(transaction, { competitionId, personId })
    if (enrolment === undefined) return undefined
    // Whether there is a place, and in time, was asked of the application.
    const facts = { confirmBy: enrolment.confirmBy, placesLeft: null }
    const next = step(enrolmentLifecycle, enrolment.state, command, facts, now)
    if (!next.ok) return { errors: [userError(enrolmentRefusalWords, next.refusal.code)] }
    await moveEnrolment(transaction, enrolment, next.value)
    const before = { state: enrolment.state }
    return {
      happened: [
        {
          noun: 'enrolment',
          programmeId,
          subjectId: enrolment.id,
          kind,
          before,
          after: { state: next.value },
        },
      ],
    }
  })
}
