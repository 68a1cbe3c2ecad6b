import { I18nProvider } from '@lingui/react'
import type { I18n } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { RouterProvider as LinkProvider } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Outlet, ScrollRestoration, useLoaderData, useLocation, useNavigate } from 'react-router'
import { useQuery } from 'urql'
import { languageNames, languages } from '@bastama/domain/kernel/language.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { AppShell } from '@bastama/ui/shell/AppShell.tsx'
import { Brand } from '@bastama/ui/shell/Brand.tsx'
import { LanguageSwitch } from '@bastama/ui/shell/LanguageSwitch.tsx'
import { ThemeSwitch } from '@bastama/ui/shell/ThemeSwitch.tsx'
import { inApi } from '../graphql/client.ts'
import { inLanguage, paths } from '../paths.ts'
import { AccountTools } from './AccountTools.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import { useLanguage } from './i18n.ts'
import { keys, useKey } from './keyboard.ts'
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { destinations, offeredTo } from './navigation.ts'
import { shellQuery } from './shell.graphql.ts'
import { StandingNotice } from './StandingNotice.tsx'
import { ViewerContext, viewerOf } from './viewer.ts'
import styles from './Shell.module.css'

/** The frame of every page, in the language of its address. */
export function Shell() {
  const i18n = useLoaderData<I18n>()
  useEffect(() => {
    document.documentElement.lang = i18n.locale
  }, [i18n])
  return (
    <I18nProvider i18n={i18n}>
      <Frame>
        <Outlet />
      </Frame>
      <ScrollRestoration />
    </I18nProvider>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const go = useNavigate()
  const navigate = useCallback((href: string) => void go(href), [go])
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [isHelpOpen, setHelpOpen] = useState(false)
  useKey(
    keys.palette,
    useCallback(() => setPaletteOpen(true), []),
  )
  useKey(
    keys.help,
    useCallback(() => setHelpOpen(true), []),
  )
  useKey(keys.search, focusSearch)

  const [{ data }] = useQuery({ query: shellQuery, variables: { language: inApi[language] } })
  const viewer = useMemo(() => viewerOf(data), [data])
  const programme = data?.programmes.nodes[0]?.name.text

  const isCurrent = (href: string) =>
    href === paths.overview(language) ? pathname === href : pathname.startsWith(href)
  return (
    <LinkProvider navigate={navigate}>
      <ViewerContext value={viewer}>
        <AppShell
          brand={
            <Brand
              name="Bastama"
              href={paths.overview(language)}
              {...(programme === undefined ? {} : { note: programme })}
            />
          }
          skipLabel={t`Skip to the page`}
          navLabel={t`Console`}
          navigate={navigate}
          links={offeredTo(viewer.actor, destinations).map(({ label, icon, href }) => ({
            label: i18n._(label),
            icon,
            href: href(language),
            isCurrent: isCurrent(href(language)),
          }))}
          tools={
            <>
              <span className={styles.iconAlone}>
                <Button variant="quiet" size="s" icon="search" onClick={() => setPaletteOpen(true)}>
                  {t`Go to`} <kbd className={styles.key}>{commandKey}</kbd>
                </Button>
              </span>
              <span className={styles.forKeyboards}>
                <Button variant="quiet" size="s" onClick={() => setHelpOpen(true)} aria-label={t`Keyboard`}>
                  ?
                </Button>
              </span>
              <LanguageSwitch
                label={t`Language`}
                items={languages.map((other) => ({
                  lang: other,
                  name: languageNames[other],
                  short: { kk: 'Қаз', ru: 'Рус', en: 'Eng' }[other],
                  href: inLanguage(pathname, search, other),
                  isCurrent: other === language,
                }))}
              />
              <ThemeSwitch
                label={t`Appearance`}
                options={{
                  system: t`Appearance: as on this device`,
                  light: t`Appearance: light`,
                  dark: t`Appearance: dark`,
                }}
              />
              <AccountTools />
            </>
          }
          notice={<StandingNotice />}
        >
          {children}
        </AppShell>
        <CommandPalette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} navigate={navigate} />
        <KeyboardHelp isOpen={isHelpOpen} onOpenChange={setHelpOpen} commandKey={commandKey} />
      </ViewerContext>
    </LinkProvider>
  )
}

const commandKey = navigator.userAgent.includes('Mac') ? '⌘ K' : 'Ctrl K'

/** The search of the page, where it has one. */
function focusSearch() {
  const field = document.querySelector('#main input[type="search"]')
  if (field instanceof HTMLInputElement) field.select()
}
