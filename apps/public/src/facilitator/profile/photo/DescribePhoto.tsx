import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { PostForm } from '../../../shell/PostForm.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Picture } from '@bastama/ui/Picture.tsx'
import type { FormProblem } from '../../../shell/FormPage.tsx'
import { writeEntries } from '../part/entries.ts'
import type { OwnProfile } from '../own-profile.ts'
import { PhotoTexts } from './PhotoTexts.tsx'
import type { PhotoOutcome } from './take-photo.ts'

export interface DescribePhotoProps {
  photo: NonNullable<OwnProfile['photo']>
  first: Language
  outcome: PhotoOutcome
  problems: readonly FormProblem[]
}

/** The photo of the profile, and what is said of it. */
export function DescribePhoto({ photo, first, outcome, problems }: DescribePhotoProps) {
  const { t } = useLingui()
  const { pathname } = useLocation()
  const now = Object.fromEntries(languages.map((language) => [language, photo.alt?.[language] ?? '']))
  return (
    <>
      {photo.state === 'PROCESSING' ? (
        <Notice title={t`The photo is being prepared: it takes some seconds`}>
          <a href={pathname}>{t`See whether it is ready`}</a>
        </Notice>
      ) : (
        <div style={{ maxInlineSize: '18rem' }}>
          <Picture
            variants={photo.variants}
            width={photo.width}
            height={photo.height}
            alt={photo.alt?.[first] ?? ''}
            ratio="1:1"
            sizes="18rem"
          />
        </div>
      )}
      <PostForm data-typed="">
        <input type="hidden" name="intent" value="describe" />
        <input type="hidden" name="current" value={photo.id} />
        <input type="hidden" name="seen" value={writeEntries(now)} />
        <PhotoTexts
          first={first}
          texts={outcome?.typed.texts ?? now}
          isDecorative={outcome?.typed.isDecorative ?? photo.isDecorative}
          problems={problems}
          theirs={outcome?.theirs ?? {}}
        />
        <Button type="submit">{t`Save`}</Button>
      </PostForm>
    </>
  )
}
