import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useQuery } from 'urql'
import { langOf, languageNames, languages } from '@bastama/domain/kernel/language.ts'
import { searchWords } from '@bastama/domain/kernel/search.ts'
import type { IconName } from '@bastama/ui/Icon.tsx'
import { setTheme } from '@bastama/ui/shell/theme-script.ts'
import { inApi } from '../graphql/client.ts'
import { inLanguage, paths } from '../paths.ts'
import { loadTexts, useLanguage } from './i18n.ts'
import { begins, destinations, offeredTo } from './navigation.ts'
import { usePaletteActions } from './palette-actions.ts'
import { paletteQuery } from './shell.graphql.ts'
import { useViewer } from './viewer.ts'

export interface PaletteItem {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly lang?: string | undefined
  readonly act: () => void
}

export interface PaletteSection {
  readonly title: string
  readonly items: readonly PaletteItem[]
}

const themes = [
  { theme: 'system', label: msg`Appearance: as on this device`, icon: 'system' },
  { theme: 'light', label: msg`Appearance: light`, icon: 'sun' },
  { theme: 'dark', label: msg`Appearance: dark`, icon: 'moon' },
] as const

/**
 * What the palette offers for a few letters: actions (of the page that is shown first) and pages at once, by their words in any of the languages;
 * competitions and facilitators as the server finds them.
 */
export function usePalette(
  typed: string,
  navigate: (href: string) => void,
): { sections: readonly PaletteSection[]; isSearching: boolean } {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const { texts, areAll } = useAllTexts(i18n)
  const { actor } = useViewer()
  const offered = usePaletteActions()
  const asked = useSettled(typed.trim())
  const [{ data, fetching }] = useQuery({
    query: paletteQuery,
    variables: { language: inApi[language], search: asked },
    pause: asked === '',
  })
  // What is first is marked, and stays so: nothing may come above it later.
  const found = typed.trim() === '' || !areAll ? undefined : data

  const wanted = searchWords(typed)
  const isWanted = (...names: readonly (MessageDescriptor | string)[]) => {
    const known = names.flatMap((name) =>
      typeof name === 'string' ? searchWords(name) : texts.flatMap((text) => searchWords(text._(name))),
    )
    return wanted.every((word) => known.some((other) => other.startsWith(word)))
  }
  const place = (href: string, item: Omit<PaletteItem, 'id' | 'act'>): PaletteItem => ({
    ...item,
    id: href,
    act: () => navigate(href),
  })

  const sections: PaletteSection[] = [
    {
      title: t`Actions`,
      items: [
        ...offered.filter(({ label }) => isWanted(label)),
        ...offeredTo(actor, begins)
          .filter(({ label }) => isWanted(label))
          .map(({ label, icon, href }) => place(href(language), { label: i18n._(label), icon })),
      ],
    },
    {
      title: t`Pages`,
      items: offeredTo(actor, destinations)
        .filter(({ label }) => isWanted(label))
        .map(({ label, icon, href }) => place(href(language), { label: i18n._(label), icon })),
    },
    {
      title: t`Competitions`,
      items: (found?.competitions.nodes ?? []).map(({ slug, title }) =>
        place(paths.competition(language, slug), {
          label: title.text,
          lang: langOf(title, language),
          icon: 'flag',
        }),
      ),
    },
    {
      title: t`Facilitators`,
      items: (found?.facilitators.nodes ?? []).map(({ slug, name }) =>
        place(paths.facilitator(language, slug), {
          label: name.text,
          lang: langOf(name, language),
          icon: 'person',
        }),
      ),
    },
    {
      title: t`Language`,
      items: languages
        .filter((other) => other !== language && isWanted(msg`Language`, languageNames[other]))
        .map((other) =>
          place(inLanguage(pathname, search, other), {
            label: languageNames[other],
            lang: other,
            icon: 'globe',
          }),
        ),
    },
    {
      title: t`Appearance`,
      items: themes
        .filter(({ label }) => isWanted(label, msg`theme colours`))
        .map(({ theme, label, icon }) => ({
          id: theme,
          label: i18n._(label),
          icon,
          act: () => setTheme(theme),
        })),
    },
  ]
  return {
    sections: sections.filter(({ items }) => items.length > 0),
    isSearching: typed.trim() !== asked || fetching || !areAll,
  }
}

/**
 * The texts in every language, so that a thing is found by the name that it has in another; the own ones at once.
 * @returns those that are there, and whether more may come
 */
function useAllTexts(own: I18n): { readonly texts: readonly I18n[]; readonly areAll: boolean } {
  const [known, setKnown] = useState({ texts: [own], areAll: false })
  useEffect(() => {
    let isWaitedFor = true
    Promise.all(languages.map(loadTexts)).then(
      (texts) => isWaitedFor && setKnown({ texts, areAll: true }),
      // Without the network the names in the own language do.
      () => isWaitedFor && setKnown(({ texts }) => ({ texts, areAll: true })),
    )
    return () => {
      isWaitedFor = false
    }
  }, [])
  return known
}

/** The value once it has stood for a moment, so that the server is not asked at each letter. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 180)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
