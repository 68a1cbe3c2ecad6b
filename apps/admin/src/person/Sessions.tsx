import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { almaty } from '@bastama/domain/kernel/time.ts'
import { deviceOf } from '@bastama/domain/person/device.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { readAccounts, textAt } from '../shell/accounts.ts'
import type { AccountProblem } from '../shell/accounts.ts'
import { ZonedTime } from '../shell/ZonedTime.tsx'
import { problemWords } from './problem-words.ts'
import { useTelling } from './use-telling.ts'
import styles from './Person.module.css'

interface Session {
  readonly token: string
  readonly device: string
  readonly address: string
  readonly since: string
  readonly isCurrent: boolean
}

/** Where one is signed in, and the ends of it. */
export function Sessions() {
  const { t, i18n } = useLingui()
  const [listed, setListed] = useState<Listed>({ sessions: [], problem: undefined })
  const { tell, words } = useTelling()
  useEffect(() => {
    listSessions().then(setListed, reportError)
  }, [])
  const end = async (path: string, body?: object) => {
    await tell(path, body)
    setListed(await listSessions())
  }
  const { sessions } = listed
  const problem = words ?? (listed.problem && problemWords(i18n, listed.problem))
  return (
    <Section title={t`Where I am signed in`}>
      {problem !== undefined && <Notice tone="danger" role="alert" title={problem} />}
      <ul role="list" aria-label={t`Sessions, this one first`} className={styles.sessions}>
        {sessions.map((session) => (
          <li key={session.token}>
            <SessionFacts of={session} />
            {!session.isCurrent && <SignOutThere of={session} end={end} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <p>
          <Button variant="secondary" size="s" onClick={() => void end('revoke-other-sessions')}>
            {t`Sign out everywhere else`}
          </Button>
        </p>
      )}
    </Section>
  )
}

function SignOutThere({
  of: { token, device },
  end,
}: {
  of: Session
  end: (path: string, body?: object) => Promise<void>
}) {
  const { t } = useLingui()
  return (
    <Button
      variant="secondary"
      size="s"
      aria-label={t`Sign out there: ${device}`}
      onClick={() => void end('revoke-session', { token })}
    >
      {t`Sign out there`}
    </Button>
  )
}

/** On which device, from where and since when. */
function SessionFacts({ of: { device, address, since, isCurrent } }: { of: Session }) {
  const { t } = useLingui()
  return (
    <>
      <p className={styles.device}>
        {device === '' ? t`Unknown device` : device} {isCurrent && <Badge tone="open">{t`this one`}</Badge>}
      </p>
      <p>
        {t`Network address`}: <span className={styles.address}>{address}</span>
      </p>
      <p>
        {t`Since`}: <ZonedTime at={since} zone={almaty} />
      </p>
    </>
  )
}

interface Listed {
  readonly sessions: readonly Session[]
  readonly problem: AccountProblem | undefined
}

async function listSessions(): Promise<Listed> {
  const answer = await readAccounts('list-sessions')
  return answer.ok
    ? { sessions: sessionsOf(answer.data), problem: undefined }
    : { sessions: [], problem: answer.problem }
}

function sessionsOf(data: unknown): Session[] {
  if (!Array.isArray(data)) return []
  const listed: readonly unknown[] = data
  return listed
    .map((one) => ({
      token: textAt(one, 'token') ?? '',
      device: deviceOf(textAt(one, 'userAgent') ?? ''),
      address: textAt(one, 'ipAddress') ?? '',
      since: textAt(one, 'createdAt') ?? '',
      isCurrent: typeof one === 'object' && one !== null && 'isCurrent' in one && one.isCurrent === true,
    }))
    .toSorted((one, other) => Number(other.isCurrent) - Number(one.isCurrent))
}
