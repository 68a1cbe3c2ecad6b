import { useLingui } from '@lingui/react/macro'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { formatPhone } from '@bastama/domain/person/phone.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { portalLink } from '../../shell/portal.ts'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import type { StaffApplication } from '../application.graphql.ts'

/** Who applied, how to reach them, and when what was done. */
export function Facts({ of, layout }: { of: StaffApplication; layout: 'beside' | 'above' }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { person, team, project, competition, reservePlace } = of
  const zone = programmeZone(competition.programme)
  const moment = (term: string, at: string | null | undefined): Definition | undefined =>
    at ? { term, details: <ZonedTime at={at} zone={zone} /> } : undefined
  const facts = [
    { term: t`Number`, details: shownReference(of.reference) },
    team && { term: t`Team`, details: <Local of={team.name} /> },
    project && {
      term: t`Project`,
      details: (
        <a href={portalLink(language, 'projects', project.slug)}>
          <Local of={project.title} />
        </a>
      ),
    },
    person?.email && { term: t`E-mail`, details: <a href={`mailto:${person.email}`}>{person.email}</a> },
    person?.phone && {
      term: t`Phone`,
      details: <a href={`tel:${person.phone}`}>{formatPhone(person.phone)}</a>,
    },
    person?.birthDate && { term: t`Date of birth`, details: formatDate(language, person.birthDate) },
    moment(t`Sent`, of.submittedAt),
    moment(t`Answers changed`, of.answeredAt),
    moment(t`Withdrawn`, of.withdrawnAt),
    moment(t`To confirm before`, of.confirmBy),
    typeof reservePlace === 'number' && {
      term: t`Place on the reserve list`,
      details: formatNumber(language, reservePlace),
    },
  ]
  return (
    <DefinitionList
      layout={layout}
      items={facts.filter((fact) => typeof fact === 'object' && fact !== null)}
    />
  )
}
