import type { Trilingual } from '../text.ts'

/** The eight districts of Almaty under their official names. */
export const districts = [
  { slug: 'alatau', name: { kk: 'Алатау', ru: 'Алатауский', en: 'Alatau' } },
  { slug: 'almaly', name: { kk: 'Алмалы', ru: 'Алмалинский', en: 'Almaly' } },
  { slug: 'auezov', name: { kk: 'Әуезов', ru: 'Ауэзовский', en: 'Auezov' } },
  { slug: 'bostandyk', name: { kk: 'Бостандық', ru: 'Бостандыкский', en: 'Bostandyk' } },
  { slug: 'zhetysu', name: { kk: 'Жетісу', ru: 'Жетысуский', en: 'Zhetysu' } },
  { slug: 'medeu', name: { kk: 'Медеу', ru: 'Медеуский', en: 'Medeu' } },
  { slug: 'nauryzbay', name: { kk: 'Наурызбай', ru: 'Наурызбайский', en: 'Nauryzbay' } },
  { slug: 'turksib', name: { kk: 'Түрксіб', ru: 'Турксибский', en: 'Turksib' } },
] as const satisfies readonly { slug: string; name: Trilingual }[]

/** The slug of one of the eight districts. */
export type DistrictSlug = (typeof districts)[number]['slug']

/** Where the forums, the workshops and the pitching took place. */
export const venues = [
  {
    key: 'kbtu',
    name: {
      kk: 'Қазақстан-Британ техникалық университеті',
      ru: 'Казахстанско-Британский технический университет',
      en: 'Kazakh-British Technical University',
    },
    address: { kk: 'Төле би көшесі, 59', ru: 'улица Толе би, 59', en: '59 Tole Bi Street' },
  },
  {
    key: 'transforma',
    name: { kk: 'Transforma Space', ru: 'Transforma Space', en: 'Transforma Space' },
    address: null,
  },
  {
    key: 'q-lab',
    name: {
      kk: 'Q-lab қалалық жобалар зертханасы',
      ru: 'Лаборатория городских проектов Q-lab',
      en: 'Q-lab City Projects Laboratory',
    },
    address: { kk: 'Айманов көшесі, 122', ru: 'улица Айманова, 122', en: '122 Aimanov Street' },
  },
] as const satisfies readonly { key: string; name: Trilingual; address: Trilingual | null }[]

/** The key of one of the venues above. */
export type VenueKey = (typeof venues)[number]['key']
