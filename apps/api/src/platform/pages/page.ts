import { policyOfPage } from '../web.ts'

const style = `
  :root { color-scheme: light dark; --ink: light-dark(#15201c, #f2efe6); --line: light-dark(#ddd7c8, #2e3c37);
    --link: light-dark(#0e4f3b, #86d8b0); --sunken: light-dark(#f2eee3, #18221f) }
  body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem;
    background: light-dark(#fbf9f4, #0f1614); color: var(--ink); overflow-wrap: break-word }
  h1, h2 { line-height: 1.2; margin: 2.5rem 0 1rem } h1 { margin-top: 1rem }
  a { color: var(--link) }
  li { margin: 0.5rem 0 }
  code { font-size: 0.9em; background: var(--sunken); padding: 0.1em 0.3em; border-radius: 0.25rem }
  pre { background: var(--sunken); padding: 1rem; border-radius: 0.5rem; overflow-x: auto; line-height: 1.45 }
  pre code { background: none; padding: 0 }
  .wide { overflow-x: auto }
  table { border-collapse: collapse; font-size: 0.9375rem }
  th, td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line);
    overflow-wrap: normal }
  th:first-child, td:first-child { min-width: 6.5rem }
  th:last-child, td:last-child { min-width: 8.5rem }
  [id] { scroll-margin-top: 1.5rem }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
`

/** The policy that a page of ours is sent with: nothing is loaded, from here or elsewhere. */
export const pagePolicy = policyOfPage(style)

/** A plain page: its title, and the HTML that stands in it. */
export function pageOf(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${content}
</body>
</html>
`
}
