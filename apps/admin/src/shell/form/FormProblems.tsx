import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { CombinedError } from 'urql'
import { Notice } from '@bastama/ui/Notice.tsx'
import { requestIdOf } from '../../graphql/client.ts'
import { useSignInHref } from '../AccountTools.tsx'
import { focusField, placedErrors } from '../field/user-errors.ts'
import type { PlacedError, UserError } from '../field/user-errors.ts'

/** What hinders a form from being saved: gets the focus, and leads to each field. */
export function FormProblems({
  errors,
  failure,
}: {
  errors: readonly UserError[]
  failure: CombinedError | undefined
}) {
  const { t } = useLingui()
  const signInHref = useSignInHref()
  const place = useRef<HTMLDivElement>(null)
  // The fields were there before what is wrong with them.
  const placed = useMemo(() => placedErrors(errors), [errors])
  useLayoutEffect(() => {
    if (errors.length > 0 || failure !== undefined) place.current?.focus()
  }, [errors, failure])
  if (errors.length === 0 && failure === undefined) return null
  const requestId = failure && requestIdOf(failure)
  return (
    <div ref={place} tabIndex={-1}>
      {failure !== undefined && (
        <Notice
          tone="danger"
          role="alert"
          title={failure.networkError ? t`The server could not be reached` : t`The server could not save it`}
        >
          <p>{t`Nothing that you have written is lost. Try again.`}</p>
          {requestId !== undefined && <p>{t`Request number: ${requestId}`}</p>}
        </Notice>
      )}
      {errors.length > 0 && (
        <Notice tone="danger" role="alert" title={t`It is not saved: there is something to mend`}>
          <ul>
            {placed.map((error) => (
              <li key={[...error.path, error.code].join('.')}>
                <Problem of={error} />
                {error.code === 'SIGN_IN_FIRST' && (
                  <>
                    {' '}
                    <a href={signInHref} target="_blank" rel="noreferrer">
                      {t`Sign in in another window`}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}

/** A problem that has a field leads to it, and names it: the same is often wrong with several. */
function Problem({ of: { path, name, message } }: { of: PlacedError }) {
  if (name === undefined) return message
  const field = path.join('.')
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault()
        focusField(field)
      }}
    >
      {name !== '' && `${name}: `}
      {message}
    </a>
  )
}
