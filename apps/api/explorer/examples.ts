/** A query to start from. */
export interface Example {
  readonly title: string
  /** what it is for */
  readonly purpose: string
  readonly query: string
}

const files = import.meta.glob<string>('../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The queries of the examples folder: the first line of each, a comment, says what it is for. */
export const examples: readonly Example[] = Object.entries(files).map(([path, query]) => ({
  title: titleOf(path),
  purpose: query.slice(0, query.indexOf('\n')).replace(/^#\s*/, ''),
  query,
}))

function titleOf(path: string): string {
  const words = path.replace(/^.*\/|\.graphql$/g, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
