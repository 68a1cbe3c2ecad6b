import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { SearchField } from '@bastama/ui/SearchField.tsx'
import styles from './DataGrid.module.css'

const settlingTime = 250

/** The search over a grid: it follows while one types, and Enter does not wait. */
export function GridSearch({
  label,
  search,
  onSearch,
}: {
  label: string
  search: string
  onSearch: (words: string, isTyping: boolean) => void
}) {
  const { t } = useLingui()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const field = () => form.current?.querySelector('input')

  // The address may change by other ways (back, “clear filters”): then the field says what the address says.
  useEffect(() => {
    const input = field()
    if (input && timer.current === undefined && input.value.trim() !== search) input.value = search
  }, [search])
  useEffect(() => () => clearTimeout(timer.current), [])

  const send = (isTyping: boolean) => {
    clearTimeout(timer.current)
    timer.current = undefined
    const words = field()?.value.trim() ?? ''
    if (words !== search) onSearch(words, isTyping)
  }
  return (
    <form
      ref={form}
      role="search"
      aria-label={label}
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault()
        send(false)
      }}
      onInput={() => {
        clearTimeout(timer.current)
        timer.current = setTimeout(() => send(true), settlingTime)
      }}
    >
      <SearchField
        label={label}
        buttonLabel={t`Search`}
        value={search}
        placeholder={label}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          if (event.currentTarget.value === '') event.currentTarget.blur()
          event.currentTarget.value = ''
          send(true)
        }}
      />
    </form>
  )
}
