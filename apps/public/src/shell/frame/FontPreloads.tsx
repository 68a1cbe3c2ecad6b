import cyrillicExtended from '@fontsource-variable/onest/files/onest-cyrillic-ext-wght-normal.woff2?url'
import cyrillic from '@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?url'
import latin from '@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?url'
import type { Language } from '@bastama/domain/kernel/language.ts'

/** The parts of the font that a language needs; digits and punctuation stand in the Latin one. */
const parts: Readonly<Record<Language, readonly string[]>> = {
  kk: [cyrillic, cyrillicExtended, latin],
  ru: [cyrillic, latin],
  en: [latin],
}

/** Fetches the font beside the style sheet that asks for it, not after it. */
export function FontPreloads({ language }: { language: Language }) {
  return parts[language].map((href) => (
    <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
  ))
}
