import { Trans, useLingui } from '@lingui/react/macro'
import { SiteFooter } from '@bastama/ui/shell/SiteFooter.tsx'
import type { SiteFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../i18n.ts'
import { Local } from '../Local.tsx'

/** The foot of every page: who does this, everything there is, and the same as open data. */
export function PortalFooter({
  programme,
}: {
  programme: SiteFragment['programmes']['nodes'][number] | undefined
}) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <SiteFooter
      about={
        programme !== undefined && (
          <>
            <p>
              <Local of={programme.name} />
            </p>
            <ul role="list">
              {programme.partners.map((partner) => (
                <li key={partner.id}>
                  <Local of={partner.name} />
                </li>
              ))}
            </ul>
          </>
        )
      }
      columns={[
        {
          title: t`The programme`,
          links: [
            { label: t`Competitions`, href: paths.competitions(language) },
            { label: t`Workshops`, href: paths.workshops(language) },
            { label: t`What is taught`, href: paths.topics(language) },
            { label: t`Facilitators`, href: paths.facilitators(language) },
            { label: t`Forums`, href: paths.forums(language) },
            { label: t`Photo albums`, href: paths.albums(language) },
          ],
        },
        {
          title: t`What residents do`,
          links: [
            { label: t`Projects`, href: paths.projects(language) },
            { label: t`Teams`, href: paths.teams(language) },
            { label: t`Search`, href: paths.search(language) },
          ],
        },
        {
          title: t`Open data`,
          links: [
            { label: t`API for programs`, href: '/explorer' },
            { label: t`Projects as a feed`, href: paths.projectFeed(language, 'atom') },
            { label: t`Calendar of events`, href: paths.calendar(language) },
          ],
        },
      ]}
      note={
        <p>
          <Trans>Bastama is open source under the Apache 2.0 licence: any city may run it.</Trans>
        </p>
      }
    />
  )
}
