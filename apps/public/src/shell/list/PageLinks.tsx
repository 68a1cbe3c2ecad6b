import { useLingui } from '@lingui/react/macro'
import { Pagination } from '@bastama/ui/Pagination.tsx'
import type { PageInfoFragment } from '../../graphql/generated/graphql.ts'
import { listStart } from './place-in-list.ts'
import type { PlaceInList } from './place-in-list.ts'

/** Links to the page before and after this one; nothing where all is on one page. `at` makes the address of a place. */
export function PageLinks({
  pageInfo: { hasPreviousPage, hasNextPage, startCursor, endCursor },
  at,
}: {
  pageInfo: PageInfoFragment
  at: (place: PlaceInList) => string
}) {
  const { t } = useLingui()
  if (!hasPreviousPage && !hasNextPage) return null
  return (
    <Pagination
      label={t`Pages`}
      previous={
        hasPreviousPage && startCursor !== null
          ? { href: at({ ...listStart, before: startCursor }), label: t`Previous` }
          : undefined
      }
      next={
        hasNextPage && endCursor !== null
          ? { href: at({ ...listStart, after: endCursor }), label: t`Next` }
          : undefined
      }
    />
  )
}
