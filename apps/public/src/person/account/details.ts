import { isLanguage } from '@bastama/domain/kernel/language.ts'
import type { AccountQuery } from '../../graphql/generated/graphql.ts'
import { textOf } from '../../shell/typed.ts'

/** What was typed of oneself. */
export function detailsIn(form: FormData) {
  const language = form.get('language')
  return {
    given: textOf(form, 'given'),
    surname: textOf(form, 'surname'),
    patronymic: textOf(form, 'patronymic'),
    phone: textOf(form, 'phone'),
    language: isLanguage(language) ? language : undefined,
  }
}

/** What of a name is known, as its fields begin. */
export function detailsOf({ givenName, surname, patronymic }: NonNullable<AccountQuery['viewer']>) {
  return { given: givenName ?? '', surname: surname ?? '', patronymic: patronymic ?? '' }
}

/** The field of a way into the input of the API: `name.given` → `given`. */
export function fieldOfDetail(path: readonly string[]): string | undefined {
  return path.at(-1)
}
