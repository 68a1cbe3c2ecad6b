import { useLingui } from '@lingui/react/macro'
import { paths } from '../../paths.ts'
import { BeginningPage } from '../../shell/beginning/BeginningPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { NewCompetitionForm } from './NewCompetitionForm.tsx'

/** Begins a competition, as a draft. */
export function NewCompetitionPage() {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <BeginningPage
      title={t`New competition`}
      list={{ label: t`Competitions`, href: paths.competitions(language) }}
      hrefOf={(slug) => paths.editCompetition(language, slug, 'details')}
      Form={NewCompetitionForm}
    />
  )
}
