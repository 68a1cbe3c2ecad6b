import type { ApplicationEvent } from '@bastama/domain/application/history.ts'
import type { Done } from '../platform/command/command.ts'
import type { Happening } from '../platform/command/consequences.ts'
import type { Announceable } from './announcement/announce-queries.ts'

/** What happened to an application, with all that nouns to the right may have to know of it. */
export function happening(
  application: Pick<Announceable, 'id' | 'competition' | 'personId' | 'projectId'> & {
    readonly decision?: Announceable['decision']
  },
  kind: ApplicationEvent,
  before: object,
  after: object,
): Happening {
  const { id, competition, personId, projectId, decision } = application
  return {
    noun: 'application',
    programmeId: competition.programmeId,
    subjectId: id,
    kind,
    before,
    after: {
      ...after,
      competitionId: competition.id,
      competitionKind: competition.kind,
      personId,
      projectId,
      ...(decision && { awardId: decision.awardId }),
    },
  }
}

/** A happening as what a command did. */
export function eventOf({ subjectId, ...event }: Happening): Done {
  return { subjectId, event }
}
