import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components'
import { longestSearch } from '@bastama/domain/kernel/search.ts'
import { Dialog } from '@bastama/ui/Dialog.tsx'
import { Icon } from '@bastama/ui/Icon.tsx'
import styles from './CommandPalette.module.css'
import { usePalette } from './use-palette.ts'

interface CommandPaletteProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  navigate: (href: string) => void
}

/** Goes anywhere and does what the head of the page does, by a few letters. */
export function CommandPalette({ isOpen, onOpenChange, navigate }: CommandPaletteProps) {
  const { t } = useLingui()
  return (
    <Dialog title={t`Go to`} isTitleHidden isOpen={isOpen} onOpenChange={onOpenChange} place="top">
      <Choices navigate={navigate} onChosen={() => onOpenChange(false)} />
    </Dialog>
  )
}

function Choices({ navigate, onChosen }: { navigate: (href: string) => void; onChosen: () => void }) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const { sections, isSearching } = usePalette(typed, navigate)
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
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
        onAction={(key) => {
          onChosen()
          sections
            .flatMap(({ items }) => items)
            .find(({ id }) => id === key)
            ?.act()
        }}
        renderEmptyState={() => (
          <p role="status" className={styles['empty']}>
            {isSearching ? t`Searching …` : t`Nothing is called that.`}
          </p>
        )}
      >
        {sections.map((section) => (
          <MenuSection key={section.title} id={section.title}>
            <Header className={styles['title'] ?? ''}>{section.title}</Header>
            {section.items.map((item) => (
              <MenuItem key={item.id} id={item.id} textValue={item.label} className={styles['place'] ?? ''}>
                <Icon name={item.icon} />
                <span lang={item.lang}>{item.label}</span>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  )
}

/** The palette was opened to type into it. */
function focusField(field: HTMLInputElement | null): void {
  field?.focus()
}
