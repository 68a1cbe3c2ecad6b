import { useLingui } from '@lingui/react/macro'
import { ChoiceMenu } from '@bastama/ui/ChoiceMenu.tsx'
import type { Choice } from '@bastama/ui/ChoiceMenu.tsx'
import { Chips } from '@bastama/ui/Chips.tsx'
import type { Chip } from '@bastama/ui/Chips.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { GridToolbar } from '@bastama/ui/grid/GridToolbar.tsx'
import { toggleFilter } from './grid-address.ts'
import { GridSearch } from './GridSearch.tsx'
import type { GridPlace } from './use-grid.ts'

export interface GridFilter<Name extends string> {
  readonly name: Name
  readonly label: string
  readonly choices: readonly Choice[]
}

/** Over the grid: search, filters with the chips of those that are on, the count, the columns. */
export function GridTools<Filter extends string, Field extends string>({
  label,
  searchLabel,
  place,
  filters,
  count,
  isOfSamples,
  columns,
  hidden,
  onHide,
}: {
  label: string
  searchLabel: string
  place: GridPlace<Filter, Field>
  filters: readonly GridFilter<Filter>[]
  count: string | undefined
  isOfSamples: boolean
  columns: readonly Choice[]
  hidden: readonly string[]
  onHide: (hidden: readonly string[]) => void
}) {
  const { t } = useLingui()
  const { state } = place
  const words = state.search
  const chip = (label: string, href: string): Chip => ({ label, href, removeLabel: t`Remove: ${label}` })
  const searched = words === '' ? [] : [chip(t`Search: ${words}`, place.hrefWith({ search: '' }))]
  const chips = filters.flatMap(({ name, label: filter, choices }) =>
    state.filters[name].map((value) => {
      const chosen = choices.find((choice) => choice.value === value)?.label ?? value
      return chip(`${filter}: ${chosen}`, place.hrefWith(toggleFilter(state, name, value)))
    }),
  )
  return (
    <GridToolbar
      label={label}
      {...(count === undefined ? {} : { count })}
      {...(isOfSamples && { mark: <SampleMark label={t`sample data`} /> })}
      actions={
        <ChoiceMenu
          label={t`Columns`}
          icon="eye"
          placement="bottom end"
          items={columns}
          selected={columns.map(({ value }) => value).filter((id) => !hidden.includes(id))}
          onChange={(shown) => onHide(columns.map(({ value }) => value).filter((id) => !shown.includes(id)))}
        />
      }
      chips={
        <Chips
          label={t`Filters that are on`}
          items={[...searched, ...chips]}
          clear={{ label: t`Clear all`, href: place.hrefOfAll }}
        />
      }
    >
      <GridSearch
        label={searchLabel}
        search={state.search}
        onSearch={(search, isTyping) => place.change({ search }, isTyping)}
      />
      {filters.map(({ name, label: filter, choices }) => (
        <ChoiceMenu
          key={name}
          label={filter}
          icon="filter"
          items={choices}
          selected={state.filters[name]}
          onChange={(values) => place.change({ filters: { ...state.filters, [name]: values } })}
        />
      ))}
    </GridToolbar>
  )
}
