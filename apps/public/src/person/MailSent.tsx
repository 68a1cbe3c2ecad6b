import { Trans, useLingui } from '@lingui/react/macro'
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
  return (
    <FormPage
      site={site}
      title={t`Look into your mail`}
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
      <p>{t`No letter? Look among unwanted mail, or have it sent again.`}</p>
      <PostForm>
        <input type="hidden" name="email" value={address} />
        <Button type="submit" variant="secondary">{t`Send it again`}</Button>
      </PostForm>
    </FormPage>
  )
}
