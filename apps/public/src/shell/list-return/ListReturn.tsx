import { useLingui } from '@lingui/react/macro'
import { Icon } from '@bastama/ui/Icon.tsx'
import { Page } from '@bastama/ui/Page.tsx'
import { paths } from '../../paths.ts'
import { useLanguage } from '../i18n.ts'
import styles from './ListReturn.module.css'
import { useListQuery } from './use-list-query.ts'

/** The way back to the filtered list of projects that the reader came from, on every page behind it. */
export function ListReturn() {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  if (list === undefined) return null
  return (
    <Page>
      <a href={paths.projects(language, list)} className={styles.back} data-print="no">
        <Icon name="arrow-left" />
        {t`Back to the projects found`}
      </a>
    </Page>
  )
}
