import { useLingui } from '@lingui/react/macro'
import { facilitatorStateWords } from '@bastama/domain/facilitator/words.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { DataTable } from '@bastama/ui/DataTable.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { paths } from '../../paths.ts'
import { Amount } from '../../shell/Amount.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { portalLink } from '../../shell/portal.ts'
import type { AnnouncedCompetition } from './announcement.graphql.ts'
import { columnWidths } from './column-widths.ts'

/** What the selection produced: profiles of facilitators, places in a workshop, or awards. */
export function Produced({ by }: { by: AnnouncedCompetition }) {
  switch (by.kind) {
    case 'FACILITATORS':
      return <Profiles of={by} />
    case 'PARTICIPANTS':
      return <Enrolments of={by} />
    case 'PROJECTS':
      return <Awarded of={by} />
  }
}

function Profiles({ of: { results } }: { of: AnnouncedCompetition }) {
  const { t } = useLingui()
  const language = useLanguage()
  const profiles = results.nodes.flatMap(({ facilitator }) => facilitator ?? [])
  if (profiles.length === 0) return null
  return (
    <Section title={t`Profiles of facilitators`} id="produced">
      <DataTable
        caption={t`Profiles and their state`}
        isCaptionHidden
        rows={profiles}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t`Facilitator`,
            width: columnWidths.who,
            cell: ({ slug, name }) => (
              <a href={paths.facilitator(language, slug)}>
                <Local of={name} />
              </a>
            ),
          },
          {
            key: 'state',
            header: t`State`,
            cell: ({ state }) => capitalized(facilitatorStateWords[language][state]),
          },
        ]}
      />
    </Section>
  )
}

function Enrolments({ of: { workshop, applicationCounts } }: { of: AnnouncedCompetition }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (!workshop || !applicationCounts) return null
  const invited = formatNumber(language, applicationCounts.selected)
  const confirmed = formatNumber(language, applicationCounts.confirmed)
  return (
    <Section title={t`Places in the workshop`} id="produced">
      <p>
        <a href={portalLink(language, 'workshops', workshop.slug)}>
          <Local of={workshop.title} />
        </a>
      </p>
      <p>{t`Invited: ${invited}. Confirmed: ${confirmed}.`}</p>
    </Section>
  )
}

function Awarded({ of: { results } }: { of: AnnouncedCompetition }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Section title={t`Awards`} id="produced">
      <DataTable
        caption={t`Awards by project`}
        isCaptionHidden
        rows={results.nodes.filter(({ steppedBackAt }) => !steppedBackAt)}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'project',
            header: t`Project`,
            width: columnWidths.whoAndProject,
            cell: ({ project }) =>
              project ? (
                <a href={portalLink(language, 'projects', project.slug)}>
                  <Local of={project.title} />
                </a>
              ) : (
                '–'
              ),
          },
          {
            key: 'award',
            header: t`Award`,
            width: columnWidths.fact,
            cell: ({ award }) => (award ? <Local of={award.name} /> : '–'),
          },
          {
            key: 'amount',
            header: t`Amount`,
            cell: ({ amount }) => (amount ? <Amount of={amount} /> : '–'),
          },
        ]}
      />
    </Section>
  )
}
