import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Band } from '@bastama/ui/Band.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { Page } from '@bastama/ui/Page.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { useLanguage } from '../shell/i18n.ts'
import { isListOfSamples } from '../shell/sample/is-list-of-samples.ts'
import { ProjectCard } from '../shell/picture/ProjectCard.tsx'
import { SampleNote } from '../shell/sample/SampleNote.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { AboutProgramme } from './AboutProgramme.tsx'
import { Figures } from './Figures.tsx'
import { ForumCard } from './ForumCard.tsx'
import { homeQuery } from './home.graphql.ts'
import { HomeHero } from './HomeHero.tsx'
import type { Route } from './+types/HomePage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return {
    answer: await ask(homeQuery, { language: inApi[language] }, request.signal),
    now: new Date().toISOString(),
  }
}

export default function HomePage({ loaderData: { answer, now } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const site = answer.programmes.nodes[0]
  const programme = answer.home.nodes[0]
  if (site === undefined || programme === undefined) {
    return (
      <SitePage site={answer} description={t`Residents change their city`}>
        <EmptyState title={t`There is no programme yet`} level={1} />
      </SitePage>
    )
  }
  const funded = answer.projects
  const fundedCount = formatNumber(language, funded.totalCount)
  const everyCount = formatNumber(language, answer.everyProject.totalCount)
  return (
    <SitePage
      site={answer}
      description={programme.summary.text}
      about={{
        '@type': 'Organization',
        name: site.name.text,
        description: programme.summary.text,
        member: site.partners.map((partner) => ({ '@type': 'Organization', name: partner.name.text })),
      }}
      feeds={[
        { href: paths.projectFeed(language, 'atom'), type: 'application/atom+xml', title: t`Projects` },
        { href: paths.projectFeed(language, 'json'), type: 'application/feed+json', title: t`Projects` },
      ]}
      isFullWidth
    >
      <HomeHero programme={programme} calls={answer.calls.nodes} zone={site.timeZone} now={now} />
      <Page>
        {funded.nodes.length > 0 && (
          <Section
            title={t`What residents do`}
            lead={
              <>
                {t`Projects that won a grant, the most supported first.`} <SampleNote list={funded.nodes} />
              </>
            }
            action={
              <TextLink look="standalone" href={paths.projects(language, 'funded=1&sort=supported')}>
                {t`All projects with a grant: ${fundedCount}`}
              </TextLink>
            }
          >
            <Grid columns="l">
              {funded.nodes.map((project) => (
                <ProjectCard
                  key={project.id}
                  project={project}
                  isMarkedByList={isListOfSamples(funded.nodes)}
                />
              ))}
            </Grid>
            <p>
              <TextLink look="standalone" href={paths.projects(language)}>
                {t`All projects of the programme: ${everyCount}`}
              </TextLink>
            </p>
          </Section>
        )}
      </Page>
      <Band tone="sunken">
        <Page>
          <Figures programme={programme} />
        </Page>
      </Band>
      <Page>
        <AboutProgramme programme={programme} site={site} />
        {programme.forums.length > 0 && (
          <Section
            title={t`Dialogue forums`}
            action={
              <TextLink look="standalone" href={paths.forums(language)}>
                {t`All forums`}
              </TextLink>
            }
          >
            <Grid columns="l">
              {programme.forums.map((forum) => (
                <ForumCard key={forum.id} forum={forum} zone={site.timeZone} />
              ))}
            </Grid>
          </Section>
        )}
      </Page>
    </SitePage>
  )
}
