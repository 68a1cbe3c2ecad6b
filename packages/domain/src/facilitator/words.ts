import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { FacilitatorState } from './states.ts'

export const facilitatorStateWords: Words<FacilitatorState> = {
  kk: { DRAFT: 'қаралама', PUBLISHED: 'жарияланды', HIDDEN: 'жасырылды' },
  ru: { DRAFT: 'черновик', PUBLISHED: 'опубликован', HIDDEN: 'скрыт' },
  en: { DRAFT: 'draft', PUBLISHED: 'published', HIDDEN: 'hidden' },
}

export const countedFacilitator: CountedNoun = {
  kk: 'фасилитатор',
  ru: { one: 'фасилитатор', few: 'фасилитатора', many: 'фасилитаторов' },
  en: { one: 'facilitator', other: 'facilitators' },
}
