import { useLingui } from '@lingui/react/macro'
import { photoFailureWords } from '@bastama/domain/media/words.ts'
import { isDescribed } from '@bastama/domain/media/description.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Picture } from '@bastama/ui/Picture.tsx'
import { useLanguage } from '../i18n.ts'
import { descriptionOf } from './photo-draft.ts'
import type { EditablePhoto } from './photo.graphql.ts'

/** A photo as staff see it: with what stands in the way of its being shown. */
export function PhotoStanding({ of: photo }: { of: EditablePhoto }) {
  const { t } = useLingui()
  const language = useLanguage()
  switch (photo.state) {
    case 'PROCESSING':
      return (
        <Notice role="status" title={t`The photo is being prepared`}>
          <p>{t`It takes some seconds. You may go on writing meanwhile.`}</p>
        </Notice>
      )
    case 'FAILED':
      return (
        <Notice tone="danger" title={t`The photo could not be prepared`}>
          {photo.failure && <p>{photoFailureWords[language][photo.failure]}</p>}
        </Notice>
      )
    case 'READY':
      return (
        <>
          <Picture
            variants={photo.variants}
            width={photo.width}
            height={photo.height}
            alt={photo.alt?.text ?? ''}
            {...(photo.alt && langOf(photo.alt, language) && { lang: photo.alt.language.toLowerCase() })}
            ratio="1:1"
            sizes="16rem"
          />
          {!isDescribed(descriptionOf(photo)) && (
            <Notice tone="warning" title={t`Nobody sees the photo yet`}>
              <p>{t`Say what it shows, or that it only decorates.`}</p>
            </Notice>
          )}
        </>
      )
  }
}
