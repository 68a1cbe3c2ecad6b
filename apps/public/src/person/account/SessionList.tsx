import { useLingui } from '@lingui/react/macro'
import { formatDateTime } from '@bastama/domain/kernel/calendar.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { PostForm } from '../../shell/PostForm.tsx'
import styles from './SessionList.module.css'
import type { Session } from './sessions.ts'

/** The devices of a person, each with a button that signs it out. */
export function SessionList({ sessions, zone }: { sessions: readonly Session[]; zone: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <PostForm>
      <Stack>
        <ul role="list" className={styles.list}>
          {sessions.map(({ id, device, since, isThis }) => {
            const name = device === '' ? t`An unknown device` : device
            const moment = formatDateTime(language, since, zone)
            return (
              <li key={id} className={styles.session}>
                <span>
                  <strong>{name}</strong>
                  {isThis && ` (${t`this device`})`}
                  <br />
                  <span className={styles.since}>{t`since ${moment}`}</span>
                </span>
                {!isThis && (
                  <Button type="submit" variant="secondary" size="s" name="session" value={id}>
                    {t`Sign out`}
                    <span className="visually-hidden">
                      {' '}
                      {name}, {moment}
                    </span>
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
        {sessions.length > 1 && (
          <p>
            <Button type="submit" variant="secondary" name="session" value="others">
              {t`Sign out on all other devices`}
            </Button>
          </p>
        )}
      </Stack>
    </PostForm>
  )
}
