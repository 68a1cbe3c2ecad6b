import { useLingui } from '@lingui/react/macro'
import type { CallPath, CallProblem, MissingText } from '@bastama/domain/competition/call.ts'
import { callProblemWords } from '@bastama/domain/competition/words.ts'
import { languageNames } from '@bastama/domain/kernel/language.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { paths } from '../../paths.ts'
import type { CompetitionPart } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import type { EditableCompetition } from '../competition.graphql.ts'

/** What hinders publication and which texts a language lacks, each with the way to its field. */
export function GapList({
  competition,
  problems,
  missing,
}: {
  competition: EditableCompetition
  problems: readonly CallProblem[]
  missing: readonly MissingText[]
}) {
  const language = useLanguage()
  const nameOf = usePlaceNames()
  return (
    <ul>
      {problems.map(({ code, path }) => (
        <li key={[...path, code].join('.')}>
          <a href={placeOf(language, competition, path)}>{callProblemWords[language][code]}</a>
          {path.length > 1 && ` (${nameOf(path)})`}
        </li>
      ))}
      {missing.map(({ path, languages }) => (
        <li key={path.join('.')}>
          <a href={placeOf(language, competition, path)}>{nameOf(path)}</a>
          {': '}
          {languages.map((lacking) => languageNames[lacking]).join(', ')}
        </li>
      ))}
    </ul>
  )
}

const lists = ['questions', 'criteria', 'awards'] as const satisfies readonly CompetitionPart[]

function placeOf(
  language: Parameters<typeof paths.editCompetition>[0],
  { slug }: EditableCompetition,
  path: CallPath,
): string {
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
