import type { Asking } from '../../shell/form/CommandDialog.tsx'
import type { EditableFacilitator } from '../facilitator.graphql.ts'

/** What each dialog about a profile is given. */
export interface FacilitatorDialogProps extends Asking {
  facilitator: EditableFacilitator
}
