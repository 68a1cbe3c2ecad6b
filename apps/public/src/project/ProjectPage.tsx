import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { PhotoGallery } from '../shell/picture/PhotoGallery.tsx'
import { ProjectBadges } from '../shell/picture/ProjectBadges.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { zoneOf } from '../shell/time-zone.ts'
import { projectQuery } from './project.graphql.ts'
import { ProjectFacts } from './ProjectFacts.tsx'
import { ProjectHero } from './ProjectHero.tsx'
import { ProjectResults } from './ProjectResults.tsx'
import { ProjectPromise } from './ProjectPromise.tsx'
import { ProjectUpdates } from './ProjectUpdates.tsx'
import styles from './ProjectPage.module.css'
import type { Route } from './+types/ProjectPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const answer = await ask(projectQuery, { language: inApi[language], slug: params.slug }, request.signal)
  const { project } = answer
  if (project === null) throw data(null, { status: 404 })
  return { site: answer, project }
}

export default function ProjectPage({ loaderData: { site, project } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const zone = zoneOf(site)
  const { album } = project
  const results = project.results.nodes
  return (
    <SitePage
      site={site}
      title={project.title.text}
      description={project.summary.text}
      shareImage={{ path: paths.projectShareImage(language, project.slug), alt: project.title.text }}
      about={{
        '@type': 'CreativeWork',
        name: project.title.text,
        abstract: project.summary.text,
        inLanguage: language,
        datePublished: project.submittedAt ?? undefined,
        dateModified: project.updatedAt,
        ...(project.team === null
          ? {}
          : { author: { '@type': 'Organization', name: project.team.name.text } }),
        ...(project.district === null
          ? {}
          : {
              contentLocation: {
                '@type': 'Place',
                name: project.address?.text ?? project.district.name.text,
              },
            }),
      }}
    >
      <PageTitle
        title={project.title.text}
        lang={langOf(project.title, language)}
        crumbs={
          <Crumbs
            items={[
              { label: t`Projects`, href: paths.projects(language, list) },
              { label: project.title.text },
            ]}
          />
        }
        marks={
          <>
            <ProjectBadges project={project} />
            {project.isSample && <SampleMark label={t`sample data`} />}
          </>
        }
        lead={<span lang={langOf(project.summary, language)}>{project.summary.text}</span>}
      />
      <ProjectHero project={project} />
      <div className={styles.body}>
        <div className={styles.facts}>
          <ProjectFacts project={project} />
        </div>
        <div className={styles.story}>
          {project.stopReason !== null && (
            <Notice tone="warning" title={t`The project was stopped`}>
              <Prose text={project.stopReason.text} lang={langOf(project.stopReason, language)} />
            </Notice>
          )}
          <Section title={t`What it is about`}>
            <Prose text={project.description.text} lang={langOf(project.description, language)} />
          </Section>
          {results.length > 0 && <ProjectResults results={results} />}
          {project.milestones.length > 0 && <ProjectPromise milestones={project.milestones} />}
          {project.updates.nodes.length > 0 && <ProjectUpdates updates={project.updates.nodes} zone={zone} />}
          {album !== null && album.photos.nodes.length > 0 && (
            <Section
              title={t`Photos`}
              action={
                <TextLink look="standalone" href={paths.album(language, album.slug, list)}>
                  {t`The album`}
                </TextLink>
              }
            >
              <PhotoGallery label={t`Photos`} photos={album.photos.nodes} />
            </Section>
          )}
        </div>
      </div>
    </SitePage>
  )
}
