import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import type { SiteFragment } from '../graphql/generated/graphql.ts'
import { FormPage } from '../shell/FormPage.tsx'
import { PostForm } from '../shell/PostForm.tsx'
import { useDemonstration } from '../shell/frame/use-viewer.ts'

/** After a link was asked for. It says the same whether the address is known or not. */
export function MailSent({
  site,
  address,
  validity,
}: {
  site: SiteFragment
  address: string
  /** How long the link is good. */
  validity: string
}) {
  const { t } = useLingui()
  const demonstration = useDemonstration()
  const { pathname, search } = useLocation()
  return (
    <FormPage
      site={site}
      title={t`Check your mail`}
      lead={
        <Trans>
          We have sent a link to <strong>{address}</strong>.
        </Trans>
      }
    >
      <p>{validity}</p>
      {demonstration?.hasMailbox === true && (
        <p>
          <ButtonLink href="/mailbox">{t`Open the mailbox of the demonstration`}</ButtonLink>
        </p>
      )}
      <p>{t`No letter? Look in your spam folder, or have it sent again.`}</p>
      <PostForm>
        <input type="hidden" name="email" value={address} />
        <Button type="submit" variant="secondary">{t`Send it again`}</Button>
      </PostForm>
      <p>
        <a href={pathname + search}>{t`The address is wrong: write another one`}</a>
      </p>
    </FormPage>
  )
}
