import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useQuery } from 'urql'
import { countedEvent } from '@bastama/domain/person/record-words.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Pagination } from '@bastama/ui/Pagination.tsx'
import { Skeleton } from '@bastama/ui/Skeleton.tsx'
import { inApi } from '../../graphql/client.ts'
import { LostPage, UnknownInAddress } from '../../shell/grid/GridNotices.tsx'
import { isRefused } from '../../shell/grid/refused.ts'
import { useGrid } from '../../shell/grid/use-grid.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadFailure } from '../../shell/LoadFailure.tsx'
import { ScreenTitle } from '../../shell/ScreenTitle.tsx'
import { AdministratorsOnly } from '../AdministratorsOnly.tsx'
import { idsIn } from './changes/changes.ts'
import { recordQuery, recordZoneQuery } from './record.graphql.ts'
import { recordAddress, recordVariables } from './record-address.ts'
import { RecordList } from './RecordList.tsx'
import { RecordTools } from './RecordTools.tsx'
import { useSubjects } from './use-subjects.ts'
import styles from './Record.module.css'

/** Everything that was done, the latest first, as it was written at the time. */
export function RecordPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const [{ data }] = useQuery({ query: recordZoneQuery })
  const title = t`The record`
  return (
    <AdministratorsOnly title={title}>
      <ScreenTitle>{title}</ScreenTitle>
      <PageTitle title={title} />
      {data === undefined ? (
        <Skeleton label={t`Loading …`} lines={8} />
      ) : (
        <TheRecord key={language} zone={programmeZone(data.programmes.nodes[0])} />
      )}
    </AdministratorsOnly>
  )
}

function TheRecord({ zone }: { zone: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const place = useGrid(recordAddress)
  const [{ data, fetching, error }, read] = useQuery({
    query: recordQuery,
    variables: { ...recordVariables(zone, place.state), language: inApi[language] },
  })
  const found = data?.record
  const { person, subject } = place.state.filters
  const events = found?.nodes ?? []
  const subjects = useSubjects([
    ...person,
    ...subject,
    ...events.map(({ subjectId }) => subjectId),
    ...events.flatMap(idsIn),
  ])
  // A page is shown with the names of what it tells of, and the one before it stays until then.
  const shown = useLast(subjects.areKnown ? found : undefined)
  const isPageLost = place.state.from !== undefined && isRefused(error)
  const page = found?.pageInfo
  const link = (side: 'after' | 'before', cursor: string | null | undefined, label: string) =>
    cursor ? { href: place.hrefWith({ from: { side, cursor } }), label } : undefined
  return (
    <div className={styles.record}>
      <Verification head={data?.head.nodes[0]?.hash} />
      <UnknownInAddress {...place.unknown} />
      <RecordTools
        place={place}
        subjects={subjects}
        count={found && formatCount(language, found.totalCount, countedEvent)}
      />
      {isPageLost && <LostPage href={place.hrefWith({})} />}
      {error !== undefined && !isPageLost && (
        <LoadFailure error={error} retry={() => read({ requestPolicy: 'network-only' })} />
      )}
      {(found === undefined ? error === undefined : shown === undefined) && (
        <Skeleton label={t`Loading …`} lines={8} />
      )}
      {found !== undefined && found.nodes.length === 0 && (
        <EmptyState
          title={t`Nothing matches`}
          action={<ButtonLink size="s" href={place.hrefOfAll}>{t`Clear search and filters`}</ButtonLink>}
        />
      )}
      {found !== undefined && found.nodes.length > 0 && shown !== undefined && (
        <RecordList
          events={shown.nodes}
          subjects={subjects.named}
          zone={zone}
          isLoading={fetching || shown !== found}
        />
      )}
      <Pagination
        label={t`Pages of the record`}
        previous={page?.hasPreviousPage ? link('before', page.startCursor, t`Previous page`) : undefined}
        next={page?.hasNextPage ? link('after', page.endCursor, t`Next page`) : undefined}
      />
    </div>
  )
}

/** The value as it was when there was one last. */
function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}

/** How anybody with access to the machine checks that nothing here was changed since. */
function Verification({ head }: { head: string | undefined }) {
  return (
    <p className={styles.verification}>
      <Trans>
        Each event carries the hash of the one before it, so that none can be changed or taken out unseen. On
        the machine, <code>npm run verify-record</code> checks all of them.
      </Trans>
      {head !== undefined && (
        <>
          {' '}
          <Trans>
            The record stands at <code>{head}</code>.
          </Trans>
        </>
      )}
    </p>
  )
}
