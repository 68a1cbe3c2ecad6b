import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { pluralForm } from '@bastama/domain/kernel/plural.ts'
import { fill } from '@bastama/domain/kernel/words.ts'
import { reportedParticipation } from '@bastama/domain/programme/programme.ts'
import { figurePrecisionWords } from '@bastama/domain/programme/words.ts'
import { countedAttendance } from '@bastama/domain/workshop/words.ts'
import { Figure, FigureGrid } from '@bastama/ui/Figure.tsx'
import type { FigureProps } from '@bastama/ui/Figure.tsx'
import { Heading } from '@bastama/ui/Heading.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import type { FiguresFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { ComputedFigures } from './ComputedFigures.tsx'

/** The programme in figures: how many took part as computed and as reported, side by side; then the others of each kind. */
export function Figures({ programme }: { programme: FiguresFragment }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { figures, reportedFigures } = programme
  const attendances = pluralForm(language, figures.stageAttendances, countedAttendance)
  const different = formatNumber(language, figures.participants)
  const participation = reportedFigures.find(({ code }) => code === reportedParticipation)
  const otherReported = reportedFigures.filter((figure) => figure !== participation)
  return (
    <Section
      title={t`The programme in figures`}
      lead={t`What can be computed from the data and what the programme reports of itself may differ, so both are here, each under its name. A number that is a link leads to what it counts.`}
    >
      <FigureGrid>
        <Figure
          size="l"
          value={formatNumber(language, figures.stageAttendances)}
          label={t`${attendances}, added up over the workshop stages`}
          basis={{ kind: 'computed', label: t`computed from the records of attendance` }}
          note={t`Different people: ${different}`}
        />
        {participation !== undefined && (
          <ReportedFigure
            figure={participation}
            size="l"
            basis={{ kind: 'reported', label: t`reported by the programme` }}
            note={t`The organisers' own number: there is no list behind it.`}
          />
        )}
      </FigureGrid>
      <Stack>
        <Heading level={3}>{t`Computed from the data`}</Heading>
        <ComputedFigures programme={programme} />
      </Stack>
      {otherReported.length > 0 && (
        <Stack>
          <Heading level={3}>{t`Reported by the programme`}</Heading>
          <FigureGrid>
            {otherReported.map((figure) => (
              <ReportedFigure key={figure.id} figure={figure} />
            ))}
          </FigureGrid>
        </Stack>
      )}
    </Section>
  )
}

function ReportedFigure({
  figure: { value, precision, label },
  ...look
}: Pick<FigureProps, 'size' | 'basis' | 'note'> & { figure: FiguresFragment['reportedFigures'][number] }) {
  const language = useLanguage()
  const figure = formatNumber(language, value)
  return (
    <Figure
      value={fill(figurePrecisionWords[language][precision], { figure })}
      label={<Local of={label} />}
      {...look}
    />
  )
}
