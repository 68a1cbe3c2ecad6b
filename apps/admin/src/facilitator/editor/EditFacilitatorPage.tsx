import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import type { ProfilePart } from '../../paths.ts'
import { useNow } from '../../shell/clock.ts'
import { EditorPage } from '../../shell/editing/EditorPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadedPage } from '../../shell/LoadedPage.tsx'
import { useViewer } from '../../shell/viewer.ts'
import { facilitatorEditorQuery } from '../facilitator.graphql.ts'
import type { EditorFacilitator } from '../facilitator.graphql.ts'
import { profileGaps, refusalsOf, refusalWords } from '../facts.ts'
import { StateBadge } from '../StateBadge.tsx'
import { useGaps } from '../use-gaps.ts'
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
  const { name, slug } = facilitator
  const refused = account === undefined ? undefined : refusalsOf(facilitator, actor, now).edit
  const Form = forms[part]
  const { missing } = profileGaps(facilitator)
  const labels = { profile: t`Texts`, photo: t`Photo` } as const satisfies Record<ProfilePart, string>
  const partOf = (one: ProfilePart) => ({
    label: labels[one],
    href: paths.editFacilitator(language, slug, one),
    isCurrent: one === part,
    missing: missing.filter(({ field }) => (field === 'photo') === (one === 'photo')),
  })
  return (
    <EditorPage
      title={name}
      list={{ label: t`Facilitators`, href: paths.facilitators(language) }}
      page={{ label: t`To the profile`, href: paths.facilitator(language, slug) }}
      marks={<StateBadge state={facilitator.state} />}
      partsLabel={t`Parts of the profile`}
      parts={[partOf('profile'), partOf('photo')]}
      problems={useGaps(facilitator).problems}
      refused={refused && refusalWords(language, refused)}
    >
      <Form facilitator={facilitator} refresh={refresh} />
    </EditorPage>
  )
}
