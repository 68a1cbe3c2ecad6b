import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Split } from '@bastama/ui/Split.tsx'
import type { FacilitatorQuery } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { FacilitatorFacts } from './FacilitatorFacts.tsx'
import { FacilitatorSessions } from './FacilitatorSessions.tsx'

export interface FacilitatorProfileProps {
  facilitator: NonNullable<FacilitatorQuery['facilitator']>
  zone: string
  crumbs?: ReactNode
}

/** The profile as everybody reads it. */
export function FacilitatorProfile({ facilitator, zone, crumbs }: FacilitatorProfileProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { name, headline, bio, sessions, isSample } = facilitator
  return (
    <>
      <PageTitle
        title={name.text}
        lang={langOf(name, language)}
        crumbs={crumbs}
        {...(isSample ? { marks: <SampleMark label={t`sample data`} /> } : {})}
        lead={<Local of={headline} />}
      />
      <Split side="start" aside={<FacilitatorFacts facilitator={facilitator} />}>
        <Prose text={bio.text} lang={langOf(bio, language)} />
        {sessions.totalCount > 0 && <FacilitatorSessions sessions={sessions} zone={zone} />}
      </Split>
    </>
  )
}
