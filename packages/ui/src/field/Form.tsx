import type { ComponentProps } from 'react'
import styles from './Form.module.css'

/**
 * A form of fields under one another. It is sent as it is and looked at on the server: the browser's own complaints know
 * neither our language nor our words.
 */
export function Form({ method = 'post', ...rest }: Omit<ComponentProps<'form'>, 'className' | 'noValidate'>) {
  return <form {...rest} method={method} noValidate className={styles.form} />
}
