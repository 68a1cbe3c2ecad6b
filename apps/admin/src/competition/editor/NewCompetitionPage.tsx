import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useQuery } from 'urql'
import { can } from '@bastama/domain/competition/permissions.ts'
import { clientId } from '@bastama/domain/kernel/id.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import { useNow } from '../../shell/clock.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadedPage } from '../../shell/LoadedPage.tsx'
import { ScreenTitle } from '../../shell/ScreenTitle.tsx'
import { useViewer } from '../../shell/viewer.ts'
import { refusalWords } from '../facts.ts'
import { programmesQuery } from './editor.graphql.ts'
import { NewCompetitionForm } from './NewCompetitionForm.tsx'

/** Begins a competition, as a draft. */
export function NewCompetitionPage() {
  const { t } = useLingui()
  const language = useLanguage()
  const { account } = useViewer()
  const [{ data, error }, read] = useQuery({
    query: programmesQuery,
    variables: { language: inApi[language] },
  })
  const programmes = account === undefined ? undefined : data?.programmes.nodes
  return (
    <LoadedPage
      title={t`New competition`}
      thing={programmes}
      error={error}
      retry={() => read({ requestPolicy: 'network-only' })}
    >
      {(known) => <Page programmes={known} />}
    </LoadedPage>
  )
}

export type EditorProgramme = NonNullable<Parameters<typeof Page>[0]>['programmes'][number]

function Page({
  programmes,
}: {
  programmes: readonly {
    readonly id: string
    readonly publishedAt?: string | null
    readonly timeZone: string
    readonly languages: readonly string[]
    readonly name: { readonly text: string }
  }[]
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const { actor } = useViewer()
  const now = useNow()
  const navigate = useNavigate()
  const [created, setCreated] = useState<string | undefined>()
  // Once the form knows that it is saved, it lets one go.
  useEffect(() => {
    if (created !== undefined) void navigate(paths.editCompetition(language, created, 'details'))
  }, [created, language, navigate])

  const asked = programmes.map((programme) => ({
    programme,
    may: can.createCompetition(
      actor,
      {
        id: clientId('Programme', programme.id),
        publishedAt: programme.publishedAt ? new Date(programme.publishedAt) : null,
      },
      now,
    ),
  }))
  const own = asked.flatMap(({ programme, may }) => (may.ok ? [programme] : []))
  const refused = asked.flatMap(({ may }) => (may.ok ? [] : [may.refusal.code]))[0] ?? 'NOT_ALLOWED'
  return (
    <>
      <ScreenTitle>{t`New competition`}</ScreenTitle>
      <PageTitle
        title={t`New competition`}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[
              { label: t`Competitions`, href: paths.competitions(language) },
              { label: t`New competition` },
            ]}
          />
        }
      />
      {own.length === 0 ? (
        <Notice tone="warning" title={t`Nothing can be begun here`}>
          <p>{refusalWords(language, refused)}</p>
        </Notice>
      ) : (
        <NewCompetitionForm programmes={own} onCreated={setCreated} />
      )}
    </>
  )
}
