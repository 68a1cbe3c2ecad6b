import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLanguage } from '../shell/i18n.ts'
import { tellAccounts } from '../shell/accounts.ts'
import type { AccountProblem } from '../shell/accounts.ts'
import { problemWords } from './problem-words.ts'

/** Tells the API things about an account, one at a time, and keeps what was wrong with the last. */
export function useTelling() {
  const { i18n } = useLingui()
  const language = useLanguage()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<AccountProblem | undefined>()
  return {
    isBusy,
    problem,
    /** What is wrong, in words. */
    words: problem && problemWords(i18n, problem),
    /** Gives what the API answers; undefined where it refuses, which is then told in `words`. */
    tell: async (path: string, body?: object): Promise<unknown> => {
      if (isBusy) return undefined
      setBusy(true)
      const answer = await tellAccounts(path, language, body)
      setBusy(false)
      setProblem(answer.ok ? undefined : answer.problem)
      return answer.ok ? (answer.data ?? {}) : undefined
    },
  }
}
