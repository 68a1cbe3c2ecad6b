import { useEffect } from 'react'
import { useRouteError } from 'react-router'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { ErrorPage } from '@bastama/ui/ErrorPage.tsx'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { languageOfPath } from '../paths.ts'
import { preferredLanguage } from './i18n.ts'

/** Without catalogues: they may be what could not be loaded. */
const words: Readonly<Record<Language, { title: string; advice: string; again: string }>> = {
  kk: {
    title: 'Бет ашылмады',
    advice: 'Консольде қате болды. Бетті қайта ашып көріңіз.',
    again: 'Қайта ашу',
  },
  ru: {
    title: 'Страница не открылась',
    advice: 'В консоли произошла ошибка. Попробуйте открыть страницу ещё раз.',
    again: 'Открыть ещё раз',
  },
  en: {
    title: 'The page did not open',
    advice: 'Something went wrong in the console. Try to open the page again.',
    again: 'Open again',
  },
}

/** In place of the console when it could not start or a page broke. */
export function FailurePage() {
  const error = useRouteError()
  const language = languageOfPath(location.pathname) ?? preferredLanguage()
  useEffect(() => {
    document.documentElement.lang = language
    // The browser's tools name the place; nothing else does until the console reports failures.
    reportError(error)
  }, [error, language])
  const { title, advice, again } = words[language]
  return (
    <main id="main">
      <title>{`${title} · Bastama`}</title>
      <ErrorPage code="" title={title} actions={<ButtonLink href={location.href}>{again}</ButtonLink>}>
        <p>{advice}</p>
      </ErrorPage>
    </main>
  )
}
