import { useLingui } from '@lingui/react/macro'
import { fallbackOrder, isLanguage, languageNames } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { useLanguage } from '../../../shell/i18n.ts'
import type { Entries } from './entries.ts'

export interface TextsInLanguagesProps {
  /** In which language one is asked first. */
  first: Language
  entries: Entries
  /** What is wrong, by language. */
  errors: ReadonlyMap<string, string>
  /** What others have put where both have changed something, by language. */
  theirs: Entries
  isMultiline?: boolean
}

/** A text in each language: one is asked for the own first, the others fold until something stands there. */
export function TextsInLanguages({
  first,
  entries,
  errors,
  theirs,
  isMultiline = false,
}: TextsInLanguagesProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const [, ...others] = fallbackOrder(first)
  const field = (of: Language) => {
    const texts = {
      id: of,
      name: of,
      lang: of,
      label: <span lang={of === language ? undefined : of}>{languageNames[of]}</span>,
      defaultValue: entries[of],
      error: errors.get(of),
    }
    return (
      <Stack key={of} gap="s">
        <Theirs of={theirs[of]} lang={of} />
        {isMultiline ? <TextField {...texts} isMultiline rows={10} /> : <TextField {...texts} />}
      </Stack>
    )
  }
  const isOpen = others.some((other) => (entries[other] ?? '') !== '' || errors.has(other))
  return (
    <Stack>
      {field(first)}
      <details open={isOpen}>
        <summary>{t`In other languages too`}</summary>
        <Stack>
          <p>{t`Who reads in a language in which it is missing gets it in another one.`}</p>
          {others.map(field)}
        </Stack>
      </details>
    </Stack>
  )
}

/** What somebody else has written meanwhile, where the own words stand in the field. */
export function Theirs({ of: theirs, lang }: { of: string | undefined; lang?: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (theirs === undefined) return null
  const isForeign = isLanguage(lang) && lang !== language
  return (
    <Notice tone="warning" title={t`What stands there now`}>
      {theirs === '' ? (
        <p>{t`Nothing: it was taken out.`}</p>
      ) : (
        <Prose text={theirs} lang={isForeign ? lang : undefined} />
      )}
    </Notice>
  )
}
