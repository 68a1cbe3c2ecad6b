import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { useNavigate } from 'react-router'
import { useQuery } from 'urql'
import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import { clientId } from '@bastama/domain/kernel/id.ts'
import { can } from '@bastama/domain/programme/permissions.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { inApi } from '../../graphql/client.ts'
import { useNow } from '../clock.ts'
import { useLanguage } from '../i18n.ts'
import { LoadedPage } from '../LoadedPage.tsx'
import { ScreenTitle } from '../ScreenTitle.tsx'
import { useViewer } from '../viewer.ts'
import { programmesQuery } from './beginning.graphql.ts'
import type { BeginningProgramme } from './beginning.graphql.ts'
import type { BeginningFormProps } from './use-beginning.ts'

interface Begun {
  title: string
  /** The list that it will stand in. */
  list: { label: string; href: string }
  /** Where what was begun is edited. */
  hrefOf: (slug: string) => string
  Form: ComponentType<BeginningFormProps>
}

/** Begins something in a programme, as a draft: for those who may in one at least. */
export function BeginningPage(begun: Begun) {
  const language = useLanguage()
  const { account } = useViewer()
  const [{ data, error }, read] = useQuery({
    query: programmesQuery,
    variables: { language: inApi[language] },
  })
  return (
    <LoadedPage
      title={begun.title}
      thing={account === undefined ? undefined : data?.programmes.nodes}
      error={error}
      retry={() => read({ requestPolicy: 'network-only' })}
    >
      {(programmes) => <Page {...begun} programmes={programmes} />}
    </LoadedPage>
  )
}

function Page({
  title,
  list,
  hrefOf,
  Form,
  programmes,
}: Begun & { programmes: readonly BeginningProgramme[] }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { actor } = useViewer()
  const now = useNow()
  const navigate = useNavigate()
  const [created, setCreated] = useState<string | undefined>()
  const next = created === undefined ? undefined : hrefOf(created)
  // Once the form knows that it is saved, it lets one go.
  useEffect(() => {
    if (next !== undefined) void navigate(next)
  }, [next, navigate])

  const asked = programmes.map((programme) => ({
    programme,
    may: can.addToProgramme(
      actor,
      {
        id: clientId('Programme', programme.id),
        publishedAt: programme.publishedAt ? new Date(programme.publishedAt) : null,
      },
      now,
    ),
  }))
  const [first, ...rest] = asked.flatMap(({ programme, may }) => (may.ok ? [programme] : []))
  const refused = asked.flatMap(({ may }) => (may.ok ? [] : [may.refusal.code]))[0] ?? 'NOT_ALLOWED'
  return (
    <>
      <ScreenTitle>{title}</ScreenTitle>
      <PageTitle
        title={title}
        crumbs={<Breadcrumbs label={t`You are here`} items={[list, { label: title }]} />}
      />
      {first === undefined ? (
        <Notice tone="warning" title={t`Nothing can be begun here`}>
          <p>{accessRefusalWords[language][refused]}</p>
        </Notice>
      ) : (
        <Form programmes={[first, ...rest]} onCreated={setCreated} />
      )}
    </>
  )
}
