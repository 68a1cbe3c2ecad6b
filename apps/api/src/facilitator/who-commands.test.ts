import { can } from '@bastama/domain/facilitator/permissions.ts'
import { facilitatorStates } from '@bastama/domain/facilitator/states.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { can as canProgramme } from '@bastama/domain/programme/permissions.ts'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { everyone, roles } from '../../test/as.ts'
import { at, mutateFacilitator, now, outcomeOf, recordedOf, textOf, useCommands } from '../../test/mutate.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'

const its = useCommands()
const { as } = its

describe.each(roles)('as %s', (role) => {
  const actor = () => everyone(its.grounds)[role]

  test('who begins a profile is what the domain says', async () => {
    const programmeId = v.parse(idSchema('Programme'), its.grounds.programme)
    const created = await mutateFacilitator(as(role), 'createFacilitator', {
      programmeId: globalIdOf('Programme', programmeId),
      slug: `created-as-${role.replaceAll(/[^a-z]+/g, '-')}`,
      name: textOf('Name'),
    })
    const asked = canProgramme.addToProgramme(actor(), { id: programmeId, publishedAt: null }, now)
    expect(created.userErrors[0]?.code ?? 'done').toBe(outcomeOf(asked))
    expect(created.facilitator === null).toBe(!asked.ok)
  })

  // The profile is the one that the role of a facilitator is granted over: it is put back before each command.
  test('who may do what with one is what the domain says', async () => {
    const { db } = its.database
    const id = v.parse(idSchema('Facilitator'), its.grounds.facilitator)
    const programmeId = v.parse(idSchema('Programme'), its.grounds.programme)
    const photo = await db
      .insertInto('photo')
      .values({
        programme_id: programmeId,
        state: 'READY',
        is_decorative: true,
        width: 300,
        height: 300,
        added_by: its.grounds.stranger,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const commands = {
      editFacilitator: { headline: textOf('Trainer') },
      setPortrait: { photoId: globalIdOf('Photo', photo.id) },
      publishFacilitator: {},
      hideFacilitator: { reason: textOf('Why') },
      showFacilitator: {},
    }
    for (const state of facilitatorStates) {
      for (const [name, input] of Object.entries(commands)) {
        await db
          .updateTable('facilitator')
          .set({
            state,
            published_at: state === 'DRAFT' ? null : at(-1),
            hidden_reason: null,
            photo_id: null,
            headline: { kk: 'Жаттықтырушы' },
          })
          .where('id', '=', id)
          .execute()
        const known = { id, programmeId, state, problems: 0, hasReason: true }
        const expected = {
          editFacilitator: can.editFacilitator(actor(), known, now),
          setPortrait: can.editFacilitator(actor(), known, now),
          publishFacilitator: can.publishFacilitator(actor(), known, now),
          hideFacilitator: can.hideFacilitator(actor(), known, now),
          showFacilitator: can.showFacilitator(actor(), known, now),
        }
        const globalId = globalIdOf('Facilitator', id)
        const before = await recordedOf(its.database, globalId)
        const { userErrors, facilitator } = await mutateFacilitator(as(role), name, {
          id: globalId,
          ...input,
        })
        const asked = Object.entries(expected).find(([command]) => command === name)?.[1]
        // Who manages another programme does not read a photo of this one that they have not added.
        const code = asked && outcomeOf(asked)
        const got = userErrors[0]?.code ?? 'done'
        const readsNoPhoto = role === 'manager in a team, with a profile' && name === 'setPortrait'
        expect([name, state, got]).toEqual([name, state, readsNoPhoto ? 'PHOTO_IS_NOT_THERE' : code])
        const after = await recordedOf(its.database, globalId)
        expect([name, state, after.length - before.length]).toEqual([name, state, got === 'done' ? 1 : 0])
        const mayRead = can.readFacilitator(actor(), { ...known, state: stateAfter(asked, state) }, now)
        expect(facilitator === null).toBe(!mayRead)
      }
    }
  })
})

function stateAfter<State>(asked: { ok: boolean; value?: State } | undefined, state: State): State {
  return asked?.value ?? state
}
