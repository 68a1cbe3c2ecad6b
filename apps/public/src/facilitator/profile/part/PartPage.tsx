import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { PostForm } from '../../../shell/PostForm.tsx'
import { paths } from '../../../paths.ts'
import { requireLanguage } from '../../../shell/address-language.ts'
import { isForNotKept } from '../../../shell/form/kept-typed.ts'
import { NotKept } from '../../../shell/form/NotKept.tsx'
import { TypingScript } from '../../../shell/form/TypingScript.tsx'
import { FormPage } from '../../../shell/FormPage.tsx'
import type { FormProblem } from '../../../shell/FormPage.tsx'
import { useLanguage } from '../../../shell/i18n.ts'
import { privateHeaders } from '../../../shell/private-cache.ts'
import { writeEntries } from './entries.ts'
import { requireProfile } from '../own-profile.ts'
import { PartFields } from './PartFields.tsx'
import { entriesOf, isProfilePart, isTextPart } from './profile-parts.ts'
import type { ProfilePart } from './profile-parts.ts'
import { savePart } from './save-part.ts'
import type { PartOutcome } from './save-part.ts'
import { usePartWords } from './use-part-words.ts'
import type { Route } from './+types/PartPage.ts'

export const headers = privateHeaders

function requirePart(part: string): ProfilePart {
  if (!isProfilePart(part)) throw data(null, { status: 404 })
  return part
}

export async function loader({ params, request, context }: Route.LoaderArgs) {
  if (context.get(isForNotKept)) return null
  const language = requireLanguage(params.language)
  const part = requirePart(params.part)
  const found = await requireProfile(request, params.slug, language)
  if (part === 'address' && found.profile.state !== 'DRAFT')
    throw redirect(paths.profile(language, found.profile.slug))
  return { ...found, part }
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const given = { slug: params.slug, part: requirePart(params.part) }
  const outcome = await savePart(await request.formData(), given, { request, language })
  switch (outcome.kind) {
    case 'SAVED':
      return redirect(`${paths.profile(language, outcome.slug)}?done=saved`)
    case 'TO_MEND':
      return data(outcome, { status: 400 })
    case 'CLASH':
      return data(outcome, { status: 409 })
    case 'NOT_KEPT':
      context.set(isForNotKept, true)
      return data(outcome, { status: 409 })
  }
}

export default function PartPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const words = usePartWords()
  const clash = t`Somebody else has changed the same meanwhile. Your words are in the field: save them once more to keep them, or put theirs in their place.`
  const back = { href: paths.profile(language, params.slug), label: t`My profile` }
  if (actionData?.kind === 'NOT_KEPT')
    return <NotKept typed={actionData.typed} title={t`What you wrote is not saved`} wayOn={back} />
  if (loaderData === null) return null
  const { site, profile, first, part } = loaderData
  const problems = problemsIn(actionData, { part, first, clash })
  const now = entriesOf(profile, part)
  return (
    <FormPage site={site} title={words[part].title} isHeadingInField back={back} problems={problems}>
      <PostForm data-typed="">
        <input type="hidden" name="seen" value={writeEntries(now)} />
        <PartFields
          profile={profile}
          part={part}
          first={first}
          entries={actionData?.typed ?? now}
          errors={new Map(problems.map(({ field, text }) => [field ?? '', text]))}
          theirs={theirsIn(actionData)}
        />
        <Button type="submit">{t`Save`}</Button>
      </PostForm>
      <TypingScript />
    </FormPage>
  )
}

type Returned = Exclude<PartOutcome, { kind: 'SAVED' | 'NOT_KEPT' }>

function problemsIn(
  outcome: Returned | undefined,
  { part, first, clash }: { part: ProfilePart; first: string; clash: string },
): FormProblem[] {
  if (outcome === undefined) return []
  if (outcome.kind === 'CLASH') return outcome.clashes.map((field) => ({ field, text: clash }))
  const whole = isTextPart(part) ? first : part === 'address' ? 'address' : 'picked-1'
  const isText = isTextPart(part)
  return outcome.problems.map(({ entry, message }) => ({
    field: isText ? (entry ?? whole) : whole,
    text: message,
  }))
}

function theirsIn(outcome: Returned | undefined) {
  if (outcome?.kind !== 'CLASH') return {}
  return Object.fromEntries(outcome.clashes.map((key) => [key, outcome.theirs[key] ?? '']))
}
