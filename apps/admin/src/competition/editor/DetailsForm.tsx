import { frozenBy } from '@bastama/domain/competition/frozen.ts'
import type { CompetitionPart } from '@bastama/domain/competition/frozen.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { useNow } from '../../shell/clock.ts'
import { EditingForm } from '../../shell/editing/EditingForm.tsx'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { editCompetitionMutation } from '../commands.graphql.ts'
import { factsOf, refusalWords } from '../facts.ts'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { DatesFields } from './DatesFields.tsx'
import { detailsChange, detailsDraft } from './details-draft.ts'
import type { EditorCompetition } from './editor.graphql.ts'
import { PlacesFields } from './PlacesFields.tsx'
import { TextsFields } from './TextsFields.tsx'
import { useDetailsWords } from './use-details-words.ts'
import { useUnreadableWords } from './use-unreadable-words.ts'

/** Texts, dates, places and money of a competition. */
export function DetailsForm({ competition }: { competition: EditorCompetition }) {
  const language = useLanguage()
  const now = useNow()
  const zone = programmeZone(competition.programme)
  const wanted = languagesOf(competition)
  const words = useDetailsWords(competition)
  const unreadableWords = useUnreadableWords()
  const send = useCommandOn(editCompetitionMutation, (data) => data.editCompetition, detailsDraft)
  const editing = useEditing(
    { draft: detailsDraft(competition), version: competition.version },
    async ({ base, draft }, command) => {
      const { change, unreadable } = detailsChange(base, draft, zone)
      if (unreadable.length > 0)
        return { now: undefined, errors: unreadableWords(unreadable), failure: undefined }
      return send({ id: competition.id, ...command, ...change })
    },
  )
  const frozen = (part: CompetitionPart) => {
    const by = frozenBy({ ...factsOf(competition), part }, now)
    return by && refusalWords(language, by.code)
  }
  return (
    <EditingForm editing={editing} words={words}>
      <TextsFields {...editing} wanted={wanted} labels={words.labels} />
      <DatesFields
        {...editing}
        wanted={wanted}
        labels={words.labels}
        zone={zone}
        frozen={frozen}
        venues={competition.programme?.venues ?? []}
      />
      <PlacesFields {...editing} labels={words.labels} frozenReason={frozen('AWARDS')} />
    </EditingForm>
  )
}
