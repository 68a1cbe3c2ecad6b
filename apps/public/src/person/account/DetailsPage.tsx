import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { languageNames, languages } from '@bastama/domain/kernel/language.ts'
import { formatPhone } from '@bastama/domain/person/phone.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { RadioGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { change, inApi, ofApi } from '../../graphql/client.ts'
import { paths, wayBackParameter } from '../../paths.ts'
import { requireLanguage } from '../../shell/address-language.ts'
import { FormPage, problemAt } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import { PostForm } from '../../shell/PostForm.tsx'
import { privateHeaders } from '../../shell/private-cache.ts'
import { wayBack } from '../../shell/way-back.ts'
import { editPersonMutation } from '../account.graphql.ts'
import { detailsIn, detailsOf, fieldOfDetail } from './details.ts'
import { requireAccount } from '../require-account.ts'
import type { Route } from './+types/DetailsPage.ts'

export const headers = privateHeaders

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const to = new URL(request.url).searchParams.has(wayBackParameter)
    ? wayBack(request, language)
    : paths.account(language)
  return { ...(await requireAccount(request, language)), to }
}

export async function action({ params, request }: Route.ActionArgs) {
  const language = requireLanguage(params.language)
  const form = await request.formData()
  const { account } = await requireAccount(request, language)
  const typed = detailsIn(form)
  const { editPerson } = await change(
    editPersonMutation,
    { input: inputOf(typed, account.hasName && account.givenName === null), language: inApi[language] },
    request.signal,
  )
  if (editPerson.userErrors.length > 0) return data({ typed, errors: editPerson.userErrors }, { status: 400 })
  const isOnTheWay = new URL(request.url).searchParams.has(wayBackParameter)
  return redirect(isOnTheWay ? wayBack(request, language) : `${paths.account(language)}?done=details`)
}

/** @param isNamedByOthers there is a name that others wrote, in three languages: it stays unless another is told */
function inputOf(
  { given, surname, patronymic, phone, language }: ReturnType<typeof detailsIn>,
  isNamedByOthers: boolean,
) {
  const isNameEmpty = [given, surname, patronymic].every((part) => part.trim() === '')
  return {
    ...(isNameEmpty && isNamedByOthers ? {} : { name: { given, surname, patronymic } }),
    phone,
    ...(language && { language: inApi[language] }),
  }
}

export default function DetailsPage({
  loaderData: { site, account, person, to },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const problems = (actionData?.errors ?? []).map(({ path, message }) => ({
    field: fieldOfDetail(path),
    text: message,
  }))
  const values = actionData?.typed ?? {
    ...detailsOf(account),
    phone: person.phone === null ? '' : formatPhone(person.phone),
    language: ofApi[account.language],
  }
  const isNamedByOthers = account.hasName && account.givenName === null
  return (
    <FormPage site={site} title={t`Your details`} problems={problems} back={{ href: to, label: t`Back` }}>
      <PostForm>
        {isNamedByOthers && (
          <p>
            {t`You are shown as:`} <Local of={person.name} />
          </p>
        )}
        <TextField
          id="given"
          name="given"
          autoComplete="given-name"
          label={isNamedByOthers ? t`Given name (optional)` : t`Given name`}
          defaultValue={values.given}
          error={problemAt(problems, 'given')}
        />
        <TextField
          id="surname"
          name="surname"
          autoComplete="family-name"
          label={t`Surname (optional)`}
          defaultValue={values.surname}
          error={problemAt(problems, 'surname')}
        />
        <TextField
          id="patronymic"
          name="patronymic"
          autoComplete="additional-name"
          label={t`Patronymic (optional)`}
          defaultValue={values.patronymic}
          error={problemAt(problems, 'patronymic')}
        />
        <TextField
          id="phone"
          name="phone"
          type="tel"
          autoComplete="tel"
          label={t`Phone (optional)`}
          hint={t`The organisers call when something is urgent. For instance: +7 701 123-45-67.`}
          defaultValue={values.phone}
          error={problemAt(problems, 'phone')}
        />
        <RadioGroup
          id="language"
          name="language"
          label={t`Which language shall we write to you in?`}
          selected={values.language}
          options={languages.map((one) => ({
            value: one,
            label: languageNames[one],
            lang: one === language ? undefined : one,
          }))}
        />
        <Button type="submit">{t`Save`}</Button>
      </PostForm>
    </FormPage>
  )
}
