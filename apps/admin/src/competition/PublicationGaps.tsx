import { useLingui } from '@lingui/react/macro'
import { Notice } from '@bastama/ui/Notice.tsx'
import { useNow } from '../shell/clock.ts'
import { GapList } from './commands/GapList.tsx'
import type { EditableCompetition } from './competition.graphql.ts'
import { publicationGaps } from './facts.ts'

/** What a draft still needs before it is published, and which texts it lacks, with the way to each. */
export function PublicationGaps({ of }: { of: EditableCompetition }) {
  const { t } = useLingui()
  const { problems, missing } = publicationGaps(of, useNow())
  const hinders = of.state === 'DRAFT' ? problems : []
  if (hinders.length === 0 && missing.length === 0) return null
  return (
    <>
      {hinders.length > 0 && (
        <Notice tone="danger" title={t`Before it can be published`}>
          <GapList competition={of} problems={hinders} missing={[]} />
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="warning" title={t`Texts that are missing`}>
          <GapList competition={of} problems={[]} missing={missing} />
        </Notice>
      )}
    </>
  )
}
