import { useLingui } from '@lingui/react/macro'
import { paths } from '../../paths.ts'
import { BeginningPage } from '../../shell/beginning/BeginningPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { NewFacilitatorForm } from './NewFacilitatorForm.tsx'

/** Begins the profile of a facilitator, as a draft. */
export function NewFacilitatorPage() {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <BeginningPage
      title={t`New facilitator`}
      list={{ label: t`Facilitators`, href: paths.facilitators(language) }}
      hrefOf={(slug) => paths.editFacilitator(language, slug, 'profile')}
      Form={NewFacilitatorForm}
    />
  )
}
