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
    <div role="group" aria-label={label} className={styles.switch} data-print="no">
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
