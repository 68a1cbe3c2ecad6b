import { Trans, useLingui } from '@lingui/react/macro'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { Section } from '@bastama/ui/Section.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Local } from '../shell/Local.tsx'
import { ZonedTime } from '../shell/ZonedTime.tsx'
import type { Competition } from './competition.graphql.ts'

/** The extensions of the deadline, each with its reason; none are made silently. */
export function Extensions({ of }: { of: Competition }) {
  const { t } = useLingui()
  const zone = programmeZone(of.programme)
  if (of.deadlineExtensions.length === 0) return null
  return (
    <Section title={t`Extensions of the deadline`}>
      <Stack>
        {of.deadlineExtensions.map((extension) => (
          <Notice key={extension.id} title={t`The deadline was extended`}>
            <p>
              <Local of={extension.reason} />
            </p>
            <p>
              <Trans>
                Before: <ZonedTime at={extension.closedAt} zone={zone} style="long" />
              </Trans>
              <br />
              <Trans>
                After: <ZonedTime at={extension.closesAt} zone={zone} style="long" />
              </Trans>
              <br />
              <Trans>
                Decided: <ZonedTime at={extension.madeAt} zone={zone} style="long" />
              </Trans>
            </p>
          </Notice>
        ))}
      </Stack>
    </Section>
  )
}
