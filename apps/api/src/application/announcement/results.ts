import type { Announced } from '@bastama/domain/application/decision.ts'
import type { Money } from '@bastama/domain/kernel/money.ts'
import type { awardsOf, Competition, NewResult } from '../../competition/queries.ts'
import type { Announceable } from './announce-queries.ts'

type Award = Awaited<ReturnType<typeof awardsOf>>[number]

const groups = ['SELECTED', 'RESERVE', 'NOT_SELECTED'] as const

/**
 * The results that all the world reads: the selected by their numbers, the reserve list by its places, then the others.
 * Staff decided without a ranking, so the places in this list are none. Who does not meet the conditions is not in it.
 */
export function resultsOf(
  competition: Pick<Competition, 'fund'>,
  awards: readonly Award[],
  applications: readonly Pick<Announceable, 'id' | 'projectId' | 'decision'>[],
  announced: readonly Announced<string>[],
): NewResult[] {
  const said = new Map(announced.map((each) => [each.id, each]))
  const winners = applications.flatMap(({ id, decision }) =>
    said.get(id)?.state === 'SELECTED' ? (decision?.awardId ?? []) : [],
  )
  const ordered = groups.flatMap((outcome) =>
    applications
      .filter(({ id }) => said.get(id)?.state === outcome)
      .toSorted((a, b) => (said.get(a.id)?.reservePlace ?? 0) - (said.get(b.id)?.reservePlace ?? 0))
      .map((application) => ({ ...application, outcome })),
  )
  return ordered.map(({ id, projectId, decision, outcome }, index) => {
    const award = awards.find((each) => outcome === 'SELECTED' && each.id === decision?.awardId)
    const amount = award && amountOf(award, competition.fund, awards, winners)
    return {
      application_id: id,
      project_id: projectId,
      outcome,
      rank: index + 1,
      is_ranked: false,
      award_id: award?.id ?? null,
      amount_minor: amount?.minorUnits ?? null,
      currency: amount?.currency ?? null,
      reason: decision?.reason ?? null,
    }
  })
}

/** What a winner of an award gets: its amount, or an equal part of the fund, in whole minor units. */
function amountOf(
  award: Award,
  fund: Money | null,
  awards: readonly Award[],
  winners: readonly string[],
): Money | null {
  if (award.rule === 'FIXED' || fund === null) return award.amount
  const sharing = awards.filter(({ rule }) => rule === 'FUND_SHARE').map(({ id }) => id)
  const parts = winners.filter((id) => sharing.includes(id)).length
  return { ...fund, minorUnits: Math.floor(fund.minorUnits / parts) }
}
