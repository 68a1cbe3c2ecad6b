import type { CountedNoun } from '../kernel/plural.ts'

export const countedPhoto: CountedNoun = {
  kk: 'фото',
  ru: { one: 'фото', few: 'фото', many: 'фото' },
  en: { one: 'photo', other: 'photos' },
}

export const countedAlbum: CountedNoun = {
  kk: 'фотоальбом',
  ru: { one: 'фотоальбом', few: 'фотоальбома', many: 'фотоальбомов' },
  en: { one: 'photo album', other: 'photo albums' },
}
