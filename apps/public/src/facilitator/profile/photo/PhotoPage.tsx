import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { photoFailureWords } from '@bastama/domain/media/words.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { PostForm } from '../../../shell/PostForm.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { paths } from '../../../paths.ts'
import { requireLanguage } from '../../../shell/address-language.ts'
import { isForNotKept } from '../../../shell/form/kept-typed.ts'
import type { NotKeptTyped } from '../../../shell/form/kept-typed.ts'
import { NotKept } from '../../../shell/form/NotKept.tsx'
import { TypingScript } from '../../../shell/form/TypingScript.tsx'
import { FormPage } from '../../../shell/FormPage.tsx'
import { useLanguage } from '../../../shell/i18n.ts'
import { privateHeaders } from '../../../shell/private-cache.ts'
import { textOf } from '../../../shell/typed.ts'
import { findProfile, requireProfile } from '../own-profile.ts'
import type { OwnProfile } from '../own-profile.ts'
import { DescribePhoto } from './DescribePhoto.tsx'
import { SendPhoto } from './SendPhoto.tsx'
import { describePortrait, removePortrait, takePhoto, typedOf } from './take-photo.ts'
import type { Asking, PhotoOutcome } from './take-photo.ts'
import { usePhotoProblems } from './use-photo-problems.ts'
import type { Route } from './+types/PhotoPage.ts'

export const headers = privateHeaders

export async function loader({ params, request, context }: Route.LoaderArgs) {
  if (context.get(isForNotKept)) return null
  const found = await requireProfile(request, params.slug, requireLanguage(params.language))
  return { ...found, isForAnother: new URL(request.url).searchParams.has('another') }
}

/** Whatever stands in the way, what was said of the photo comes back. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const form = await request.formData()
  const notKept = (kind: NotKeptTyped['kind']) => {
    context.set(isForNotKept, true)
    const said = Object.values(typedOf(form).texts).filter((text) => text.trim() !== '')
    const typed = { kind, message: undefined, label: undefined, typed: said.join('\n\n'), isSent: false }
    return data({ kind: 'NOT_KEPT', typed } as const, { status: 409 })
  }
  try {
    const found = await findProfile(request, params.slug, language)
    if (!found) return notKept('SIGNED_OUT')
    const outcome = await carryOut(form, found.profile, { request, language })
    if (outcome !== undefined) return data({ kind: 'TO_MEND', outcome } as const, { status: 400 })
    return redirect(`${paths.profile(language, params.slug)}?done=saved`)
  } catch (failure) {
    if (Object(failure).init?.status !== 503) throw failure
    return notKept('API_IS_AWAY')
  }
}

function carryOut(form: FormData, profile: OwnProfile, asking: Asking): Promise<PhotoOutcome> {
  switch (textOf(form, 'intent')) {
    case 'describe':
      return describePortrait(form, profile, asking)
    case 'remove':
      return removePortrait(profile, asking)
    default:
      return takePhoto(form, profile, asking)
  }
}

export default function PhotoPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const back = { href: paths.profile(language, params.slug), label: t`My profile` }
  const outcome = actionData?.kind === 'TO_MEND' ? actionData.outcome : undefined
  const problems = usePhotoProblems(outcome, loaderData?.first ?? language)
  if (actionData?.kind === 'NOT_KEPT')
    return <NotKept typed={actionData.typed} title={t`What you wrote is not saved`} wayOn={back} />
  if (loaderData === null) return null
  const { site, profile, first, isForAnother } = loaderData
  const { slug, photo } = profile
  const failure = photo?.failure ?? null
  const isToSend = photo === null || failure !== null || isForAnother
  const form = { first, outcome, problems }
  return (
    <FormPage site={site} title={t`Your photo`} problems={problems} back={back}>
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
