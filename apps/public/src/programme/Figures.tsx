import { useLingui } from '@lingui/react/macro'
import { countedFacilitator } from '@bastama/domain/facilitator/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { pluralForm } from '@bastama/domain/kernel/plural.ts'
import type { CountedNoun } from '@bastama/domain/kernel/plural.ts'
import { fill } from '@bastama/domain/kernel/words.ts'
import { figurePrecisionWords } from '@bastama/domain/programme/words.ts'
import {
  countedCompletedProject,
  countedFundedProject,
  countedSubmittedProject,
} from '@bastama/domain/project/words.ts'
import { countedTeam } from '@bastama/domain/team/words.ts'
import { countedAttendance, countedParticipant } from '@bastama/domain/workshop/words.ts'
import { Figure, FigureGrid } from '@bastama/ui/Figure.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import type { FiguresFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { moneyText } from '../shell/money.ts'

/** The programme in figures: what is counted from the data, apart from what the programme reports. */
export function Figures({ programme: { figures, reportedFigures } }: { programme: FiguresFragment }) {
  const { t } = useLingui()
  const language = useLanguage()
  const funded = paths.projects(language, 'funded=1')
  const noun = (count: number, counted: CountedNoun) => pluralForm(language, count, counted)
  const attendances = noun(figures.stageAttendances, countedAttendance)
  const participants = noun(figures.participants, countedParticipant)
  const counted = [
    {
      value: figures.facilitators,
      label: noun(figures.facilitators, countedFacilitator),
      href: paths.facilitators(language),
    },
    {
      value: figures.stageAttendances,
      label: t`${attendances}, added up over the workshop stages`,
      href: paths.workshops(language),
    },
    {
      value: figures.participants,
      label: t`${participants} of the workshops, each counted once`,
      href: paths.workshops(language),
    },
    { value: figures.teams, label: noun(figures.teams, countedTeam), href: paths.teams(language) },
    {
      value: figures.projectsSubmitted,
      label: noun(figures.projectsSubmitted, countedSubmittedProject),
      href: paths.projects(language),
    },
    {
      value: figures.projectsFunded,
      label: noun(figures.projectsFunded, countedFundedProject),
      href: funded,
    },
    {
      value: figures.projectsCompleted,
      label: noun(figures.projectsCompleted, countedCompletedProject),
      href: paths.projects(language, 'state=completed'),
    },
  ]
  return (
    <>
      <Section
        title={t`Counted from the data`}
        lead={t`Each number is computed from what is published here and leads to the list that it counts.`}
      >
        <FigureGrid>
          {counted.map(({ value, label, href }) => (
            <Figure key={label} value={formatNumber(language, value)} label={label} href={href} />
          ))}
          {figures.awarded !== null && (
            <Figure
              value={moneyText(language, figures.awarded)}
              label={t`awarded to projects`}
              href={funded}
            />
          )}
        </FigureGrid>
      </Section>
      {reportedFigures.length > 0 && (
        <Section
          title={t`Reported by the programme`}
          lead={t`These numbers come from the programme's own reports; they may differ from what can be counted here.`}
        >
          <FigureGrid>
            {reportedFigures.map(({ id, value, precision, label }) => (
              <Figure
                key={id}
                value={fill(figurePrecisionWords[language][precision], {
                  figure: formatNumber(language, value),
                })}
                label={label.text}
              />
            ))}
          </FigureGrid>
        </Section>
      )}
    </>
  )
}
