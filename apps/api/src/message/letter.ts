import type { Language } from '@bastama/domain/kernel/language.ts'
import { escapeHtml } from '../platform/html.ts'

/** What a message says, in the language of its reader. */
export interface Letter {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** what the reader is to do, after the first paragraph */
  readonly action?: { readonly label: string; readonly url: string }
}

/** The letter as plain text. */
export function letterText({ paragraphs: [first = '', ...rest], action }: Letter): string {
  return [first, ...(action ? [`${action.label}:\n${action.url}`] : []), ...rest, '—\nBastama'].join('\n\n')
}

/** The letter as a page for mail programs, which know no style sheet. */
export function letterHtml(language: Language, { subject, paragraphs, action }: Letter): string {
  const [first = '', ...rest] = paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`)
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="${buttonStyle}">${escapeHtml(action.label)}</a></p>
<p style="margin:0 0 16px;font-size:14px;word-break:break-all"><a href="${escapeHtml(action.url)}">${escapeHtml(action.url)}</a></p>`
    : ''
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 sans-serif">
<div style="max-width:560px;margin:0 auto">
${first}
${button}
${rest.join('\n')}
<p style="margin:32px 0 0">Bastama</p>
</div>
</body>
</html>
`
}

const buttonStyle =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#1b1b1f;color:#ffffff;text-decoration:none'
