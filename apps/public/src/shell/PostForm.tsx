import type { ComponentProps } from 'react'
import { useLocation } from 'react-router'
import { Form } from '@bastama/ui/field/Form.tsx'

/**
 * A form that is sent to its own page. Its address is named: else a browser takes along the place on the page to which a link
 * led, the skip link or that of an error, and goes there again in place of what has the focus when the form comes back.
 */
export function PostForm(props: ComponentProps<typeof Form>) {
  const { pathname, search } = useLocation()
  return <Form action={pathname + search} {...props} />
}
