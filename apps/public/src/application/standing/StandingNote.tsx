import { Badge } from '@bastama/ui/Badge.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import type { ApplicationCardFragment } from '../../graphql/generated/graphql.ts'
import { useStanding } from './use-standing.ts'

/** Where an application stands, and what is next and when. */
export function StandingNote({ application, zone }: { application: ApplicationCardFragment; zone: string }) {
  const { tone, state, words, next } = useStanding(application, zone)
  return (
    <Stack gap="s">
      <Badge tone={tone}>{state}</Badge>
      <p>{words}</p>
      {next !== undefined && (
        <p>
          <strong>{next}</strong>
        </p>
      )}
    </Stack>
  )
}
