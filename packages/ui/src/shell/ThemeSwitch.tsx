import { Icon } from '../Icon.tsx'
import styles from './ThemeSwitch.module.css'

export interface ThemeSwitchProps {
  label: string
  options: { system: string; light: string; dark: string }
}

const icons = { system: 'system', light: 'sun', dark: 'moon' } as const

/**
 * System, light or dark; on a phone one button that goes on to the next of the three.
 * `theme-script.ts` makes it work; without scripts it is not shown and the page follows the system.
 */
export function ThemeSwitch({ label, options }: ThemeSwitchProps) {
  return (
    <div ref={announce} role="group" aria-label={label} className={styles.switch} data-print="no">
      {(['system', 'light', 'dark'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          data-set-theme={choice}
          className={styles.choice}
          title={options[choice]}
        >
          <Icon name={icons[choice]} />
          <span className="visually-hidden">{options[choice]}</span>
        </button>
      ))}
    </div>
  )
}

/** Lets the script say which choice is on, where the switch was not yet there when the page had loaded. */
function announce(group: HTMLElement | null): void {
  if (group) dispatchEvent(new Event('theme-switch'))
}
