import { missingTexts, publishProblems } from '@bastama/domain/competition/call.ts'
import type { Call } from '@bastama/domain/competition/call.ts'
import { can } from '@bastama/domain/competition/permissions.ts'
import { competitionRefusalWords } from '@bastama/domain/competition/words.ts'
import { withAccessWords } from '@bastama/domain/kernel/access-words.ts'
import { personIdOf } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { clientId } from '@bastama/domain/kernel/id.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { codeOf, languagesOf, textOf, textOrNull } from '../shell/form/domain-values.ts'
import type { EditableCompetition } from './competition.graphql.ts'

/** What the domain asks of a competition before it says what may be done to it. */
export function factsOf(competition: EditableCompetition) {
  const { programme, state, publishedAt, pitchingAt, resultsDueOn } = competition
  return {
    programmeId: clientId('Programme', programme?.id ?? ''),
    state,
    publishedAt: dateOrNull(publishedAt),
    opensAt: new Date(competition.opensAt),
    closesAt: new Date(competition.closesAt),
    pitchingAt: dateOrNull(pitchingAt),
    resultsDueOn: resultsDueOn ?? null,
    timeZone: programmeZone(programme),
    submittedApplications: competition.sentApplications ?? 0,
    consideredApplications: competition.consideredApplications ?? 0,
  }
}

/** The competition as a call, for what hinders its publication and what it lacks. */
export function callOf(competition: EditableCompetition): Call {
  const { kind, questions, criteria, awards } = competition
  return {
    ...factsOf(competition),
    kind,
    title: textOf(competition.title),
    summary: textOf(competition.summary),
    about: textOf(competition.about),
    whoMayApply: textOf(competition.whoMayApply),
    questions: questions.map((question) => ({
      kind: question.kind,
      label: textOf(question.label),
      hint: textOrNull(question.hint),
      options: question.options.map(({ label }) => ({ label: textOf(label) })),
    })),
    criteria: criteria.map(({ name, description, weight, steps }) => ({
      name: textOf(name),
      description: textOf(description),
      weight,
      steps: steps.map((step) => ({ description: textOf(step.description) })),
    })),
    awards: awards.map(({ name, description, reservedFor }) => ({
      name: textOf(name),
      description: textOrNull(description),
      reservedFor: textOrNull(reservedFor),
    })),
  }
}

/** What still hinders publication, and the texts that a language lacks. */
export function publicationGaps(competition: EditableCompetition, now: Date) {
  const call = callOf(competition)
  return { problems: publishProblems(call, now), missing: missingTexts(call, languagesOf(competition)) }
}

/**
 * What may be done to the competition now, for the buttons: each is undefined, or the code of the refusal. That a reason
 * is given is settled when it is asked for.
 */
export function refusalsOf(competition: EditableCompetition, actor: Actor, now: Date) {
  const facts = factsOf(competition)
  const { problems } = publicationGaps(competition, now)
  const competitorIds = competitorsIn(competition, actor)
  const asked = {
    edit: can.editCompetition(actor, { ...facts, part: 'TEXTS' }, now),
    publish: can.publishCompetition(actor, { ...facts, problems: problems.length }, now),
    extend: can.extendDeadline(actor, { ...facts, competitorIds, newClosesAt: null, hasReason: true }, now),
    cancel: can.cancelCompetition(actor, { ...facts, hasReason: true }, now),
    archive: can.archiveCompetition(actor, facts, now),
  } as const
  return {
    edit: codeOf(asked.edit),
    publish: codeOf(asked.publish),
    extend: codeOf(asked.extend),
    cancel: codeOf(asked.cancel),
    archive: codeOf(asked.archive),
  }
}

/** The actor, where they have sent an application themselves. */
function competitorsIn({ myApplication }: EditableCompetition, actor: Actor) {
  const personId = personIdOf(actor)
  return myApplication?.submittedAt && personId !== undefined ? [personId] : []
}

const words = withAccessWords(competitionRefusalWords)

export type RefusalCode = keyof typeof words.en

/** A refusal in the domain’s words. */
export function refusalWords(language: Language, code: RefusalCode): string {
  return words[language][code]
}

export function dateOrNull(at: string | null | undefined): Date | null {
  return at ? new Date(at) : null
}
