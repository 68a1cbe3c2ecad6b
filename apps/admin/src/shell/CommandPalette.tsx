import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components'
import { useQuery } from 'urql'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { fold } from '@bastama/domain/kernel/fold.ts'
import { longestSearch } from '@bastama/domain/kernel/search.ts'
import { Dialog } from '@bastama/ui/Dialog.tsx'
import { Icon } from '@bastama/ui/Icon.tsx'
import type { IconName } from '@bastama/ui/Icon.tsx'
import { inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import styles from './CommandPalette.module.css'
import { useLanguage } from './i18n.ts'
import { paletteQuery } from './shell.graphql.ts'

interface Place {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  readonly lang?: string | undefined
}

interface CommandPaletteProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  navigate: (href: string) => void
}

/** Goes anywhere by a few letters: pages at once, competitions and facilitators as the server finds them. */
export function CommandPalette({ isOpen, onOpenChange, navigate }: CommandPaletteProps) {
  const { t } = useLingui()
  return (
    <Dialog title={t`Go to`} isTitleHidden isOpen={isOpen} onOpenChange={onOpenChange} place="top">
      <Places
        onGo={(href) => {
          onOpenChange(false)
          navigate(href)
        }}
      />
    </Dialog>
  )
}

function Places({ onGo }: { onGo: (href: string) => void }) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const { pages, competitions, facilitators, isSearching } = usePlaces(words)
  const sections = [
    { title: t`Pages`, places: pages },
    { title: t`Competitions`, places: competitions },
    { title: t`Facilitators`, places: facilitators },
  ].filter(({ places }) => places.length > 0)
  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      <SearchField aria-label={t`Where to?`} className={styles['field'] ?? ''}>
        <Icon name="search" />
        <Input
          ref={focusField}
          className={styles['input'] ?? ''}
          maxLength={longestSearch}
          placeholder={t`Where to? A page, a competition, a facilitator`}
        />
      </SearchField>
      <Menu
        aria-label={t`Where one can go`}
        className={styles['places'] ?? ''}
        onAction={(key) => onGo(String(key))}
        renderEmptyState={() => (
          <p role="status" className={styles['empty']}>
            {isSearching ? t`Searching …` : t`Nothing is called that.`}
          </p>
        )}
      >
        {sections.map((section) => (
          <MenuSection key={section.title} id={section.title}>
            <Header className={styles['title'] ?? ''}>{section.title}</Header>
            {section.places.map((place) => (
              <MenuItem
                key={place.href}
                id={place.href}
                textValue={place.label}
                className={styles['place'] ?? ''}
              >
                <Icon name={place.icon} />
                <span lang={place.lang}>{place.label}</span>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  )
}

function usePlaces(words: string) {
  const { t } = useLingui()
  const language = useLanguage()
  const search = useSettled(words.trim())
  const [{ data, fetching }] = useQuery({
    query: paletteQuery,
    variables: { language: inApi[language], search },
    pause: search === '',
  })
  const found = words.trim() === '' ? undefined : data
  const pages: Place[] = [
    { href: paths.overview(language), label: t`Overview`, icon: 'grid' },
    { href: paths.competitions(language), label: t`Competitions`, icon: 'flag' },
    { href: paths.facilitators(language), label: t`Facilitators`, icon: 'people' },
  ]
  return {
    pages: pages.filter((page) => fold(page.label).includes(fold(words.trim()))),
    competitions: (found?.competitions.nodes ?? []).map(({ slug, title }): Place => ({
      href: paths.competition(language, slug),
      label: title.text,
      lang: langOf(title, language),
      icon: 'flag',
    })),
    facilitators: (found?.facilitators.nodes ?? []).map(({ slug, name }): Place => ({
      href: paths.facilitator(language, slug),
      label: name.text,
      lang: langOf(name, language),
      icon: 'person',
    })),
    isSearching: words.trim() !== search || fetching,
  }
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

/** The palette was opened to type into it. */
function focusField(field: HTMLInputElement | null): void {
  field?.focus()
}
