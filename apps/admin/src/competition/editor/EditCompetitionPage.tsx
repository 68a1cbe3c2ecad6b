import { useLingui } from '@lingui/react/macro'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import type { CompetitionPart } from '../../paths.ts'
import { useNow } from '../../shell/clock.ts'
import { EditorPage } from '../../shell/editing/EditorPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadedPage } from '../../shell/LoadedPage.tsx'
import { PhaseBadge } from '../../shell/PhaseBadge.tsx'
import { useViewer } from '../../shell/viewer.ts'
import { publicationGaps, refusalsOf, refusalWords } from '../facts.ts'
import { useGaps } from '../use-gaps.ts'
import { AwardsForm } from './AwardsForm.tsx'
import { CriteriaForm } from './CriteriaForm.tsx'
import { DetailsForm } from './DetailsForm.tsx'
import { editorQuery } from './editor.graphql.ts'
import type { EditorCompetition } from './editor.graphql.ts'
import { QuestionsForm } from './QuestionsForm.tsx'

const forms = {
  details: DetailsForm,
  questions: QuestionsForm,
  criteria: CriteriaForm,
  awards: AwardsForm,
} as const satisfies Record<CompetitionPart, unknown>

/** The editor of a competition: a form for each part that is saved by itself. */
export function EditCompetitionPage({ part }: { part: CompetitionPart }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { slug = '' } = useParams()
  // What one begins to edit is as it is now, not as it was read some time ago.
  const [{ data, error }, read] = useQuery({
    query: editorQuery,
    variables: { language: inApi[language], slug },
    requestPolicy: 'network-only',
  })
  return (
    <LoadedPage
      title={t`Edit the competition`}
      thing={data && (data.competition ?? null)}
      error={error}
      retry={() => read({ requestPolicy: 'network-only' })}
    >
      {(competition) => <Editor competition={competition} part={part} />}
    </LoadedPage>
  )
}

function Editor({ competition, part }: { competition: EditorCompetition; part: CompetitionPart }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { account, actor } = useViewer()
  const now = useNow()
  const { title, slug } = competition
  const refused = account === undefined ? undefined : refusalsOf(competition, actor, now).edit
  const Form = forms[part]
  const { missing } = publicationGaps(competition, now)
  const labels = {
    details: t`Texts and dates`,
    questions: t`Questions`,
    criteria: t`Criteria`,
    awards: t`Awards`,
  } as const satisfies Record<CompetitionPart, string>
  return (
    <EditorPage
      title={title}
      list={{ label: t`Competitions`, href: paths.competitions(language) }}
      page={{ label: t`To the competition`, href: paths.competition(language, slug) }}
      marks={<PhaseBadge phase={competition.phase} />}
      partsLabel={t`Parts of the competition`}
      parts={partNames.map((name) => ({
        label: labels[name],
        href: paths.editCompetition(language, slug, name),
        isCurrent: name === part,
        missing: missing.filter(({ path: [first] }) => partOf(first) === name),
      }))}
      problems={useGaps(competition).problems}
      refused={refused && refusalWords(language, refused)}
    >
      <Form key={part} competition={competition} />
    </EditorPage>
  )
}

const partNames = ['details', 'questions', 'criteria', 'awards'] as const satisfies readonly CompetitionPart[]

/** The part in which a field is edited: a list has its own, all else stands together. */
function partOf(field: string | number | undefined): CompetitionPart {
  return partNames.find((name) => name === field) ?? 'details'
}
