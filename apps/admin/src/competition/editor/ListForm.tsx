import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { EditingForm } from '../../shell/editing/EditingForm.tsx'
import type { Editing } from '../../shell/editing/use-editing.ts'
import type { ListDraft } from './lists-draft.ts'
import { linesOf } from './lines.ts'

/** The form of a list: it is saved as a whole, and a conflict is decided for the whole of it. */
export function ListForm<Entry>({
  editing,
  label,
  frozenReason,
  children,
}: {
  editing: Editing<ListDraft<Entry>>
  label: string
  frozenReason: string | undefined
  children: ReactNode
}) {
  const { t } = useLingui()
  const other = (value: unknown) => {
    const clash = editing.clashes[0]
    return new Set(linesOf(clash?.mine === value ? clash?.theirs : clash?.mine))
  }
  return (
    <EditingForm
      editing={editing}
      disabledReason={frozenReason}
      words={{
        labelOf: () => label,
        show: (value) => {
          const lines = linesOf(value)
          if (lines.length === 0) return t`(empty)`
          const known = other(value)
          return lines.map((line, index) => (
            <span key={index}>
              {known.has(line) ? line : <mark>{line}</mark>}
              {'\n'}
            </span>
          ))
        },
      }}
    >
      <Section title={label}>
        {frozenReason !== undefined && <Notice title={frozenReason} />}
        {children}
      </Section>
    </EditingForm>
  )
}
