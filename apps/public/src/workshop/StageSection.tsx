import { useLingui } from '@lingui/react/macro'
import { formatDateRange } from '@bastama/domain/kernel/calendar.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedParticipant } from '@bastama/domain/workshop/words.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { paths, stageAnchor } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import { PhotoGallery } from '../shell/picture/PhotoGallery.tsx'
import { Timetable } from './Timetable.tsx'
import type { Stage } from './Timetable.tsx'
import styles from './StageSection.module.css'

/** A stage: its days and venue, how many came, the timetable, a few photos. */
export function StageSection({ stage, zone }: { stage: Stage; zone: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const { position, title, summary, startsOn, endsOn, venue, participantCount, sessions, album } = stage
  const photos = album?.photos.nodes ?? []
  const items: (Definition | false)[] = [
    venue !== null && {
      term: t`Where`,
      details: (
        <>
          <Local of={venue.name} />
          {venue.address !== null && (
            <>
              {', '}
              <Local of={venue.address} />
            </>
          )}
        </>
      ),
    },
    participantCount > 0 && {
      term: t`Took part`,
      details: <strong>{formatCount(language, participantCount, countedParticipant)}</strong>,
    },
  ]
  return (
    <Section
      id={stageAnchor(position)}
      title={<Local of={title} />}
      eyebrow={formatDateRange(language, startsOn, endsOn)}
    >
      <p className={styles.summary}>
        <Local of={summary} />
      </p>
      <DefinitionList items={items.filter((item) => item !== false)} />
      {sessions.length > 0 && <Timetable sessions={sessions} zone={zone} />}
      {album !== null && photos.length > 0 && (
        <div className={styles.album} data-print="no">
          <PhotoGallery label={t`Photos`} photos={photos} />
          <TextLink look="standalone" href={paths.album(language, album.slug, list)}>
            {t`All photos of the stage`}
          </TextLink>
        </div>
      )}
    </Section>
  )
}
