import type { ComponentProps } from 'react'
import type { ButtonLook } from './Button.tsx'
import { Icon } from './Icon.tsx'
import styles from './Button.module.css'

export interface ButtonLinkProps extends ButtonLook, Omit<ComponentProps<'a'>, 'children'> {
  href: string
}

/** The main way on from here; looks like a button, goes somewhere like a link. */
export function ButtonLink({
  variant = 'primary',
  size = 'm',
  icon,
  iconEnd,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={styles.button} data-variant={variant} data-size={size}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </a>
  )
}
