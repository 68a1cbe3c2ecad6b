import { useLingui } from '@lingui/react/macro'
import { countedFacilitator } from '@bastama/domain/facilitator/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { pluralForm } from '@bastama/domain/kernel/plural.ts'
import {
  countedCompletedProject,
  countedFundedProject,
  countedSubmittedProject,
} from '@bastama/domain/project/words.ts'
import { countedTeam } from '@bastama/domain/team/words.ts'
import { countedParticipant } from '@bastama/domain/workshop/words.ts'
import { Figure, FigureGrid } from '@bastama/ui/Figure.tsx'
import type { FiguresFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { moneyText } from '../shell/money.ts'

/** What is counted from the data: who came to each stage, and how many there are of everything that has a list. */
export function ComputedFigures({ programme: { figures, workshops } }: { programme: FiguresFragment }) {
  const { t } = useLingui()
  const language = useLanguage()
  const stages = workshops.flatMap(({ stages, ...workshop }) =>
    stages.filter((stage) => stage.participantCount > 0).map((stage) => ({ ...stage, workshop })),
  )
  const listed = [
    { count: figures.facilitators, noun: countedFacilitator, href: paths.facilitators(language) },
    { count: figures.teams, noun: countedTeam, href: paths.teams(language) },
    { count: figures.projectsSubmitted, noun: countedSubmittedProject, href: paths.projects(language) },
    {
      count: figures.projectsFunded,
      noun: countedFundedProject,
      href: paths.projects(language, 'funded=1'),
    },
    {
      count: figures.projectsCompleted,
      noun: countedCompletedProject,
      href: paths.projects(language, 'state=completed'),
    },
  ]
  return (
    <FigureGrid>
      {stages.map(({ id, position, participantCount, title, workshop }) => (
        <Figure
          key={id}
          value={formatNumber(language, participantCount)}
          label={pluralForm(language, participantCount, countedParticipant)}
          note={
            <>
              <Local of={workshop.title} />
              {'. '}
              <Local of={title} />
            </>
          }
          href={paths.stage(language, workshop.slug, position)}
        />
      ))}
      {listed.map(({ count, noun, href }) => (
        <Figure
          key={href}
          value={formatNumber(language, count)}
          label={pluralForm(language, count, noun)}
          href={href}
        />
      ))}
      {figures.awarded !== null && (
        <Figure value={moneyText(language, figures.awarded)} label={t`awarded to projects`} />
      )}
    </FigureGrid>
  )
}
