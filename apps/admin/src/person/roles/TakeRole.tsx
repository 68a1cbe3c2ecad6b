import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { withAccessWords } from '@bastama/domain/kernel/access-words.ts'
import { clientId } from '@bastama/domain/kernel/id.ts'
import { can } from '@bastama/domain/person/permissions.ts'
import { roleRefusalWords } from '@bastama/domain/person/words.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { useNow } from '../../shell/clock.ts'
import { codeOf } from '../../shell/form/domain-values.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { useViewer } from '../../shell/viewer.ts'
import { domainRoles } from '../role-names.ts'
import type { RoleGrant } from './roles.graphql.ts'
import { TakeRoleDialog } from './TakeRoleDialog.tsx'

const words = withAccessWords(roleRefusalWords)

/** The button that takes a role away; says why where it cannot be taken. */
export function TakeRole({
  grant,
  administrators,
  onDone,
}: {
  grant: RoleGrant
  /** How many hold the role of an administrator. */
  administrators: number
  onDone: (what: string) => void
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const { actor } = useViewer()
  const now = useNow()
  const [isAsking, setAsking] = useState(false)
  const personId = clientId('Person', grant.person?.id ?? '')
  const refused = codeOf(
    can.takeRole(actor, { personId, role: domainRoles[grant.role], administrators }, now),
  )
  return (
    <>
      <Button
        variant="quiet"
        size="s"
        icon="close"
        disabledReason={refused && words[language][refused]}
        onClick={() => setAsking(true)}
      >
        {t`Take away`}
      </Button>
      {isAsking && <TakeRoleDialog grant={grant} onClose={() => setAsking(false)} onDone={onDone} />}
    </>
  )
}
