import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { paths } from '../../paths.ts'
import { FormPage } from '../FormPage.tsx'
import { useLanguage } from '../i18n.ts'
import type { NotKeptTyped } from './kept-typed.ts'

export interface NotKeptProps {
  typed: NotKeptTyped
  /** That it is not saved. */
  title: string
  /** Where one goes on whom the API has refused. */
  wayOn: { href: string; label: string }
}

/** What was typed and is not kept, with the reason, to be copied; and the way on. */
export function NotKept({ typed: kept, title, wayOn }: NotKeptProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const here = pathname + search
  const ways = {
    SIGNED_OUT: {
      text: t`You are signed out by now. Copy what you wrote, sign in again and paste it.`,
      href: paths.signIn(language, here),
      label: t`Sign in`,
    },
    API_IS_AWAY: {
      text: t`The data is out of reach for the moment. Copy what you wrote, and try again in half a minute.`,
      href: here,
      label: t`Try again`,
    },
    REFUSED: { text: kept.message ?? '', ...wayOn },
  }
  const { text, href, label } = ways[kept.kind]
  return (
    <FormPage title={title} problems={[{ text }]}>
      {kept.isSent && <p>{t`What you sent before stays as it was.`}</p>}
      {kept.typed !== '' && (
        <TextField
          isMultiline
          readOnly
          label={kept.label ?? t`What you wrote`}
          hint={t`It is here as you wrote it, so that you can copy it.`}
          defaultValue={kept.typed}
        />
      )}
      <p>
        <ButtonLink href={href}>{label}</ButtonLink>
      </p>
    </FormPage>
  )
}
