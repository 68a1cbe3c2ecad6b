import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Pagination } from '@bastama/ui/Pagination.tsx'
import type { GridPageFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from './i18n.ts'
import type { LongListPlace } from './long-list.ts'

/** Under a list that is not all there: how much of it is shown, and the way to the rest. */
export function LongListPages({
  label,
  list: { nodes, totalCount, pageInfo },
  place,
}: {
  label: string
  list: {
    readonly nodes: readonly unknown[]
    readonly totalCount: number
    readonly pageInfo: GridPageFragment
  }
  place: LongListPlace
}) {
  const { t } = useLingui()
  const language = useLanguage()
  if (nodes.length === totalCount) return null
  const shown = formatNumber(language, nodes.length)
  const total = formatNumber(language, totalCount)
  const link = (side: 'after' | 'before', cursor: string | null | undefined, words: string) =>
    cursor ? { href: place.hrefOf(side, cursor), label: words } : undefined
  return (
    <Pagination
      label={label}
      status={t`${shown} of ${total} are shown`}
      previous={pageInfo.hasPreviousPage ? link('before', pageInfo.startCursor, t`Previous page`) : undefined}
      next={pageInfo.hasNextPage ? link('after', pageInfo.endCursor, t`Next page`) : undefined}
    />
  )
}
