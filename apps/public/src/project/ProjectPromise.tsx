import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { milestoneStateWords } from '@bastama/domain/project/words.ts'
import { Promise } from '@bastama/ui/promise/Promise.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import type { ProjectQuery } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'

type Milestone = NonNullable<ProjectQuery['project']>['milestones'][number]

const states = { PLANNED: 'planned', LATE: 'late', DONE: 'done', DROPPED: 'dropped' } as const

/** What the team promised, beside what it delivered. */
export function ProjectPromise({ milestones }: { milestones: readonly Milestone[] }) {
  const { t } = useLingui()
  const language = useLanguage()
  const day = (on: string) => ({ text: formatDate(language, on, 'short'), dateTime: on })
  return (
    <Section title={t`Promised and delivered`}>
      <Promise
        label={t`Milestones`}
        headers={{ promised: t`Promised by`, delivered: t`Delivered on` }}
        notYetLabel={t`not yet`}
        milestones={milestones.map((milestone) => {
          const settledOn = milestone.doneOn ?? milestone.droppedOn
          return {
            key: milestone.id,
            title: milestone.title.text,
            lang: langOf(milestone.title, language),
            state: states[milestone.state],
            stateLabel: capitalized(milestoneStateWords[language][milestone.state]),
            due: day(milestone.dueOn),
            settled: settledOn === null ? undefined : day(settledOn),
            settledLabel: milestone.state === 'DROPPED' ? t`Dropped on` : undefined,
            note: milestone.note?.text,
            noteLang: milestone.note === null ? undefined : langOf(milestone.note, language),
          }
        })}
      />
    </Section>
  )
}
