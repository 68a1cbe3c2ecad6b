import { useLingui } from '@lingui/react/macro'
import type { ApplicationState } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import type { OwnApplication } from '../own-application.ts'
import styles from './WaysOn.module.css'

/** In these nothing more comes of an application. */
const ended: readonly ApplicationState[] = ['INELIGIBLE', 'NOT_SELECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN']

/** Where one goes on from an application: no state of it is a dead end. */
export function WaysOn({ application }: { application: OwnApplication }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference, competition, state, canWithdraw } = application
  const { phase, slug } = competition
  const isAnnounced = phase === 'ANNOUNCED' || phase === 'ARCHIVED'
  const isOver = ended.includes(state) || phase === 'CANCELLED' || (state === 'DRAFT' && phase !== 'OPEN')
  return (
    <ul role="list" className={styles.ways} data-print="no">
      {state === 'WITHDRAWN' && phase === 'OPEN' && (
        <li>
          <a href={paths.apply(language, slug)}>{t`Apply again`}</a>
        </li>
      )}
      <li>
        <a href={paths.competition(language, slug)}>{t`About the competition`}</a>
      </li>
      {isAnnounced && (
        <li>
          <a href={paths.competitionResults(language, slug, '')}>{t`All results of the competition`}</a>
        </li>
      )}
      {isOver && (
        <li>
          <a href={paths.competitions(language)}>{t`Which competitions are open now`}</a>
        </li>
      )}
      {canWithdraw.isGiven && (
        <li>
          <a href={paths.applicationWithdraw(language, reference)}>{t`Withdraw the application`}</a>
        </li>
      )}
    </ul>
  )
}
