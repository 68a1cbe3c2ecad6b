import { emptyText } from '../field/LocalizedField.tsx'
import type { LocalizedDraft } from '../field/LocalizedField.tsx'
import { textInput } from '../field/typed-values.ts'
import { useCommandOn } from './use-command.ts'
import type { AimedInput, Answered, CommandDocument } from './use-command.ts'
import { useEditing } from '../editing/use-editing.ts'
import type { Editing } from '../editing/use-editing.ts'

/** A reason while it is written. */
export interface ReasonDraft {
  readonly reason: LocalizedDraft
}

const noReason: ReasonDraft = { reason: emptyText }

/** A command that needs a reason and nothing else, asked before it is done. */
export function useReasonCommand<Data>(
  { id, version }: { readonly id: string; readonly version: number },
  mutation: CommandDocument<Data, AimedInput & { readonly reason: ReturnType<typeof textInput> }>,
  answered: (data: Data) => Answered<{ readonly version: number }>,
): Editing<ReasonDraft> {
  const send = useCommandOn(mutation, answered, () => noReason)
  return useEditing({ draft: noReason, version }, ({ draft }, command) =>
    send({ id, ...command, reason: textInput(draft.reason) }),
  )
}
