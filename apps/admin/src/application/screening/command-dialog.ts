import type { Asking } from '../../shell/form/CommandDialog.tsx'
import type { StaffApplication } from '../application.graphql.ts'

/** What each dialog about an application is given. */
export interface ApplicationDialogProps extends Asking {
  application: StaffApplication
}
