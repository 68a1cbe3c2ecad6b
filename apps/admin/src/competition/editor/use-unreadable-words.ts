import { useLingui } from '@lingui/react/macro'
import { competitionInputWords } from '@bastama/domain/competition/input-words.ts'
import { useLanguage } from '../../shell/i18n.ts'
import type { UserError } from '../../shell/field/user-errors.ts'
import type { Unreadable } from './details-draft.ts'

/** Says of what cannot be sent as it was written how to write it. */
export function useUnreadableWords(): (unreadable: readonly Unreadable[]) => UserError[] {
  const { t } = useLingui()
  const language = useLanguage()
  const words = {
    NOT_A_NUMBER: t`Write a number, in digits.`,
    MOMENT_IS_MISSING: competitionInputWords[language].MOMENT_IS_MISSING,
  }
  return (unreadable) => unreadable.map(({ path, code }) => ({ path, code, message: words[code] }))
}
