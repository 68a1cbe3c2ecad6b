/** Whether this is only a demonstration, and whether its mail is shown at a page; null where it is not. */
export function demonstration(): { readonly hasMailbox: boolean } | null {
  if (process.env['DEMO'] !== 'on') return null
  return { hasMailbox: (process.env['SMTP_URL'] ?? '') === '' }
}
