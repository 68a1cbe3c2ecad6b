import { useLingui } from '@lingui/react/macro'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { photoLimits, photoMediaTypes } from '@bastama/domain/media/media.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { CheckboxGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { PostForm } from '../../../shell/PostForm.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { problemAt } from '../../../shell/FormPage.tsx'
import type { FormProblem } from '../../../shell/FormPage.tsx'
import { scriptFields } from '../../../shell/form/script-fields.ts'
import { SendingProgress } from '../../../shell/form/SendingProgress.tsx'
import { PhotoTexts } from './PhotoTexts.tsx'
import type { PhotoOutcome } from './take-photo.ts'

export interface SendPhotoProps {
  first: Language
  outcome: PhotoOutcome
  problems: readonly FormProblem[]
  /** The id of the photo that stands there now; empty for none. */
  current: string
}

/** Sends a photo: in pieces that go on by themselves where there are scripts, else with the form. */
export function SendPhoto({ first, outcome, problems, current }: SendPhotoProps) {
  const { t } = useLingui()
  const typed = outcome?.typed
  const upload = typed?.upload ?? ''
  return (
    <PostForm encType="multipart/form-data" data-typed="">
      <input type="hidden" name="intent" value="send" />
      <input type="hidden" name="current" value={current} />
      {upload !== '' && (
        <>
          <input type="hidden" name={scriptFields.uploadId} value={upload} />
          <Notice tone="success" title={t`The file has come: you need not choose it again`} />
        </>
      )}
      <TextField
        id="photo"
        name="photo"
        type="file"
        data-most-bytes={photoLimits.bytes}
        accept={Object.values(photoMediaTypes).join(',')}
        label={upload === '' ? t`Photo` : t`Another file (optional)`}
        hint={t`JPEG, PNG, WebP or AVIF, 20 MB at most, 200 pixels at least on each side. Where and when it was taken is not kept.`}
        error={problemAt(problems, 'photo')}
      />
      <SendingProgress />
      <PhotoTexts
        first={first}
        texts={typed?.texts ?? {}}
        isDecorative={typed?.isDecorative ?? false}
        problems={problems}
        theirs={{}}
      />
      <CheckboxGroup
        id="consent"
        name="consent"
        label={t`Who is in the photo`}
        options={[{ value: 'yes', label: t`Everybody who is in it agrees to its being shown` }]}
        selected={typed?.hasConsent ? ['yes'] : []}
        error={problemAt(problems, 'consent-1')}
      />
      <Button type="submit">{t`Send the photo`}</Button>
    </PostForm>
  )
}
