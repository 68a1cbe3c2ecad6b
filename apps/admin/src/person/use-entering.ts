import { useNavigate } from 'react-router'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'

/**
 * Goes on once a link or a password was right: to the second factor where it is asked for, else to where one was going,
 * as whom one is now.
 */
export function useEntering(next: string): (answer: unknown) => Promise<void> {
  const language = useLanguage()
  const navigate = useNavigate()
  return async (answer) => {
    if (typeof answer === 'object' && answer !== null && 'twoFactorRedirect' in answer) {
      const query = String(new URLSearchParams({ next, secondFactor: 'required' }))
      await navigate(paths.signIn(language, query), { replace: true })
    } else location.replace(next)
  }
}
