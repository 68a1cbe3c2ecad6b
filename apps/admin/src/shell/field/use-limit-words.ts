import { useLingui } from '@lingui/react/macro'
import { countedCharacterAtMost } from '@bastama/domain/competition/words.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { useLanguage } from '../i18n.ts'

/** Says before one types how long a text may be. */
export function useLimitWords(): (most: number) => string {
  const { t } = useLingui()
  const language = useLanguage()
  return (most) => {
    const characters = formatCount(language, most, countedCharacterAtMost)
    return t`At most ${characters} in each language.`
  }
}
