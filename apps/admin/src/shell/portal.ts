import type { Language } from '@bastama/domain/kernel/language.ts'

/** The origin of the portal, which the server writes into the document. */
function portalOrigin(): string {
  const written = document.querySelector('meta[name="portal-url"]')?.getAttribute('content')
  return written ? new URL(written).origin : ''
}

/** Whether this is a demonstration, which has ready-made sign-ins and a mailbox for anyone to read. */
export function isDemonstration(): boolean {
  return document.querySelector('meta[name="demo"]')?.getAttribute('content') === 'on'
}

/** The page that shows the mail of the demonstration. */
export function demoMailbox(): string {
  return `${portalOrigin()}/mailbox`
}

/** The page of the portal that residents see, by its path below the language: `portalLink('kk', 'projects')`. */
export function portalLink(language: Language, ...segments: string[]): string {
  return [portalOrigin(), language, ...segments.map(encodeURIComponent)].join('/')
}
