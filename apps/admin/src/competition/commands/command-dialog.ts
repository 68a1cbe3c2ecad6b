import type { Asking } from '../../shell/form/CommandDialog.tsx'
import type { EditableCompetition } from '../competition.graphql.ts'

/** What each dialog about a competition is given. */
export interface CompetitionDialogProps extends Asking {
  competition: EditableCompetition
}
