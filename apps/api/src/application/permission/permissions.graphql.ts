import { submissionProblems } from '@bastama/domain/application/answers.ts'
import { can } from '@bastama/domain/application/permissions.ts'
import { can as canCompetition } from '@bastama/domain/competition/permissions.ts'
import { personIdOf } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { Result } from '@bastama/domain/kernel/result.ts'
import { Competition } from '../../competition/graphql.ts'
import { builder } from '../../platform/builder.ts'
import { Permission, permissionOf } from '../../platform/command/permission.ts'
import {
  announceFactsOf,
  factsOf,
  readAnnounceFacts,
  readFacts,
  readStartFacts,
  startFactsOf,
} from './facts-queries.ts'
import { formOf, readForm } from '../answer/form-queries.ts'
import { Application } from '../graphql.ts'
import { competitionWords } from '../announcement/announce.ts'
import { refusalWords } from '../outcomes.ts'
import type { AnyRefusal } from '../outcomes.ts'

/** What is asked where nothing is given yet: whether it may be begun. */
const begun = { questionId: null, request: null, hasReason: true, problems: 0 }

type Ask = (
  actor: Actor,
  facts: ReturnType<typeof readFacts> & typeof begun,
  now: Date,
) => Result<unknown, AnyRefusal>

/** What may be done with an application, asked of the domain as the command will. */
const asks: Readonly<Record<string, { readonly what: string; readonly ask: Ask }>> = {
  canAnswer: { what: 'Change answers.', ask: can.answerQuestion },
  canWithdraw: { what: 'Take it back.', ask: can.withdrawApplication },
  canConfirm: { what: 'Say that you take part.', ask: can.confirmPlace },
  canDecline: { what: 'Say that you do not take part.', ask: can.declinePlace },
  canRequestMending: { what: 'Ask the applicant to mend it.', ask: can.requestMending },
  canAcceptAsIs: { what: 'Take the request to mend back.', ask: can.acceptAsIs },
  canFindIneligible: { what: 'Find that it does not meet the conditions.', ask: can.findIneligible },
  canRestore: { what: 'Take it up again.', ask: can.restoreApplication },
  canAdmit: { what: 'Admit it to the round.', ask: can.admitApplication },
  canSendBack: { what: 'Take it back from the round.', ask: can.sendBackApplication },
  canDecide: { what: 'Decide on it, or take the decision back.', ask: can.decideApplication },
}

builder.tableFields(Application, (t) => ({
  canSubmit: t.computed(Permission, {
    description: 'Send it, or send it again after it was mended.',
    needs: (application, viewer) => ({ facts: factsOf(application, viewer), form: formOf(application) }),
    resolve: ({ facts, form }, _, { actor, now }) => {
      const { questions, answers } = readForm(form)
      const problems = submissionProblems(questions, answers).length
      return permissionOf(can.submitApplication(actor, { ...readFacts(facts), problems }, now), refusalWords)
    },
  }),
  ...Object.fromEntries(
    Object.entries(asks).map(([name, { what, ask }]) => [
      name,
      t.computed(Permission, {
        description: what,
        needs: (application, viewer) => ({ facts: factsOf(application, viewer) }),
        resolve: ({ facts }, _, { actor, now }) =>
          permissionOf(ask(actor, { ...readFacts(facts), ...begun }, now), refusalWords),
      }),
    ]),
  ),
}))

builder.tableFields(Competition, (t) => ({
  canAnnounce: t.computed(Permission, {
    description: 'Announce the results.',
    needs: (competition, viewer) => ({ facts: announceFactsOf(competition, viewer) }),
    resolve: ({ facts }, _, { actor, now }) =>
      permissionOf(
        canCompetition.announceCompetition(actor, readAnnounceFacts(facts), now),
        competitionWords,
      ),
  }),
  canApply: t.computed(Permission, {
    description: 'Start an application. Where teams apply, each of yours may.',
    needs: (competition, viewer) => ({ facts: startFactsOf(competition, viewer) }),
    resolve: ({ facts }, _, { actor, now }) => {
      const personId = personIdOf(actor)
      const applicantIds = personId === undefined ? [] : [personId]
      return permissionOf(
        can.startApplication(actor, { ...readStartFacts(facts), applicantIds }, now),
        refusalWords,
      )
    },
  }),
}))
