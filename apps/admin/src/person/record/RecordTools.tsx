import { useLingui } from '@lingui/react/macro'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { recordedNouns } from '@bastama/domain/person/record.ts'
import { recordedActorWords } from '@bastama/domain/person/record-words.ts'
import { ChoiceMenu } from '@bastama/ui/ChoiceMenu.tsx'
import { Chips } from '@bastama/ui/Chips.tsx'
import type { Chip } from '@bastama/ui/Chips.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { GridToolbar } from '@bastama/ui/grid/GridToolbar.tsx'
import { toggleFilter } from '../../shell/grid/grid-address.ts'
import type { GridPlace } from '../../shell/grid/use-grid.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { kindsOf, kindWords, nounWords } from './event-words.ts'
import { dayOf, recordActors } from './record-address.ts'
import type { RecordFilterName } from './record-address.ts'
import { nameOf } from './use-subjects.ts'
import type { Subjects } from './use-subjects.ts'
import styles from './Record.module.css'

/** Over the record: what to let through, with the chips of what is on. */
export function RecordTools({
  place,
  subjects,
  count,
}: {
  place: GridPlace<RecordFilterName, 'position'>
  subjects: Subjects
  count: string | undefined
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const { state, change } = place
  const { filters } = state
  const set = (name: RecordFilterName, values: readonly string[], isTyping = false) =>
    change({ filters: { ...filters, [name]: values } }, isTyping)
  const noun = filters.noun.length === 1 ? filters.noun[0] : undefined

  const subjectWords = (id: string) => {
    const subject = subjects.named.get(id)
    if (subject) return nameOf(subject)
    return subjects.areKnown ? t`what is gone` : '…'
  }
  const dayWords = (day: string) => (dayOf(day) ? formatDate(language, day, 'short') : day)
  const said: Record<RecordFilterName, { label: string; words: (value: string) => string }> = {
    noun: { label: t`Kind of thing`, words: (value) => nounWords(language, value) },
    kind: { label: t`What was done`, words: (value) => kindWords(language, noun, value) },
    actor: {
      label: t`By`,
      words: (value) => {
        const actor = recordActors.find((known) => known === value)
        return actor ? capitalized(recordedActorWords[language][actor]) : value
      },
    },
    person: { label: t`By`, words: subjectWords },
    subject: { label: t`To`, words: subjectWords },
    from: { label: t`From`, words: dayWords },
    until: { label: t`Until`, words: dayWords },
  }
  const names = ['noun', 'subject', 'kind', 'actor', 'person', 'from', 'until'] as const
  const chips = names.flatMap((name) =>
    filters[name].map((value): Chip => {
      const label = `${said[name].label}: ${said[name].words(value)}`
      return {
        label,
        href: place.hrefWith(toggleFilter(state, name, value)),
        removeLabel: t`Remove: ${label}`,
      }
    }),
  )
  const menu = (name: 'noun' | 'kind' | 'actor', values: readonly string[]) => (
    <ChoiceMenu
      label={said[name].label}
      icon="filter"
      items={values.map((value) => ({ value, label: said[name].words(value) }))}
      selected={filters[name]}
      onChange={(chosen) => set(name, chosen)}
    />
  )
  const day = (name: 'from' | 'until') => (
    <TextField
      type="date"
      label={said[name].label}
      value={filters[name][0] ?? ''}
      onChange={(event) => set(name, event.target.value === '' ? [] : [event.target.value], true)}
    />
  )
  return (
    <GridToolbar
      label={t`The record`}
      {...(count === undefined ? {} : { count })}
      chips={
        <Chips
          label={t`Filters that are on`}
          items={chips}
          clear={{ label: t`Clear all`, href: place.hrefOfAll }}
        />
      }
    >
      {menu('noun', recordedNouns)}
      {menu('kind', kindsOf(filters.noun))}
      {menu('actor', recordActors)}
      <div className={styles.days}>
        {day('from')}
        {day('until')}
      </div>
    </GridToolbar>
  )
}
