import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { portalLink } from '../../shell/portal.ts'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import type { AnnouncedCompetition } from './announcement.graphql.ts'
import { Produced } from './Produced.tsx'
import { Told } from './Told.tsx'

/** What was announced and what came of it: who takes part, who stepped back, who moved up. */
export function AnnouncementMade({ competition }: { competition: AnnouncedCompetition }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { announcedAt, confirmDays, recordHash, programme, slug } = competition
  const facts = [
    announcedAt && {
      term: t`Announced`,
      details: <ZonedTime at={announcedAt} zone={programmeZone(programme)} style="long" />,
    },
    typeof confirmDays === 'number' && {
      term: t`Days for which a place is held`,
      details: formatNumber(language, confirmDays),
    },
    recordHash && {
      term: t`Hash of the record at which the results stand`,
      details: <code style={{ overflowWrap: 'anywhere' }}>{recordHash}</code>,
    },
  ]
  return (
    <>
      <Notice tone="success" title={t`The results are announced`}>
        <p>
          <a href={portalLink(language, 'competitions', slug)}>{t`The results as everybody reads them`}</a>
        </p>
      </Notice>
      <DefinitionList items={facts.filter((fact) => typeof fact === 'object' && fact !== null)} />
      <Produced by={competition} />
      <Told
        competition={competition}
        title={t`Selected`}
        filter={{ state: ['SELECTED', 'CONFIRMED'] }}
        shows={['award', 'state', 'confirmBy']}
      />
      <Told
        competition={competition}
        title={t`Stepped back`}
        filter={{ state: ['DECLINED', 'LAPSED'] }}
        shows={['award', 'state']}
      />
      <Told
        competition={competition}
        title={t`Reserve list`}
        filter={{ state: ['RESERVE'] }}
        shows={['place', 'reason']}
      />
      <Told
        competition={competition}
        title={t`Not selected`}
        filter={{ state: ['NOT_SELECTED'] }}
        shows={['reason']}
      />
      <Told
        competition={competition}
        title={t`Not meeting the conditions`}
        filter={{ state: ['INELIGIBLE'] }}
        shows={['reason']}
      />
    </>
  )
}
