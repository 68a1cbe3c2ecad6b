import { useLingui } from '@lingui/react/macro'
import { applicationStateWords, shownStateWords } from '@bastama/domain/application/words.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import type { Tone } from '@bastama/ui/Badge.tsx'
import type { ApplicationCardFragment, ApplicationState } from '../../graphql/generated/graphql.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { useDeadline } from '../../shell/time/use-deadline.ts'

/** Where an application stands, for whose it is. */
export interface Standing {
  readonly tone: Tone
  /** in a word */
  readonly state: string
  /** in a sentence */
  readonly words: string
  /** what is next, and when */
  readonly next: string | undefined
}

const tones: Readonly<Record<ApplicationState, Tone>> = {
  DRAFT: 'soon',
  SUBMITTED: 'info',
  IN_ROUND: 'info',
  INCOMPLETE: 'danger',
  INELIGIBLE: 'neutral',
  SELECTED: 'won',
  RESERVE: 'review',
  NOT_SELECTED: 'neutral',
  CONFIRMED: 'won',
  DECLINED: 'neutral',
  LAPSED: 'neutral',
  WITHDRAWN: 'neutral',
}

/** Says where an application stands, what is next and when, in plain words. */
export function useStanding(application: ApplicationCardFragment, zone: string): Standing {
  const { t } = useLingui()
  const language = useLanguage()
  const next = useNext(application, zone)
  const { state, decision, competition, canAnswer } = application
  const shown = state === 'IN_ROUND' ? 'SUBMITTED' : state
  const hasMovedUp = state === 'SELECTED' && decision?.outcome === 'RESERVE'
  const standing = {
    tone: tones[state],
    state: capitalized(applicationStateWords[language][shown]),
    words: shownStateWords[language][shown],
    next,
  }
  if (isCalledOff(application))
    return {
      ...standing,
      words: t`The competition was cancelled: no application is looked at. Its page says why.`,
    }
  if (hasMovedUp)
    return {
      ...standing,
      words: t`A place has become free: your application has moved up from the reserve list.`,
    }
  if (state === 'INCOMPLETE' && competition !== null && !canAnswer.isGiven)
    return { ...standing, words: t`What was to be mended was not sent again in time.` }
  return standing
}

function isCalledOff({ state, competition }: ApplicationCardFragment): boolean {
  return competition?.phase === 'CANCELLED' && state !== 'WITHDRAWN'
}

function useNext(application: ApplicationCardFragment, zone: string): string | undefined {
  const { t } = useLingui()
  const language = useLanguage()
  const deadlineOf = useDeadline(zone)
  const { state, competition, mendUntil, confirmBy, reservePlace, canAnswer, canConfirm } = application
  if (competition === null || isCalledOff(application)) return undefined
  const deadline = deadlineOf(competition.closesAt)
  const isOpenFor = competition.phase === 'OPEN'
  const due = competition.resultsDueOn === null ? '' : formatDate(language, competition.resultsDueOn)
  switch (state) {
    case 'DRAFT':
      return isOpenFor
        ? t`Send it before the deadline: ${deadline}.`
        : t`It takes no part: it was not sent before the deadline, ${deadline}.`
    case 'SUBMITTED':
    case 'IN_ROUND':
      if (canAnswer.isGiven)
        return due === ''
          ? t`You can change your answers until ${deadline}.`
          : t`You can change your answers until ${deadline}. Results are expected by ${due}.`
      return due === ''
        ? t`The applications are being read now.`
        : t`The applications are being read now. Results are expected by ${due}.`
    case 'INCOMPLETE': {
      const until = mendUntil === null ? '' : deadlineOf(mendUntil)
      if (until === '') return undefined
      return canAnswer.isGiven
        ? t`Mend it and send it again before ${until}.`
        : t`The time to mend it has ended (${until}). You read what was decided when the results are announced.`
    }
    case 'SELECTED': {
      const until = confirmBy === null ? '' : deadlineOf(confirmBy)
      if (until === '') return undefined
      return canConfirm.isGiven
        ? t`Say before ${until} whether you take part: otherwise the place goes to somebody else.`
        : t`The time to confirm has ended (${until}): the place goes to somebody else.`
    }
    case 'RESERVE':
      return reservePlace === null ? undefined : t`Your place on the reserve list: ${reservePlace}.`
    case 'LAPSED': {
      const until = confirmBy === null ? '' : deadlineOf(confirmBy)
      return until === ''
        ? undefined
        : t`The time to confirm has ended (${until}): the place goes to somebody else.`
    }
    case 'CONFIRMED':
      return competition.kind === 'FACILITATORS'
        ? t`The place is yours. Now tell about yourself: residents read your profile here.`
        : t`The place is yours. The organisers tell you what comes next.`
    case 'DECLINED':
      return t`You need not do anything more.`
    case 'WITHDRAWN':
      return isOpenFor ? t`You can make a new one before the deadline: ${deadline}.` : undefined
    case 'INELIGIBLE':
    case 'NOT_SELECTED':
      return undefined
  }
}
