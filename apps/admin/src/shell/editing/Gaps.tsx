import { useLingui } from '@lingui/react/macro'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { languageNames } from '@bastama/domain/kernel/language.ts'
import { Notice } from '@bastama/ui/Notice.tsx'

/** Something that is still owed, and the field where it is written. */
export interface Gap {
  readonly href: string
  readonly words: string
  /** More of it, which does not lead anywhere. */
  readonly note?: string
}

/** What a thing still needs before all read it, and which of its texts a language lacks. */
export interface ThingGaps {
  readonly problems: readonly Gap[]
  readonly missing: readonly Gap[]
}

/** The languages that a text lacks, as the note of its gap. */
export function lackingWords(languages: readonly Language[]): string {
  return `: ${languages.map((language) => languageNames[language]).join(', ')}`
}

/** The same above the page of the thing. */
export function GapNotices({ problems, missing }: ThingGaps) {
  const { t } = useLingui()
  return (
    <>
      {problems.length > 0 && (
        <Notice tone="danger" title={t`Before it can be published`}>
          <GapList gaps={problems} />
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="warning" title={t`Texts that are missing`}>
          <GapList gaps={missing} />
        </Notice>
      )}
    </>
  )
}

/** The texts that readers will miss, where one is asked whether to publish nevertheless. */
export function MissingTextsNotice({ missing }: Pick<ThingGaps, 'missing'>) {
  const { t } = useLingui()
  if (missing.length === 0) return null
  return (
    <Notice tone="warning" title={t`Some texts are missing: readers see another language instead`}>
      <GapList gaps={missing} />
    </Notice>
  )
}

function GapList({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <ul>
      {gaps.map(({ href, words, note }) => (
        <li key={`${href} ${words}`}>
          <a href={href}>{words}</a>
          {note}
        </li>
      ))}
    </ul>
  )
}
