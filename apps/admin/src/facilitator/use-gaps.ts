import { useLingui } from '@lingui/react/macro'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { profileProblemWords } from '@bastama/domain/facilitator/words.ts'
import { paths } from '../paths.ts'
import { lackingWords } from '../shell/editing/Gaps.tsx'
import type { ThingGaps } from '../shell/editing/Gaps.tsx'
import { useLanguage } from '../shell/i18n.ts'
import type { EditableFacilitator } from './facilitator.graphql.ts'
import { profileGaps } from './facts.ts'
import type { MissingText } from './facts.ts'

/** What a profile still needs before it is shown, and which texts it lacks, each with the way to its field. */
export function useGaps(facilitator: EditableFacilitator): ThingGaps {
  const { t } = useLingui()
  const language = useLanguage()
  const names = {
    name: t`Name`,
    headline: t`What they do`,
    bio: t`Biography`,
    photo: t`What the photo shows`,
  } as const satisfies Record<MissingText['field'], string>
  const placeOf = (field: string, lacking?: Language) => {
    const [part, path] = field === 'photo' ? (['photo', 'alt'] as const) : (['profile', field] as const)
    const place = lacking === undefined ? path : `${path}.${lacking}`
    return `${paths.editFacilitator(language, facilitator.slug, part)}#${place}`
  }
  const { problems, missing } = profileGaps(facilitator)
  return {
    problems: problems.map(({ code, path: [field] }) => ({
      href: placeOf(field),
      words: profileProblemWords[language][code],
    })),
    // What is missing in all languages is said above.
    missing: missing
      .filter(({ field: lacking }) => problems.every(({ path: [field] }) => field !== lacking))
      .map(({ field, languages }) => ({
        href: placeOf(field, languages[0]),
        words: names[field],
        note: lackingWords(languages),
      })),
  }
}
