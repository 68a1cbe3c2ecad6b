import { themeScript } from '@bastama/ui/shell/theme-script.ts'

export interface DocumentOptions {
  /** the public origin of the portal */
  readonly portalUrl: string
  /** a demonstration, with ready-made sign-ins */
  readonly isDemo: boolean
  /** for the scripts and styles that the content policy lets in; none in development */
  readonly nonce?: string
}

/**
 * The document of the console as it is sent: with what only the running server knows, and with the script that sets
 * the theme before anything is painted. React Aria takes the nonce for its one style from the `csp-nonce`.
 */
export function completeDocument(html: string, { portalUrl, isDemo, nonce }: DocumentOptions): string {
  const attribute = nonce === undefined ? '' : ` nonce="${nonce}"`
  const head = [
    `<meta name="portal-url" content="${escape(portalUrl)}" />`,
    ...(isDemo ? [`<meta name="demo" content="on" />`] : []),
    ...(nonce === undefined ? [] : [`<meta property="csp-nonce" nonce="${nonce}" />`]),
    `<script${attribute}>${themeScript}</script>`,
  ]
  return html.replace('</head>', () => `${head.join('\n')}\n</head>`)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
