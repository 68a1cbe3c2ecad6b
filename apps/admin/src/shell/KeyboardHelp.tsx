import { useLingui } from '@lingui/react/macro'
import { Dialog } from '@bastama/ui/Dialog.tsx'
import { setSingleKeys, useSingleKeys } from './keyboard.ts'
import shell from './Shell.module.css'
import styles from './KeyboardHelp.module.css'

/** What the keys do, and the switch that turns the single ones off. */
export function KeyboardHelp({
  isOpen,
  onOpenChange,
  commandKey,
}: {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  commandKey: string
}) {
  const { t } = useLingui()
  const singleKeys = useSingleKeys()
  const rows = [
    {
      key: commandKey,
      does: t`Go to a page, a competition or a facilitator, or change language and appearance`,
    },
    { key: '/', does: t`Search in the list` },
    { key: 'J', does: t`Next row, or the next application` },
    { key: 'K', does: t`Previous row, or the previous application` },
    { key: 'Enter', does: t`Open the row` },
    { key: '?', does: t`Show this help` },
    { key: 'Esc', does: t`Close what is open; empty a search, then leave it` },
  ]
  return (
    <Dialog title={t`Keyboard`} isOpen={isOpen} onOpenChange={onOpenChange} closeLabel={t`Close`}>
      <dl className={styles.keys}>
        {rows.map((row) => (
          <div key={row.key}>
            <dt>
              <kbd className={shell.key}>{row.key}</kbd>
            </dt>
            <dd>{row.does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        <span>{t`Single keys work (those without Ctrl or ⌘). They never work while you type.`}</span>
      </label>
    </Dialog>
  )
}
