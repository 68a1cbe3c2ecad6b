import { isLanguage, languageNames } from '@bastama/domain/kernel/language.ts'

/** Languages by their own names; a code that we do not know stands as it is. */
export function SpokenLanguages({ of }: { of: readonly string[] }) {
  return of.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      {isLanguage(code) ? <span lang={code}>{languageNames[code]}</span> : code}
    </span>
  ))
}
