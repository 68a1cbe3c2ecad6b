import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import type { CombinedError } from 'urql'
import { requestIdOf } from '../graphql/client.ts'

/** In place of what could not be read: whose fault it is, what to do, and the number to give to an engineer. */
export function LoadFailure({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { t } = useLingui()
  const requestId = requestIdOf(error)
  return (
    <Notice
      tone="danger"
      role="alert"
      title={error.networkError ? t`The server could not be reached` : t`The server could not answer`}
    >
      <p>
        {error.networkError ? (
          <Trans>Check the connection and try again. Nothing is lost.</Trans>
        ) : (
          <Trans>This is our fault, not yours. Try again; if it stays so, tell an engineer.</Trans>
        )}
      </p>
      {requestId !== undefined && (
        <p>
          <Trans>
            Request number: <code>{requestId}</code>
          </Trans>
        </p>
      )}
      <Button variant="secondary" size="s" onClick={retry}>
        {t`Try again`}
      </Button>
    </Notice>
  )
}
