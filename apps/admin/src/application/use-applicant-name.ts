import { useLingui } from '@lingui/react/macro'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { ApplicantFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'

/** A name, with its language where that is not the page's. */
export interface ApplicantName {
  readonly text: string
  readonly lang: Language | undefined
}

/** Names who applies: a person or a team; by the number of the application where neither is there any more. */
export function useApplicantName(): (application: ApplicantFragment) => ApplicantName {
  const { t } = useLingui()
  const language = useLanguage()
  return ({ person, team, reference }) => {
    const name = person?.name ?? team?.name
    if (name) return { text: name.text, lang: langOf(name, language) }
    const number = shownReference(reference)
    return { text: t`Application No. ${number}`, lang: undefined }
  }
}
