import { frozenBy } from '@bastama/domain/competition/frozen.ts'
import type { CompetitionPart } from '@bastama/domain/competition/frozen.ts'
import { useNow } from '../../shell/clock.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import type { AimedInput, Answered, CommandDocument } from '../../shell/form/use-command.ts'
import { useEditing } from '../../shell/editing/use-editing.ts'
import type { Editing } from '../../shell/editing/use-editing.ts'
import { useLanguage } from '../../shell/i18n.ts'
import type { EditableCompetition } from '../competition.graphql.ts'
import { factsOf, refusalWords } from '../facts.ts'
import type { Unreadable } from './details-draft.ts'
import type { ListDraft } from './lists-draft.ts'
import { useUnreadableWords } from './use-unreadable-words.ts'

/** Writing at a list of a competition, which is saved as a whole; and why it cannot be changed any more. */
export function useListEditing<Data, Input, Entry>(
  competition: EditableCompetition,
  options: {
    readonly part: CompetitionPart
    readonly mutation: CommandDocument<Data, Input>
    readonly answered: (data: Data) => Answered<EditableCompetition>
    readonly draftOf: (competition: EditableCompetition) => ListDraft<Entry>
    readonly inputOf: (
      draft: ListDraft<Entry>,
      aimed: AimedInput,
    ) => { readonly input: Input; readonly unreadable: readonly Unreadable[] }
  },
): { readonly editing: Editing<ListDraft<Entry>>; readonly frozenReason: string | undefined } {
  const { part, mutation, answered, draftOf, inputOf } = options
  const language = useLanguage()
  const now = useNow()
  const send = useCommandOn(mutation, answered, draftOf)
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
