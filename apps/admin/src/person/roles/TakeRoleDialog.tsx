import { useLingui } from '@lingui/react/macro'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { roleWords } from '@bastama/domain/person/words.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import type { Asking } from '../../shell/form/CommandDialog.tsx'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { useViewer } from '../../shell/viewer.ts'
import { domainRoles } from '../role-names.ts'
import { Holder } from './Holder.tsx'
import { RolePlace } from './RolePlace.tsx'
import { takeRoleMutation } from './roles.graphql.ts'
import type { RoleGrant } from './roles.graphql.ts'
import { useRoleCommand } from './use-role-command.ts'

/** Takes a role away, once it is said from whom. */
export function TakeRoleDialog({ grant, ...asking }: Asking & { grant: RoleGrant }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { account } = useViewer()
  const send = useRoleCommand(takeRoleMutation, (answer) => answer.takeRole)
  const editing = useEditing<object>({ draft: {}, version: 0 }, ({ draft }, { idempotencyKey }) =>
    send({ id: grant.id, idempotencyKey }, draft),
  )
  const isOwn = grant.person?.id === account?.person?.id
  return (
    <CommandDialog
      {...asking}
      editing={editing}
      isDanger
      title={t`Take the role away?`}
      doneWords={t`The role was taken away`}
      actLabel={t`Take the role away`}
    >
      <DefinitionList
        items={[
          { term: t`Person`, details: <Holder of={grant.person} /> },
          { term: t`E-mail`, details: grant.person?.email ?? '–' },
          { term: t`Role`, details: capitalized(roleWords[language][domainRoles[grant.role]]) },
          { term: t`Where`, details: <RolePlace of={grant} /> },
        ]}
      />
      <p>
        {isOwn
          ? t`It is your own role. From then on you cannot do what it allows, and only another administrator gives it back.`
          : t`It does not count from then on, also where they are signed in. It can be given again.`}
      </p>
    </CommandDialog>
  )
}
