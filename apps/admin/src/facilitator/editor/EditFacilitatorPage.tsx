import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { TabLinks } from '@bastama/ui/TabLinks.tsx'
import { inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import type { ProfilePart } from '../../paths.ts'
import { useNow } from '../../shell/clock.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadedPage } from '../../shell/LoadedPage.tsx'
import { ScreenTitle } from '../../shell/ScreenTitle.tsx'
import { useViewer } from '../../shell/viewer.ts'
import { facilitatorEditorQuery } from '../facilitator.graphql.ts'
import type { EditorFacilitator } from '../facilitator.graphql.ts'
import { profileGaps, refusalsOf, refusalWords } from '../facts.ts'
import { StateBadge } from '../StateBadge.tsx'
import { PortraitEditor } from './PortraitEditor.tsx'
import { ProfileForm } from './ProfileForm.tsx'

const forms = { profile: ProfileForm, photo: PortraitEditor } as const satisfies Record<ProfilePart, unknown>

/** Milliseconds between two looks at a photo that is being prepared. */
const patience = 1500

/** The editor of a profile: its texts, and its photo. */
export function EditFacilitatorPage({ part }: { part: ProfilePart }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { slug = '' } = useParams()
  // What one begins to edit is as it is now, not as it was read some time ago.
  const [{ data, error, fetching }, read] = useQuery({
    query: facilitatorEditorQuery,
    variables: { language: inApi[language], slug },
    requestPolicy: 'network-only',
  })
  const isPreparing = data?.facilitator?.photo?.state === 'PROCESSING'
  useEffect(() => {
    if (!isPreparing || fetching) return undefined
    const timer = setTimeout(() => read({ requestPolicy: 'network-only' }), patience)
    return () => clearTimeout(timer)
  }, [isPreparing, fetching, read])
  return (
    <LoadedPage
      title={t`Edit the profile`}
      thing={data && (data.facilitator ?? null)}
      error={error}
      retry={() => read({ requestPolicy: 'network-only' })}
    >
      {(facilitator) => (
        <Editor
          facilitator={facilitator}
          part={part}
          refresh={() => read({ requestPolicy: 'network-only' })}
        />
      )}
    </LoadedPage>
  )
}

function Editor({
  facilitator,
  part,
  refresh,
}: {
  facilitator: EditorFacilitator
  part: ProfilePart
  refresh: () => void
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const { account, actor } = useViewer()
  const now = useNow()
  const { name: title, slug } = facilitator
  const refused = account === undefined ? undefined : refusalsOf(facilitator, actor, now).edit
  const Form = forms[part]
  const name = title.text
  return (
    <>
      <ScreenTitle>{t`Edit: ${name}`}</ScreenTitle>
      <PageTitle
        title={name}
        lang={langOf(title, language)}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[
              { label: t`Facilitators`, href: paths.facilitators(language) },
              { label: name, href: paths.facilitator(language, slug) },
              { label: t`Edit` },
            ]}
          />
        }
        marks={<StateBadge state={facilitator.state} />}
        actions={
          <ButtonLink variant="secondary" size="s" href={paths.facilitator(language, slug)}>
            {t`To the profile`}
          </ButtonLink>
        }
      />
      <Parts facilitator={facilitator} current={part} />
      {refused === undefined ? (
        <Form facilitator={facilitator} refresh={refresh} />
      ) : (
        <Notice tone="warning" title={t`Nothing can be changed here`}>
          <p>{refusalWords(language, refused)}</p>
        </Notice>
      )}
    </>
  )
}

/** The parts of the editor, each with how many texts are missing there. */
function Parts({ facilitator, current }: { facilitator: EditorFacilitator; current: ProfilePart }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { missing } = profileGaps(facilitator)
  const labels = { profile: t`Texts`, photo: t`Photo` } as const satisfies Record<ProfilePart, string>
  const itemOf = (part: ProfilePart) => {
    const owed = missing
      .filter(({ field }) => (field === 'photo') === (part === 'photo'))
      .reduce((sum, { languages }) => sum + languages.length, 0)
    const count = formatNumber(language, owed)
    return {
      label: labels[part],
      href: paths.editFacilitator(language, facilitator.slug, part),
      isCurrent: part === current,
      ...(owed > 0 && { count: t`missing: ${count}` }),
    }
  }
  return <TabLinks label={t`Parts of the profile`} items={[itemOf('profile'), itemOf('photo')]} />
}
