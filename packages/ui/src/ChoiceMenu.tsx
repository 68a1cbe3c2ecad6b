import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import button from './Button.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import styles from './Menu.module.css'

export interface Choice {
  value: string
  label: string
  lang?: string | undefined
}

export interface ChoiceMenuProps {
  label: string
  icon?: IconName
  items: readonly Choice[]
  selected: readonly string[]
  /** Another choice was made; the menu stays open. */
  onChange: (selected: readonly string[]) => void
  placement?: 'bottom start' | 'bottom end'
}

/** A button that opens a list of which any number may be chosen: a filter, the columns of a grid. */
export function ChoiceMenu({
  label,
  icon,
  items,
  selected,
  onChange,
  placement = 'bottom start',
}: ChoiceMenuProps) {
  return (
    <MenuTrigger>
      <Button className={button['button'] ?? ''} data-variant="quiet" data-size="s">
        {icon !== undefined && <Icon name={icon} />}
        <span>{label}</span>
        <Icon name="chevron-down" size="1em" />
      </Button>
      <Popover className={styles['popover'] ?? ''} placement={placement}>
        <AriaMenu
          aria-label={label}
          className={styles['menu'] ?? ''}
          selectionMode="multiple"
          selectedKeys={selected}
          onSelectionChange={(keys) =>
            onChange(items.map((item) => item.value).filter((value) => keys === 'all' || keys.has(value)))
          }
          shouldCloseOnSelect={false}
        >
          {items.map((item) => (
            <MenuItem
              key={item.value}
              id={item.value}
              textValue={item.label}
              className={styles['item'] ?? ''}
            >
              {({ isSelected }) => (
                <span className={styles['word']} lang={item.lang}>
                  <span className={styles['tick']} data-on={isSelected}>
                    {isSelected && <Icon name="check" size="1em" />}
                  </span>
                  {item.label}
                </span>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
