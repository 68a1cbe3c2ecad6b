import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { Card, CardTitle } from '@bastama/ui/Card.tsx'
import type { HomeQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'

/** A forum as one of many. */
export function ForumCard({
  forum,
  zone,
}: {
  forum: HomeQuery['home']['nodes'][number]['forums'][number]
  zone: string
}) {
  const language = useLanguage()
  return (
    <Card tone="snow">
      <p>
        <time dateTime={forum.startsAt}>{formatDate(language, { at: forum.startsAt, zone })}</time>
        {forum.venue !== null && (
          <>
            {' · '}
            <Local of={forum.venue.name} />
          </>
        )}
      </p>
      <CardTitle href={paths.forum(language, forum.slug)} lang={langOf(forum.title, language)}>
        {forum.title.text}
      </CardTitle>
      <p>
        <Local of={forum.summary} />
      </p>
    </Card>
  )
}
