import { useLingui } from '@lingui/react/macro'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import type { RoleGrant } from './roles.graphql.ts'

/** Where a role holds: in a competition, in a programme, or everywhere. */
export function RolePlace({ of: { programme, competition } }: { of: RoleGrant }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (competition)
    return (
      <a href={paths.competition(language, competition.slug)}>
        <Local of={competition.title} />
      </a>
    )
  return programme ? <Local of={programme.name} /> : t`Everywhere`
}
