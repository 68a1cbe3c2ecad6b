import { useLingui } from '@lingui/react/macro'
import { useQuery } from 'urql'
import { langOf, languageNames, languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { givenRoleDescriptions, roleWords } from '@bastama/domain/person/words.ts'
import { Select } from '@bastama/ui/field/Select.tsx'
import type { Option } from '@bastama/ui/field/Select.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { inApi } from '../../graphql/client.ts'
import type { GivenRole, LocalFragment } from '../../graphql/generated/graphql.ts'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import type { Asking } from '../../shell/form/CommandDialog.tsx'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { errorAt } from '../../shell/field/user-errors.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { LoadFailure } from '../../shell/LoadFailure.tsx'
import { domainRoles, givenRoles } from '../role-names.ts'
import { giveRoleMutation, rolePlacesQuery } from './roles.graphql.ts'
import { useRoleCommand } from './use-role-command.ts'

interface GiveDraft {
  readonly email: string
  readonly role: GivenRole
  readonly programmeId: string
  readonly competitionId: string
  readonly language: Language
}

/** Gives a role to whom an address belongs, or will. */
export function GiveRoleDialog(props: Asking) {
  const { t } = useLingui()
  const language = useLanguage()
  const [{ data, error }, read] = useQuery({
    query: rolePlacesQuery,
    variables: { language: inApi[language] },
  })
  const send = useRoleCommand(giveRoleMutation, (answer) => answer.giveRole)
  const start: GiveDraft = { email: '', role: 'REVIEWER', programmeId: '', competitionId: '', language: 'kk' }
  const editing = useEditing<GiveDraft>({ draft: start, version: 0 }, ({ draft }, { idempotencyKey }) => {
    const { email, role, programmeId, competitionId } = draft
    return send(
      {
        email,
        role,
        ...(role === 'MANAGER' && { programmeId: programmeId || null }),
        ...(role === 'REVIEWER' && { competitionId: competitionId || null }),
        language: inApi[draft.language],
        idempotencyKey,
      },
      draft,
    )
  })
  const { draft, change, errors } = editing
  const optionOf = (id: string, name: LocalFragment): Option => ({
    value: id,
    label: name.text,
    lang: langOf(name, language),
  })
  const unchosen: Option = { value: '', label: t`Choose …` }
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`Give a role`}
      doneWords={t`The role was given`}
      actLabel={t`Give the role`}
    >
      {error !== undefined && (
        <LoadFailure error={error} retry={() => read({ requestPolicy: 'network-only' })} />
      )}
      <TextField
        id="email"
        type="email"
        label={t`E-mail`}
        hint={t`The address by which they sign in, or will.`}
        autoComplete="off"
        value={draft.email}
        onChange={(event) => change({ email: event.target.value })}
        error={errorAt(errors, 'email')}
      />
      <Select
        id="role"
        label={t`Role`}
        hint={givenRoleDescriptions[language][domainRoles[draft.role]]}
        value={draft.role}
        onChange={(event) => {
          const role = givenRoles.find((known) => known === event.target.value)
          if (role) change({ role })
        }}
        error={errorAt(errors, 'role')}
        options={givenRoles.map((role) => ({
          value: role,
          label: capitalized(roleWords[language][domainRoles[role]]),
        }))}
      />
      {draft.role === 'MANAGER' && (
        <Select
          id="programmeId"
          label={t`Programme`}
          value={draft.programmeId}
          onChange={(event) => change({ programmeId: event.target.value })}
          error={errorAt(errors, 'programmeId')}
          options={[unchosen, ...(data?.programmes.nodes ?? []).map(({ id, name }) => optionOf(id, name))]}
        />
      )}
      {draft.role === 'REVIEWER' && (
        <Select
          id="competitionId"
          label={t`Competition`}
          value={draft.competitionId}
          onChange={(event) => change({ competitionId: event.target.value })}
          error={errorAt(errors, 'competitionId')}
          options={[
            unchosen,
            ...(data?.competitions.nodes ?? []).map(({ id, title }) => optionOf(id, title)),
          ]}
        />
      )}
      <Select
        id="language"
        label={t`Language of letters`}
        hint={t`Only for somebody whose address is not known here yet.`}
        value={draft.language}
        onChange={(event) => {
          const chosen = languages.find((known) => known === event.target.value)
          if (chosen) change({ language: chosen })
        }}
        error={errorAt(errors, 'language')}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
      />
    </CommandDialog>
  )
}
