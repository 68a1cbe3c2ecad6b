import { useLingui } from '@lingui/react/macro'
import { formatNumber, formatPercent } from '@bastama/domain/kernel/number.ts'
import { Funnel } from '@bastama/ui/funnel/Funnel.tsx'
import type { FunnelStep } from '@bastama/ui/funnel/Funnel.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import type { OverviewQuery } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import { portalLink } from '../shell/portal.ts'

type Figures = OverviewQuery['programmes']['nodes'][number]['figures']
type Counted = Omit<FunnelStep, 'valueText' | 'shareText'>

/** How far people came, and how far projects came; two funnels, since a project is not a person. */
export function ProgrammeFunnel({ figures }: { figures: Figures }) {
  const { t } = useLingui()
  const language = useLanguage()
  const headers = { step: t`Step`, value: t`How many`, share: t`Of the step before` }
  const inWords = (steps: readonly Counted[]): FunnelStep[] =>
    steps.map((step, index) => {
      const before = steps[index - 1]?.value
      return {
        ...step,
        valueText: formatNumber(language, step.value),
        shareText: before ? formatPercent(language, step.value / before) : undefined,
      }
    })
  const projects = portalLink(language, 'projects')
  return (
    <Section title={t`The way from the call to the deed`}>
      <Funnel
        caption={t`People`}
        headers={headers}
        steps={inWords([
          { key: 'enrolments', label: t`Enrolled in a workshop`, value: figures.enrolments },
          { key: 'participants', label: t`Came to a stage`, value: figures.participants },
          { key: 'inTeams', label: t`In a team with a project`, value: figures.participantsInTeams },
        ])}
      />
      <p>
        <small>{t`People are counted and not listed: who takes part is not public.`}</small>
      </p>
      <Funnel
        caption={t`Projects`}
        headers={headers}
        steps={inWords([
          {
            key: 'submitted',
            label: t`Submitted`,
            value: figures.projectsSubmitted,
            href: projects,
          },
          {
            key: 'funded',
            label: t`Funded`,
            value: figures.projectsFunded,
            href: `${projects}?funded=1`,
          },
          {
            key: 'completed',
            label: t`Completed`,
            value: figures.projectsCompleted,
            href: `${projects}?state=completed`,
          },
        ])}
      />
    </Section>
  )
}
