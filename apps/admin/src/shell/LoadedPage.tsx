import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Skeleton } from '@bastama/ui/Skeleton.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { ScreenTitle } from './ScreenTitle.tsx'

/** The page of one thing: while it is read, when it cannot be read, where there is none, and with it. */
export function LoadedPage<Thing>({
  title,
  thing,
  error,
  retry,
  children,
}: {
  /** What kind of thing it is, as long as its own name is not known. */
  title: string
  /** Undefined until it is read, null where there is none. */
  thing: Thing | null | undefined
  error: CombinedError | undefined
  retry: () => void
  children: (thing: Thing) => ReactNode
}) {
  const { t } = useLingui()
  if (thing === null) return <NotFoundPage />
  if (thing !== undefined) return children(thing)
  return (
    <>
      <ScreenTitle>{title}</ScreenTitle>
      {error === undefined ? (
        <Skeleton label={t`Loading …`} lines={8} />
      ) : (
        <>
          <PageTitle title={title} />
          <LoadFailure error={error} retry={retry} />
        </>
      )}
    </>
  )
}
