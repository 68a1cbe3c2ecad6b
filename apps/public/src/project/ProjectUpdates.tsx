import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { Prose } from '@bastama/ui/Prose.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Timeline } from '@bastama/ui/Timeline.tsx'
import type { ProjectQuery } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'

type Update = NonNullable<ProjectQuery['project']>['updates']['nodes'][number]

/** The news that the team wrote; a reader sees only what is published. */
export function ProjectUpdates({ updates, zone }: { updates: readonly Update[]; zone: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Section title={t`News of the project`}>
      <Timeline
        items={updates.flatMap(({ id, publishedAt, title, body }) =>
          publishedAt === null
            ? []
            : {
                key: id,
                date: formatDate(language, { at: publishedAt, zone }),
                dateTime: publishedAt,
                title: title.text,
                lang: langOf(title, language),
                children: <Prose text={body.text} lang={langOf(body, language)} />,
              },
        )}
      />
    </Section>
  )
}
