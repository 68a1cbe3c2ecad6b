import type { ReactNode } from 'react'
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import button from './Button.module.css'
import styles from './Menu.module.css'

export interface MenuAction {
  id: string
  label: string
  icon?: IconName
  /** A link, if it goes somewhere. */
  href?: string
  onAction?: () => void
  isDanger?: boolean
}

export interface MenuProps {
  label: string
  icon?: IconName
  /** The label is only for who listens; the icon shows the menu. */
  isLabelHidden?: boolean
  items: readonly MenuAction[]
  children?: ReactNode
}

/** A button that opens a list of actions. For pages that hydrate. */
export function Menu({ label, icon, isLabelHidden = false, items }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className={button['button'] ?? ''} data-variant="quiet" data-size="s">
        {icon !== undefined && <Icon name={icon} />}
        <span className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
        <Icon name="chevron-down" size="1em" />
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu aria-label={label} className={styles['menu'] ?? ''}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className={styles['item'] ?? ''}
              {...(item.href === undefined ? {} : { href: item.href })}
              {...(item.onAction === undefined ? {} : { onAction: item.onAction })}
            >
              <span className={styles['word']} data-danger={item.isDanger}>
                {item.icon !== undefined && <Icon name={item.icon} />}
                {item.label}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
