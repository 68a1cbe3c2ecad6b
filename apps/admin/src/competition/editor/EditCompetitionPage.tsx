import { useLingui } from '@lingui/react/macro'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { langOf } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { TabLinks } from '@bastama/ui/TabLinks.tsx'
import { inApi } from '../../graphql/client.ts'
import { paths } from '../../paths.ts'
import type { CompetitionPart } from '../../paths.ts'
import { useNow } from '../../shell/clock.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadedPage } from '../../shell/LoadedPage.tsx'
import { PhaseBadge } from '../../shell/PhaseBadge.tsx'
import { ScreenTitle } from '../../shell/ScreenTitle.tsx'
import { useViewer } from '../../shell/viewer.ts'
import { publicationGaps, refusalsOf, refusalWords } from '../facts.ts'
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
  const name = title.text
  return (
    <>
      <ScreenTitle>{t`Edit: ${name}`}</ScreenTitle>
      <PageTitle
        title={title.text}
        lang={langOf(title, language)}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[
              { label: t`Competitions`, href: paths.competitions(language) },
              { label: title.text, href: paths.competition(language, slug) },
              { label: t`Edit` },
            ]}
          />
        }
        marks={<PhaseBadge phase={competition.phase} />}
        actions={
          <ButtonLink variant="secondary" size="s" href={paths.competition(language, slug)}>
            {t`To the competition`}
          </ButtonLink>
        }
      />
      <Parts competition={competition} current={part} />
      {refused === undefined ? (
        <Form key={part} competition={competition} />
      ) : (
        <Notice tone="warning" title={t`Nothing can be changed here`}>
          <p>{refusalWords(language, refused)}</p>
        </Notice>
      )}
    </>
  )
}

/** The parts of the editor, each with how many texts are missing there. */
function Parts({ competition, current }: { competition: EditorCompetition; current: CompetitionPart }) {
  const { t } = useLingui()
  const language = useLanguage()
  const missing = publicationGaps(competition, useNow()).missing
  const lists: readonly unknown[] = ['questions', 'criteria', 'awards']
  const countOf = (part: CompetitionPart) =>
    missing
      .filter(({ path: [first] }) => (part === 'details' ? !lists.includes(first) : first === part))
      .reduce((sum, { languages }) => sum + languages.length, 0)
  const labels = {
    details: t`Texts and dates`,
    questions: t`Questions`,
    criteria: t`Criteria`,
    awards: t`Awards`,
  } as const satisfies Record<CompetitionPart, string>
  return (
    <TabLinks
      label={t`Parts of the competition`}
      items={partNames.map((part) => ({
        label: labels[part],
        href: paths.editCompetition(language, competition.slug, part),
        isCurrent: part === current,
        ...countWords(language, countOf(part), (count) => t`missing: ${count}`),
      }))}
    />
  )
}

const partNames = ['details', 'questions', 'criteria', 'awards'] as const satisfies readonly CompetitionPart[]

function countWords(language: Language, count: number, words: (count: string) => string) {
  return count === 0 ? {} : { count: words(formatNumber(language, count)) }
}
