import { useLingui } from '@lingui/react/macro'
import type { CallPath } from '@bastama/domain/competition/call.ts'
import { callProblemWords } from '@bastama/domain/competition/words.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { paths } from '../paths.ts'
import type { CompetitionPart } from '../paths.ts'
import { useNow } from '../shell/clock.ts'
import { lackingWords } from '../shell/editing/Gaps.tsx'
import type { ThingGaps } from '../shell/editing/Gaps.tsx'
import { useLanguage } from '../shell/i18n.ts'
import type { EditableCompetition } from './competition.graphql.ts'
import { publicationGaps } from './facts.ts'

/** What a draft still needs before it is published, and which texts a competition lacks, each with the way to its field. */
export function useGaps(competition: EditableCompetition): ThingGaps {
  const language = useLanguage()
  const nameOf = usePlaceNames()
  const { problems, missing } = publicationGaps(competition, useNow())
  const hinders = competition.state === 'DRAFT' ? problems : []
  return {
    problems: hinders.map(({ code, path }) => ({
      href: placeOf(language, competition, path),
      words: callProblemWords[language][code],
      ...(path.length > 1 && { note: ` (${nameOf(path)})` }),
    })),
    missing: missing.map(({ path, languages }) => ({
      href: placeOf(language, competition, [...path, languages[0] ?? language]),
      words: nameOf(path),
      note: lackingWords(languages),
    })),
  }
}

const lists = ['questions', 'criteria', 'awards'] as const satisfies readonly CompetitionPart[]

function placeOf(language: Language, { slug }: EditableCompetition, path: CallPath): string {
  const part = lists.find((list) => list === path[0]) ?? 'details'
  return `${paths.editCompetition(language, slug, part)}#${path.join('.')}`
}

/** What the place of a call is called: “Question 2”. */
function usePlaceNames(): (path: CallPath) => string {
  const { t } = useLingui()
  const language = useLanguage()
  const names: Readonly<Record<string, string>> = {
    title: t`Title`,
    summary: t`Summary`,
    about: t`About`,
    whoMayApply: t`Who may apply`,
    questions: t`Questions`,
    criteria: t`Criteria`,
    awards: t`Awards`,
  }
  return ([list, index]) => {
    const name = names[String(list)] ?? String(list)
    if (typeof index !== 'number') return name
    const number = formatNumber(language, index + 1)
    switch (list) {
      case 'questions':
        return t`Question ${number}`
      case 'criteria':
        return t`Criterion ${number}`
      case 'awards':
        return t`Award ${number}`
      default:
        return name
    }
  }
}
