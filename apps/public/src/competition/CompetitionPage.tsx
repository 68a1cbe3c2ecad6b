import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedProject } from '@bastama/domain/project/words.ts'
import { Grid } from '@bastama/ui/Grid.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Split } from '@bastama/ui/Split.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { isListOfSamples } from '../shell/sample/is-list-of-samples.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import { answerAt, isWithin, placeVariables, readPlace } from '../shell/list/place-in-list.ts'
import { ProjectCard } from '../shell/picture/ProjectCard.tsx'
import { readList } from '../shell/list-address/read-list.ts'
import { SampleNote } from '../shell/sample/SampleNote.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { zoneOf } from '../shell/time-zone.ts'
import { UnknownValues } from '../shell/list-address/UnknownValues.tsx'
import { Awards } from './Awards.tsx'
import { competitionQuery } from './competition.graphql.ts'
import { CompetitionFacts } from './CompetitionFacts.tsx'
import { CompetitionPath } from './CompetitionPath.tsx'
import { Criteria } from './Criteria.tsx'
import { DeadlineExtensions } from './DeadlineExtensions.tsx'
import { HowToApply } from './HowToApply.tsx'
import { PhaseBadge } from './PhaseBadge.tsx'
import { Pitching } from './Pitching.tsx'
import { Questions } from './Questions.tsx'
import { isWithoutNames, NamelessResults, Results } from './Results.tsx'
import { useCompetitionThing } from './use-competition-thing.ts'
import type { Route } from './+types/CompetitionPage.ts'

/** Most competitions have fewer results, and all of them on one page. */
const resultsShown = 100

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return readList(new URL(request.url).searchParams, async (address) => {
    const place = readPlace(address)
    const variables = { language: inApi[language], slug: params.slug, ...placeVariables(place, resultsShown) }
    const asked = ask(competitionQuery, variables, request.signal)
    const answer = await answerAt(place, asked, ({ competition }) => competition?.results.nodes)
    if (answer === undefined) return undefined
    const { competition } = answer
    if (competition === null) throw data(null, { status: 404 })
    return { site: answer, competition, now: new Date().toISOString(), isWithinResults: isWithin(place) }
  })
}

export default function CompetitionPage({
  loaderData: { site, competition, now, isWithinResults, unknown },
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const zone = zoneOf(site)
  const { title, summary, about, whoMayApply, phase, projects } = competition
  const isOver = !['DRAFT', 'UPCOMING', 'OPEN'].includes(phase)
  const howToApply = <HowToApply competition={competition} zone={zone} />
  const extensions = <DeadlineExtensions extensions={competition.deadlineExtensions} zone={zone} />
  const entered = paths.projects(language, String(new URLSearchParams({ competition: competition.slug })))
  const everyProject = formatCount(language, projects.totalCount, countedProject)
  return (
    <SitePage
      site={site}
      title={title.text}
      description={summary.text}
      isUnlisted={isWithinResults || unknown.length > 0}
      about={useCompetitionThing(competition, site)}
    >
      <PageTitle
        title={title.text}
        lang={langOf(title, language)}
        crumbs={
          <Crumbs
            items={[{ label: t`Competitions`, href: paths.competitions(language) }, { label: title.text }]}
          />
        }
        marks={
          <>
            <PhaseBadge phase={phase} />
            {competition.isSample && <SampleMark label={t`sample data`} />}
          </>
        }
        lead={<Local of={summary} />}
      />
      <Stack>
        <UnknownValues values={unknown} href={paths.competition(language, competition.slug, list)} />
        {competition.cancelReason !== null && (
          <Notice tone="danger" title={t`The competition was cancelled`}>
            <p>
              {t`Reason:`} <Local of={competition.cancelReason} />
            </p>
            <p>
              <a href={paths.competitions(language)}>{t`Which competitions are open now`}</a>
            </p>
          </Notice>
        )}
        {/* Whoever may apply now does not look for it below the dates. */}
        {phase === 'OPEN' && howToApply}
        <CompetitionPath competition={competition} zone={zone} now={now} />
        {phase !== 'OPEN' && howToApply}
        {!isOver && extensions}
      </Stack>
      <Split isAsideFirst aside={<CompetitionFacts competition={competition} />}>
        {competition.results.nodes.length > 0 && <Results competition={competition} />}
        {isWithoutNames(competition) && <NamelessResults of={competition} />}
        <Section title={t`What it is for`}>
          <Prose text={about.text} lang={langOf(about, language)} />
        </Section>
        <Section title={isOver ? t`Who could apply` : t`Who may apply`}>
          <Prose text={whoMayApply.text} lang={langOf(whoMayApply, language)} />
          {isOver && extensions}
        </Section>
        {competition.awards.length > 0 && <Awards awards={competition.awards} fund={competition.fund} />}
        {competition.criteria.length > 0 && <Criteria criteria={competition.criteria} draw={competition} />}
        {competition.pitchingAt !== null && (
          <Pitching at={competition.pitchingAt} zone={zone} competition={competition} />
        )}
        {competition.questions.length > 0 && <Questions questions={competition.questions} isOver={isOver} />}
      </Split>
      {projects.totalCount > 0 && (
        <Section
          title={t`Projects that entered`}
          {...(isListOfSamples(projects.nodes) ? { lead: <SampleNote list={projects.nodes} /> } : {})}
          action={
            <TextLink look="standalone" href={entered}>
              {t`All projects: ${everyProject}`}
            </TextLink>
          }
        >
          <Grid columns="m">
            {projects.nodes.map((project) => (
              <ProjectCard
                key={project.id}
                project={project}
                list={list}
                isMarkedByList={isListOfSamples(projects.nodes)}
              />
            ))}
          </Grid>
        </Section>
      )}
    </SitePage>
  )
}
