import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { LeaveButton, LeavingGuard } from '../../shell/form/leaving.tsx'
import { Local } from '../../shell/Local.tsx'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import type { StaffApplication } from '../application.graphql.ts'
import { OutcomeBadge } from '../Badges.tsx'
import type { Step } from '../screening/use-steps.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { owesDecision } from './owes-decision.ts'

/** There is something to say of a decision, or to decide. */
export function hasDecision({ state, decision }: StaffApplication): boolean {
  return owesDecision(state) || Boolean(decision)
}

/** The decision on an application: made, made anew and taken back until it is announced, and read after that. */
export function DecisionSection({
  application,
  take,
}: {
  application: StaffApplication
  take: (step: Step) => Promise<void>
}) {
  const { t } = useLingui()
  const [taken, setTaken] = useState(0)
  const { decision, canDecide, state } = application
  const isOwed = owesDecision(state)
  if (!canDecide.isGiven) {
    return (
      <Section title={t`Decision`} id="decision">
        {isOwed && <Notice title={canDecide.message ?? ''} />}
        {decision && <Decided of={application} decision={decision} />}
      </Section>
    )
  }
  return (
    <Section title={t`Decision`} id="decision">
      <p>{t`Only staff know of it until the results are announced.`}</p>
      {decision && <DecidedBy of={application} decision={decision} />}
      <LeavingGuard>
        <DecisionForm key={taken} application={application} saveLabel={t`Decide`} />
        {decision && (
          <LeaveButton
            variant="quiet"
            icon="arrow-left"
            onLeave={() => void take('undoDecision').then(() => setTaken((count) => count + 1))}
          >
            {t`Take the decision back`}
          </LeaveButton>
        )}
      </LeavingGuard>
    </Section>
  )
}

type Decision = NonNullable<StaffApplication['decision']>

/** Who decided, and when. */
function DecidedBy({
  of,
  decision: { decidedAt, decidedByName },
}: {
  of: StaffApplication
  decision: Decision
}) {
  const { t } = useLingui()
  if (!decidedAt) return null
  return (
    <p>
      {decidedByName ? <Local of={decidedByName} /> : t`Decided`}
      {', '}
      <ZonedTime at={decidedAt} zone={programmeZone(of.competition.programme)} />
    </p>
  )
}

function Decided({ of, decision }: { of: StaffApplication; decision: Decision }) {
  const { t } = useLingui()
  const facts = [
    { term: t`What is decided`, details: <OutcomeBadge of={decision} /> },
    decision.award && { term: t`Award`, details: <Local of={decision.award.name} /> },
    decision.reason && { term: t`Why`, details: <Local of={decision.reason} /> },
  ]
  return (
    <>
      <DecidedBy of={of} decision={decision} />
      <DefinitionList
        layout="above"
        items={facts.filter((fact) => typeof fact === 'object' && fact !== null)}
      />
    </>
  )
}
