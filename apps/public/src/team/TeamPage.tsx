import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { teamRoleWords } from '@bastama/domain/team/words.ts'
import { Avatar } from '@bastama/ui/Avatar.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { PersonCard } from '@bastama/ui/PersonCard.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { isListOfSamples } from '../shell/sample/is-list-of-samples.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import { ProjectCard } from '../shell/picture/ProjectCard.tsx'
import { SampleNote } from '../shell/sample/SampleNote.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { teamQuery } from './team.graphql.ts'
import type { Route } from './+types/TeamPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const answer = await ask(teamQuery, { language: inApi[language], slug: params.slug }, request.signal)
  const { team } = answer
  if (team === null) throw data(null, { status: 404 })
  return { site: answer, team }
}

export default function TeamPage({ loaderData: { site, team } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const projects = team.projects.nodes
  const funding = new Map(
    projects
      .flatMap((project) => project.results.nodes)
      .flatMap(({ outcome, competition }) =>
        outcome === 'SELECTED' && competition !== null ? competition : [],
      )
      .map((competition) => [competition.slug, competition]),
  )
  return (
    <SitePage
      site={site}
      title={team.name.text}
      description={team.summary?.text ?? t`Residents who met, found an idea and wrote a project together.`}
      about={{
        '@type': 'Organization',
        name: team.name.text,
        member: team.members.flatMap(({ person }) =>
          person === null ? [] : { '@type': 'Person', name: person.name.text },
        ),
      }}
    >
      <PageTitle
        title={team.name.text}
        lang={langOf(team.name, language)}
        crumbs={
          <Crumbs items={[{ label: t`Teams`, href: paths.teams(language) }, { label: team.name.text }]} />
        }
        {...(team.isSample ? { marks: <SampleMark label={t`sample data`} /> } : {})}
        {...(team.summary === null ? {} : { lead: <Local of={team.summary} /> })}
      />
      <Section title={t`Who is in the team`}>
        <Grid>
          {team.members.flatMap(({ id, role, person }) =>
            person === null ? (
              []
            ) : (
              <PersonCard
                key={id}
                name={person.name.text}
                lang={langOf(person.name, language)}
                headline={capitalized(teamRoleWords[language][role])}
                portrait={<Avatar name={person.name.text} />}
                layout="row"
              />
            ),
          )}
        </Grid>
      </Section>
      {projects.length > 0 && (
        <Section
          title={t`Projects of the team`}
          {...(isListOfSamples(projects) ? { lead: <SampleNote list={projects} /> } : {})}
        >
          <Grid columns="m">
            {projects.map((project) => (
              <ProjectCard
                key={project.id}
                project={project}
                list={list}
                isMarkedByList={isListOfSamples(projects)}
              />
            ))}
          </Grid>
        </Section>
      )}
      {funding.size > 0 && (
        <Section title={t`Funded by`}>
          <Grid columns="l">
            {[...funding.values()].map((competition) => (
              <TextLink
                key={competition.slug}
                look="standalone"
                href={paths.competition(language, competition.slug, list)}
              >
                <Local of={competition.title} />
              </TextLink>
            ))}
          </Grid>
        </Section>
      )}
    </SitePage>
  )
}
