import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { frozenBy } from '@bastama/domain/competition/frozen.ts'
import type { CompetitionPart } from '@bastama/domain/competition/frozen.ts'
import type { Language as ApiLanguage } from '../../graphql/generated/graphql.ts'
import { useNow } from '../../shell/clock.ts'
import { useEditing } from '../../shell/form/use-editing.ts'
import type { Editing } from '../../shell/form/use-editing.ts'
import { useLanguage } from '../../shell/i18n.ts'
import type { EditableCompetition } from '../competition.graphql.ts'
import { factsOf, refusalWords } from '../facts.ts'
import { useCommand } from '../use-command.ts'
import type { Payload } from '../use-command.ts'
import type { Unreadable } from './details-draft.ts'
import type { ListDraft } from './lists-draft.ts'
import { useUnreadableWords } from './use-unreadable-words.ts'

interface Aimed {
  readonly id: string
  readonly expectedVersion: number
  readonly idempotencyKey: string
}

/** Writing at a list of a competition, which is saved as a whole; and why it cannot be changed any more. */
export function useListEditing<Data, Input, Entry>(
  competition: EditableCompetition,
  options: {
    readonly part: CompetitionPart
    readonly mutation: TypedDocumentNode<Data, { language: ApiLanguage; input: Input }>
    readonly payloadOf: (data: Data) => Payload
    readonly draftOf: (competition: EditableCompetition) => ListDraft<Entry>
    readonly inputOf: (
      draft: ListDraft<Entry>,
      aimed: Aimed,
    ) => { readonly input: Input; readonly unreadable: readonly Unreadable[] }
  },
): { readonly editing: Editing<ListDraft<Entry>>; readonly frozenReason: string | undefined } {
  const { part, mutation, payloadOf, draftOf, inputOf } = options
  const language = useLanguage()
  const now = useNow()
  const send = useCommand(mutation, payloadOf, draftOf)
  const unreadableWords = useUnreadableWords()
  const editing = useEditing<ListDraft<Entry>>(
    { draft: draftOf(competition), version: competition.version },
    async ({ draft }, command) => {
      const { input, unreadable } = inputOf(draft, { id: competition.id, ...command })
      if (unreadable.length > 0)
        return { now: undefined, errors: unreadableWords(unreadable), failure: undefined }
      return send(input)
    },
  )
  const by = frozenBy({ ...factsOf(competition), part }, now)
  return { editing, frozenReason: by && refusalWords(language, by.code) }
}
