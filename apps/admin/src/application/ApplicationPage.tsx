import { useLingui } from '@lingui/react/macro'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Split } from '@bastama/ui/Split.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { LoadedPage } from '../shell/LoadedPage.tsx'
import { RecordLink } from '../shell/RecordLink.tsx'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { staffApplicationQuery } from './application.graphql.ts'
import type { StaffApplication } from './application.graphql.ts'
import { OutcomeBadge, StandingBadge } from './Badges.tsx'
import { DecisionSection, hasDecision } from './deciding/DecisionSection.tsx'
import { owesDecision } from './deciding/owes-decision.ts'
import { Neighbours, useNeighbours } from './list/Neighbours.tsx'
import { Answers } from './reading/Answers.tsx'
import { Facts } from './reading/Facts.tsx'
import { History } from './reading/History.tsx'
import { Standing } from './reading/Standing.tsx'
import { ScreeningActions } from './screening/ScreeningActions.tsx'
import { SteppedNotice } from './screening/SteppedNotice.tsx'
import { useSteps } from './screening/use-steps.ts'
import { useApplicantName } from './use-applicant-name.ts'

/** One application, for those who judge it. */
export function ApplicationPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference = '' } = useParams()
  const [{ data, error }, read] = useQuery({
    query: staffApplicationQuery,
    variables: { language: inApi[language], reference },
  })
  const number = shownReference(reference)
  return (
    <LoadedPage
      title={t`Application No. ${number}`}
      thing={data && withCompetition(data.application)}
      error={error}
      retry={() => read({ requestPolicy: 'network-only' })}
    >
      {(application) => <Judged key={application.id} application={application} />}
    </LoadedPage>
  )
}

type Read = Omit<StaffApplication, 'competition'> & {
  readonly competition?: StaffApplication['competition'] | null
}

/** Nobody reads an application without the competition that it was sent to. */
function withCompetition(application: Read | null | undefined): StaffApplication | null {
  return application?.competition ? { ...application, competition: application.competition } : null
}

function Judged({ application }: { application: StaffApplication }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { competition, decision, state } = application
  const { text: name, lang } = useApplicantName()(application)
  const around = useNeighbours(competition.slug)
  const { stepped, take, say } = useSteps(application)
  const number = shownReference(application.reference)
  const isUntold = owesDecision(state)
  const isJudged = hasDecision(application)
  const answers = (
    <Section title={t`Answers`}>
      <Answers of={application} />
    </Section>
  )
  const facts = (
    <Section title={t`Facts`}>
      <Facts of={application} layout={isJudged ? 'beside' : 'above'} />
    </Section>
  )
  return (
    <>
      <ScreenTitle>{`${name}, № ${number}`}</ScreenTitle>
      <PageTitle
        title={name}
        lang={lang}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[
              { label: t`Competitions`, href: paths.competitions(language) },
              { label: competition.title.text, href: paths.competition(language, competition.slug) },
              { label: t`Applications`, href: around.list },
              { label: `№ ${number}` },
            ]}
          />
        }
        marks={
          <>
            <StandingBadge of={application} />
            {decision && isUntold && <OutcomeBadge of={decision} />}
            {application.isSample && <SampleMark label={t`sample data`} />}
          </>
        }
        actions={
          <>
            <ScreeningActions application={application} take={(step) => void take(step)} onDone={say} />
            <RecordLink of={application} />
          </>
        }
      />
      <SteppedNotice stepped={stepped} take={(step) => void take(step)} />
      <Standing of={application} />
      {isJudged ? (
        <Split isAsideSticky aside={<DecisionSection application={application} take={take} />}>
          <Stack gap="l">
            {answers}
            {facts}
            <History of={application} />
          </Stack>
        </Split>
      ) : (
        <Split aside={facts}>
          <Stack gap="l">
            {answers}
            <History of={application} />
          </Stack>
        </Split>
      )}
      <Neighbours around={around} />
    </>
  )
}
