import type { AlbumText } from './album-text.ts'

const standIn = {
  kk: 'Жобаның барысы туралы. Мұнда фотолардың орнына код салған суреттер қойылған.',
  ru: 'О ходе проекта. Вместо фотографий здесь рисунки, сделанные кодом.',
  en: 'How the project went. Pictures drawn by code stand in for photographs.',
}

/** The albums of projects. */
export const projectAlbums: readonly AlbumText[] = [
  {
    slug: 'sorted-courtyard',
    title: {
      kk: 'Қоқысты бөліп жинайтын аулалар',
      ru: 'Дворы, которые сортируют',
      en: 'Courtyards that sort',
    },
    summary: standIn,
    takenOn: '2019-12-14',
    publishedAt: '2019-12-16T18:30:00+06:00',
    pictures: [
      {
        theme: 'ecology',
        district: 'auezov',
        caption: {
          kk: 'Бірінші аулаға үш түсті контейнер қойылды.',
          ru: 'В первом дворе поставили контейнеры трёх цветов.',
          en: 'Containers in three colours stand in the first courtyard.',
        },
      },
      {
        theme: 'education',
        district: 'auezov',
        caption: {
          kk: 'Мектептегі «қоқыстың жолы» сабағы.',
          ru: 'Урок «путь мусора» в школе.',
          en: 'A lesson on “the way of waste” at school.',
        },
      },
      {
        theme: 'neighbours',
        district: 'auezov',
        caption: {
          kk: 'Кезекші көршілердің ай сайынғы жиналысы.',
          ru: 'Ежемесячная встреча дежурных соседей.',
          en: 'The monthly meeting of the neighbours on duty.',
        },
      },
    ],
  },
  {
    slug: 'warm-visit',
    title: { kk: 'Бейсенбілік шай', ru: 'Чай по четвергам', en: 'Tea on Thursdays' },
    summary: standIn,
    takenOn: '2019-12-10',
    publishedAt: '2019-12-12T12:00:00+06:00',
    pictures: [
      {
        theme: 'care',
        district: 'turksib',
        caption: {
          kk: 'Алғашқы бейсенбіде он тоғыз қонақ болды.',
          ru: 'В первый четверг пришли девятнадцать гостей.',
          en: 'Nineteen guests came on the first Thursday.',
        },
      },
      {
        theme: 'digital',
        district: 'turksib',
        caption: {
          kk: 'Бейнеқоңырау сабағы: немере экранда.',
          ru: 'Урок видеосвязи: на экране внук.',
          en: 'A lesson in video calls: a grandson on the screen.',
        },
      },
      {
        theme: 'culture',
        district: 'turksib',
        caption: {
          kk: '«Ескі Алматы» кітапшасының тұсаукесері.',
          ru: 'Презентация книжки «Старая Алматы».',
          en: 'The booklet “Old Almaty” is presented.',
        },
      },
    ],
  },
  {
    slug: 'city-breath',
    title: { kk: 'Қосымша сынақта', ru: 'Приложение на испытаниях', en: 'The app on trial' },
    summary: standIn,
    takenOn: '2019-06-24',
    publishedAt: '2019-06-25T12:00:00+06:00',
    pictures: [
      {
        theme: 'digital',
        district: null,
        caption: {
          kk: 'Картада – ауа датчиктері және тұрғындар қосқан орындар.',
          ru: 'На карте – датчики воздуха и места, которые добавили жители.',
          en: 'On the map: air sensors, and the places that residents added.',
        },
      },
      {
        theme: 'ecology',
        district: 'medeu',
        caption: {
          kk: 'Көшет отырғызу күні қосымшада белгіленді.',
          ru: 'День посадки отмечен в приложении.',
          en: 'The day of planting is marked in the app.',
        },
      },
    ],
  },
  {
    slug: 'yard-cinema',
    title: { kk: 'Он екі жұма', ru: 'Двенадцать пятниц', en: 'Twelve Fridays' },
    summary: standIn,
    takenOn: '2019-08-30',
    publishedAt: '2019-09-02T12:00:00+06:00',
    pictures: [
      {
        theme: 'leisure',
        district: 'alatau',
        caption: {
          kk: 'Экран көтерілді, күннің батуын күтіп отырмыз.',
          ru: 'Экран поднят, ждём заката.',
          en: 'The screen is up; we wait for sunset.',
        },
      },
      {
        theme: 'neighbours',
        district: 'alatau',
        caption: {
          kk: 'Әр үйден орындық шықты.',
          ru: 'Стулья вынесли из всех домов.',
          en: 'Chairs came out of every house.',
        },
      },
      {
        theme: 'education',
        district: 'alatau',
        caption: {
          kk: 'Балалардың қысқа фильмдер шеберханасы.',
          ru: 'Детская мастерская короткого кино.',
          en: 'The children’s workshop of short films.',
        },
      },
    ],
  },
]

/** An album that waits for its captions: no visitor may see it. */
export const unseenAlbums: readonly AlbumText[] = [
  {
    slug: 'festival-of-initiatives',
    title: {
      kk: 'Қалалық бастамалар фестивалі',
      ru: 'Фестиваль городских инициатив',
      en: 'The festival of city initiatives',
    },
    summary: {
      kk: 'Альбом дайындалып жатыр, қатысушылардың келісімі жиналуда.',
      ru: 'Альбом готовится, собираем согласия участников.',
      en: 'The album is being prepared; consents are being collected.',
    },
    takenOn: '2020-02-15',
    pictures: [
      {
        theme: 'culture',
        district: 'almaly',
        caption: {
          kk: 'Фестиваль сахнасы, жазуы әлі тексерілмеген.',
          ru: 'Сцена фестиваля, подпись ещё не проверена.',
          en: 'The stage of the festival; this caption is not yet checked.',
        },
      },
      {
        theme: 'leisure',
        district: 'almaly',
        caption: {
          kk: 'Жобалар көшесі, жазуы әлі тексерілмеген.',
          ru: 'Улица проектов, подпись ещё не проверена.',
          en: 'The street of projects; this caption is not yet checked.',
        },
      },
    ],
  },
]
