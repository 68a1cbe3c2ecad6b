import { useId, useState } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import styles from './Button.module.css'

export interface ButtonLook {
  /** primary: the one thing to do here; secondary: beside it; quiet: in dense places; danger: cannot be undone */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** s in the console and in toolbars */
  size?: 's' | 'm'
  icon?: IconName
  iconEnd?: IconName
  children: ReactNode
}

export interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'children' | 'disabled'> {
  /** Why it cannot be used now, in words; the button stays reachable, says it, and shows it when it is pressed. */
  disabledReason?: string | undefined
}

/** Does something on this page or sends a form. */
export function Button({
  variant = 'primary',
  size = 'm',
  type = 'button',
  icon,
  iconEnd,
  disabledReason,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  const [told, setTold] = useState<string | undefined>()
  return (
    <>
      <button
        {...rest}
        type={type}
        className={styles.button}
        data-variant={variant}
        data-size={size}
        {...(disabledReason === undefined
          ? { onClick }
          : {
              'aria-disabled': true,
              'aria-describedby': reasonId,
              title: disabledReason,
              onClick: (event) => {
                event.preventDefault()
                setTold(disabledReason)
              },
            })}
      >
        {icon && <Icon name={icon} />}
        <span>{children}</span>
        {iconEnd && <Icon name={iconEnd} />}
      </button>
      {disabledReason !== undefined && (
        <span id={reasonId} className={told === disabledReason ? styles.reason : 'visually-hidden'}>
          {disabledReason}
        </span>
      )}
    </>
  )
}
