import { useLingui } from '@lingui/react/macro'
import { useQuery } from 'urql'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Skeleton } from '@bastama/ui/Skeleton.tsx'
import { inApi } from '../graphql/client.ts'
import { useLanguage } from '../shell/i18n.ts'
import { LoadFailure } from '../shell/LoadFailure.tsx'
import { ScreenTitle } from '../shell/ScreenTitle.tsx'
import { useViewer } from '../shell/viewer.ts'
import { overviewQuery } from './overview.graphql.ts'
import { ProgrammeFigures } from './ProgrammeFigures.tsx'
import { ProgrammeFunnel } from './ProgrammeFunnel.tsx'
import { ReportedFigures } from './ReportedFigures.tsx'
import { ToDo } from './ToDo.tsx'
import { UnderWay } from './UnderWay.tsx'

/** Where staff begin: what comes next, how much there is, how far people and projects came. */
export function OverviewPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const [{ data, error }, read] = useQuery({
    query: overviewQuery,
    variables: { language: inApi[language] },
  })
  const programme = data?.programmes.nodes[0]
  const hasWork = useViewer().account?.roles.some((role) => role !== 'RESIDENT')
  return (
    <>
      <ScreenTitle>{t`Overview`}</ScreenTitle>
      <PageTitle title={t`Overview`} />
      {hasWork === true && <ToDo />}
      {error !== undefined && (
        <LoadFailure error={error} retry={() => read({ requestPolicy: 'network-only' })} />
      )}
      {data === undefined && error === undefined && <Skeleton label={t`Loading …`} lines={8} />}
      {data !== undefined && (
        <>
          <UnderWay overview={data} />
          <ProgrammeFigures overview={data} />
          {programme !== undefined && (
            <>
              <ProgrammeFunnel figures={programme.figures} />
              <ReportedFigures figures={programme.reportedFigures} />
            </>
          )}
        </>
      )}
    </>
  )
}
