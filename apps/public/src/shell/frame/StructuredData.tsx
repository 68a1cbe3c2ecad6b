import { withoutJoiners } from '@bastama/domain/kernel/typography.ts'

/** A thing in the vocabulary of schema.org, as JSON-LD; `<` is written so that no text can end the element. */
export function StructuredData({ thing }: { thing: object }) {
  const json = withoutJoiners(JSON.stringify({ '@context': 'https://schema.org', ...thing })).replaceAll(
    '<',
    String.raw`\u003c`,
  )
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
