import { useLingui } from '@lingui/react/macro'
import { isAdministrator } from '@bastama/domain/kernel/actor.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from './i18n.ts'
import { useViewer } from './viewer.ts'

/** The way from a thing to what the record tells of it, for those who read the record. */
export function RecordLink({ of: { id } }: { of: { readonly id: string } }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { actor } = useViewer()
  if (!isAdministrator(actor)) return null
  return (
    <ButtonLink
      variant="quiet"
      size="s"
      icon="list"
      href={paths.record(language, String(new URLSearchParams({ subject: id })))}
    >
      {t`In the record`}
    </ButtonLink>
  )
}
