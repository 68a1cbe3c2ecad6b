/**
 * Sets the theme that the person chose earlier, and makes every `ThemeSwitch` on the page work. It needs nothing around it:
 * the console calls it, the portal prints it into the head (`themeScript`), before anything is painted.
 * Without it the page follows the system and the switch stays hidden.
 */
export function startThemeSwitch(): void {
  const root = document.documentElement
  const key = 'theme'
  const stored = () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const apply = (choice: string | null) => {
    if (choice === 'light' || choice === 'dark') root.dataset['theme'] = choice
    else delete root.dataset['theme']
    root.dataset['themeChoice'] = choice ?? 'system'
  }
  const tell = () => {
    for (const button of document.querySelectorAll('[data-set-theme]')) {
      const isOn = button.getAttribute('data-set-theme') === root.dataset['themeChoice']
      button.setAttribute('aria-pressed', String(isOn))
    }
  }
  const choose = (choice: string) => {
    try {
      localStorage.setItem(key, choice)
    } catch {
      // Private windows may refuse; the choice then holds for this page.
    }
    apply(choice)
    tell()
  }
  apply(stored())
  addEventListener('load', tell)
  // A page that is drawn in the browser shows its switch later.
  addEventListener('theme-switch', tell)
  addEventListener('set-theme', (event) => event instanceof CustomEvent && choose(String(event.detail)))
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-set-theme]') : null
    const choice = button?.getAttribute('data-set-theme')
    if (!button || !choice) return
    choose(choice)
    // On a phone the pressed button gives its place to the next one; the focus goes with it.
    if (button.checkVisibility()) return
    for (const other of button.parentElement?.children ?? []) {
      if (other instanceof HTMLElement && other.checkVisibility()) other.focus()
    }
  })
}

/** Chooses a theme from elsewhere than a `ThemeSwitch`; every switch on the page shows it. */
export function setTheme(choice: 'system' | 'light' | 'dark'): void {
  dispatchEvent(new CustomEvent('set-theme', { detail: choice }))
}

/** The same as text for an inline script in the head; its content never changes, so a policy can name its hash. */
export const themeScript = `(${startThemeSwitch.toString()})()`
