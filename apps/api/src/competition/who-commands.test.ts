import { can } from '@bastama/domain/competition/permissions.ts'
import type { CompetitionState } from '@bastama/domain/competition/states.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { can as canProgramme } from '@bastama/domain/programme/permissions.ts'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { everyone, roles } from '../../test/as.ts'
import { at, beginning, mutate, now, outcomeOf, recordedOf, textOf, useCommands } from '../../test/mutate.ts'
import { plantCompetition } from '../../test/plant.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'

const its = useCommands()
const { as } = its

describe.each(roles)('as %s', (role) => {
  const actor = () => everyone(its.grounds)[role]

  test('who may do what is what the domain says', async () => {
    const programmeId = v.parse(idSchema('Programme'), its.grounds.programme)
    const slug = role.replaceAll(/[^a-z]+/g, '-')
    const created = await mutate(as(role), 'createCompetition', {
      ...beginning(`created-as-${slug}`, at(1), at(30)),
      programmeId: globalIdOf('Programme', its.grounds.programme),
    })
    expect(created.userErrors[0]?.code ?? 'done').toBe(
      outcomeOf(canProgramme.addToProgramme(actor(), { id: programmeId, publishedAt: null }, now)),
    )

    const commands = {
      editCompetition: { places: 3 },
      setQuestions: { questions: [] },
      setCriteria: { criteria: [] },
      setAwards: { awards: [] },
      publishCompetition: {},
      extendDeadline: { closesAt: at(40), reason: textOf('Why') },
      cancelCompetition: { reason: textOf('Why') },
      archiveCompetition: {},
    }
    const facts = {
      opensAt: at(-30),
      closesAt: at(1),
      pitchingAt: null,
      resultsDueOn: null,
      timeZone: 'Asia/Almaty',
    }
    const states: CompetitionState[] = ['DRAFT', 'PUBLISHED', 'ANNOUNCED', 'ARCHIVED', 'CANCELLED']
    for (const state of states) {
      for (const [name, input] of Object.entries(commands)) {
        const id = await plantCompetition(its.database.db, its.grounds.programme, {
          ...inState(state),
          slug: `${slug}-${name.toLowerCase()}-${state.toLowerCase()}`,
        })
        const known = {
          ...facts,
          programmeId,
          state,
          publishedAt: state === 'DRAFT' ? null : at(-40),
          ...(state === 'ANNOUNCED' || state === 'ARCHIVED' ? { closesAt: at(-2) } : {}),
          submittedApplications: 0,
          consideredApplications: 0,
          competitorIds: [],
          hasReason: true,
          newClosesAt: at(40),
          problems: 3,
        }
        const expected = {
          editCompetition: can.editCompetition(actor(), { ...known, part: 'AWARDS' }, now),
          setQuestions: can.editCompetition(actor(), { ...known, part: 'QUESTIONS' }, now),
          setCriteria: can.editCompetition(actor(), { ...known, part: 'CRITERIA' }, now),
          setAwards: can.editCompetition(actor(), { ...known, part: 'AWARDS' }, now),
          publishCompetition: can.publishCompetition(actor(), known, now),
          extendDeadline: can.extendDeadline(actor(), known, now),
          cancelCompetition: can.cancelCompetition(actor(), known, now),
          archiveCompetition: can.archiveCompetition(actor(), known, now),
        }
        const { userErrors, competition } = await mutate(as(role), name, {
          id: globalIdOf('Competition', id),
          ...input,
        })
        const asked = Object.entries(expected).find(([command]) => command === name)?.[1]
        expect([name, state, userErrors[0]?.code ?? 'done']).toEqual([name, state, asked && outcomeOf(asked)])
        const mayRead = can.readCompetition(actor(), known, now)
        expect(competition === null).toBe(!mayRead)
        const events = await recordedOf(its.database, globalIdOf('Competition', id))
        const isChange = asked?.ok === true && !name.startsWith('set')
        expect([name, state, events.length]).toEqual([name, state, isChange ? 1 : 0])
      }
    }
  })
})

/** Of a competition that stands at a state, the columns that belong to it. */
function inState(state: CompetitionState) {
  const opened = { state, opens_at: at(-30), closes_at: at(1), published_at: at(-40) }
  switch (state) {
    case 'DRAFT':
      return { ...opened, published_at: null }
    case 'PUBLISHED':
      return opened
    case 'ANNOUNCED':
    case 'ARCHIVED':
      return { ...opened, closes_at: at(-2), announced_at: at(-1) }
    case 'CANCELLED':
      return { ...opened, cancelled_at: at(-1), cancel_reason: textOf('Why') }
  }
}
