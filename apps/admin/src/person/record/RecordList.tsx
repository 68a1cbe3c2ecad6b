import { useLingui } from '@lingui/react/macro'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { recordedActorWords } from '@bastama/domain/person/record-words.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import { Changes } from './changes/Changes.tsx'
import { kindWords, nounWords } from './event-words.ts'
import type { RecordedEvent } from './record.graphql.ts'
import { SubjectLink } from './SubjectLink.tsx'
import type { Subject } from './use-subjects.ts'
import styles from './Record.module.css'

/** Events one under another: when and by whom, what was done to what, what it changed. */
export function RecordList({
  events,
  subjects,
  zone,
  isLoading,
}: {
  events: readonly RecordedEvent[]
  subjects: ReadonlyMap<string, Subject>
  zone: string
  isLoading: boolean
}) {
  const { t } = useLingui()
  return (
    <ol role="list" aria-label={t`The record`} aria-busy={isLoading} className={styles.list}>
      {events.map((event) => (
        <li key={event.id} className={styles.event}>
          <div className={styles.when}>
            <ZonedTime at={event.recordedAt} zone={zone} />
            <Actor of={event} />
          </div>
          <Deed of={event} subject={subjects.get(event.subjectId)} />
          <Changes of={event} subjects={subjects} zone={zone} />
        </li>
      ))}
    </ol>
  )
}

/** Who did it; a person by name, which leads to all that they did. */
function Actor({ of: { actor, person } }: { of: RecordedEvent }) {
  const language = useLanguage()
  if (!person) return <span>{capitalized(recordedActorWords[language][actor])}</span>
  return (
    <a href={paths.record(language, String(new URLSearchParams({ person: person.id })))}>
      <Local of={person.name} />
    </a>
  )
}

function Deed({ of: { noun, kind, hash }, subject }: { of: RecordedEvent; subject: Subject | undefined }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <div>
      <p className={styles.kind}>{kindWords(language, noun, kind)}</p>
      <p>
        {nounWords(language, noun)}
        {subject && ': '}
        {subject && <SubjectLink of={subject} />}
      </p>
      <p className={styles.hash}>
        {t`Hash`} <code title={hash}>{hash.slice(0, 12)}…</code>
      </p>
    </div>
  )
}
