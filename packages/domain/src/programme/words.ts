import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { FigurePrecision } from './programme.ts'

/**
 * A reported figure with its precision: `fill(figurePrecisionWords[language].ABOUT, { figure: formatNumber(…) })`.
 * Kazakh has no ending on the figure, so “more than” is a sign there.
 */
export const figurePrecisionWords: Words<FigurePrecision> = {
  kk: { EXACT: '{figure}', ABOUT: 'шамамен {figure}', MORE_THAN: '{figure}+' },
  ru: { EXACT: '{figure}', ABOUT: 'около {figure}', MORE_THAN: 'более {figure}' },
  en: { EXACT: '{figure}', ABOUT: 'about {figure}', MORE_THAN: 'more than {figure}' },
}

export const countedForum: CountedNoun = {
  kk: 'форум',
  ru: { one: 'форум', few: 'форума', many: 'форумов' },
  en: { one: 'forum', other: 'forums' },
}

export const countedPartner: CountedNoun = {
  kk: 'серіктес',
  ru: { one: 'партнёр', few: 'партнёра', many: 'партнёров' },
  en: { one: 'partner', other: 'partners' },
}

export const countedDistrict: CountedNoun = {
  kk: 'аудан',
  ru: { one: 'район', few: 'района', many: 'районов' },
  en: { one: 'district', other: 'districts' },
}

export const countedTopic: CountedNoun = {
  kk: 'тақырып',
  ru: { one: 'тема', few: 'темы', many: 'тем' },
  en: { one: 'topic', other: 'topics' },
}
