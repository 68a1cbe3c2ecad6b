import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { paths } from '../../paths.ts'
import { FormPage } from '../../shell/FormPage.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import type { NotKeptAnswer } from './kept-typed.ts'

/** What was typed and is not kept, with the reason, to be copied; and the way on. */
export function NotKept({ answer, reference }: { answer: NotKeptAnswer; reference: string }) {
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
    REFUSED: {
      text: answer.message ?? '',
      href: paths.application(language, reference),
      label: t`To the application`,
    },
  }
  const { text, href, label } = ways[answer.kind]
  return (
    <FormPage title={t`Your answer is not saved`} problems={[{ text }]}>
      {answer.isSent && <p>{t`What you sent before stays as it was.`}</p>}
      {answer.typed !== '' && (
        <TextField
          isMultiline
          readOnly
          label={answer.question ?? t`What you wrote`}
          hint={t`It is here as you wrote it, so that you can copy it.`}
          defaultValue={answer.typed}
        />
      )}
      <p>
        <ButtonLink href={href}>{label}</ButtonLink>
      </p>
    </FormPage>
  )
}
