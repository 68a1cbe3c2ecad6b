import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { photoFailureWords } from '@bastama/domain/media/words.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { PostForm } from '../../../shell/PostForm.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { paths } from '../../../paths.ts'
import { requireLanguage } from '../../../shell/address-language.ts'
import { TypingScript } from '../../../shell/form/TypingScript.tsx'
import { FormPage } from '../../../shell/FormPage.tsx'
import { useLanguage } from '../../../shell/i18n.ts'
import { privateHeaders } from '../../../shell/private-cache.ts'
import { textOf } from '../../../shell/typed.ts'
import { requireProfile } from '../own-profile.ts'
import { DescribePhoto } from './DescribePhoto.tsx'
import { SendPhoto } from './SendPhoto.tsx'
import { describePortrait, removePortrait, takePhoto } from './take-photo.ts'
import type { PhotoOutcome } from './take-photo.ts'
import { usePhotoProblems } from './use-photo-problems.ts'
import type { Route } from './+types/PhotoPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const found = await requireProfile(request, params.slug, requireLanguage(params.language))
  return { ...found, isForAnother: new URL(request.url).searchParams.has('another') }
}

export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const { profile } = await requireProfile(request, params.slug, language)
  const form = await request.formData()
  const asking = { request, language }
  const carryOut = (): Promise<PhotoOutcome> => {
    switch (textOf(form, 'intent')) {
      case 'describe':
        return describePortrait(form, profile, asking)
      case 'remove':
        return removePortrait(profile, asking)
      default:
        return takePhoto(form, profile, asking)
    }
  }
  const outcome = await carryOut()
  if (outcome !== undefined) return data(outcome, { status: 400 })
  return redirect(`${paths.profile(language, params.slug)}?done=saved`)
}

export default function PhotoPage({
  loaderData: { site, profile, first, isForAnother },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const problems = usePhotoProblems(actionData, first)
  const { slug, photo } = profile
  const failure = photo?.failure ?? null
  const isToSend = photo === null || failure !== null || isForAnother
  const form = { first, outcome: actionData, problems }
  return (
    <FormPage
      site={site}
      title={t`Your photo`}
      problems={problems}
      back={{ href: paths.profile(language, slug), label: t`My profile` }}
    >
      {failure !== null && <Notice tone="warning" title={photoFailureWords[language][failure]} />}
      {isToSend ? (
        <SendPhoto {...form} current={photo?.id ?? ''} />
      ) : (
        <DescribePhoto {...form} photo={photo} />
      )}
      {photo !== null && (
        <ul role="list">
          {!isToSend && (
            <li>
              <a href={`${paths.profilePhoto(language, slug)}?another`}>{t`Send another photo`}</a>
            </li>
          )}
          <li>
            <PostForm>
              <input type="hidden" name="intent" value="remove" />
              <Button type="submit" variant="secondary">{t`Take the photo out of the profile`}</Button>
            </PostForm>
          </li>
        </ul>
      )}
      <TypingScript />
    </FormPage>
  )
}
