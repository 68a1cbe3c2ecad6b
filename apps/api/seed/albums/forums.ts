import type { AlbumText } from './album-text.ts'

/** The albums of the dialogue forums and of the open pitching. */
export const forumAlbums: readonly AlbumText[] = [
  {
    slug: 'civic-engagement-2017',
    title: {
      kk: '«Азаматтық қатысу мәдениеті» форумы',
      ru: 'Форум «Культура гражданского участия»',
      en: 'Forum “A culture of civic engagement”',
    },
    summary: {
      kk: '2017 жылғы 22 қыркүйек, Қазақстан-Британ техникалық университеті. Мұнда фотолардың орнына код салған суреттер қойылған.',
      ru: '22 сентября 2017 года, Казахстанско-Британский технический университет. Вместо фотографий здесь рисунки, сделанные кодом.',
      en: '22 September 2017, Kazakh-British Technical University. Pictures drawn by code stand in for photographs.',
    },
    takenOn: '2017-09-22',
    publishedAt: '2017-09-26T10:00:00+06:00',
    pictures: [
      {
        theme: 'education',
        district: 'almaly',
        caption: {
          kk: 'Форумның ашылуы: бірінші қатарда аула комитеттерінің төрағалары.',
          ru: 'Открытие форума: в первом ряду председатели дворовых комитетов.',
          en: 'The opening: the chairs of courtyard committees in the first row.',
        },
      },
      {
        theme: 'neighbours',
        district: 'auezov',
        caption: {
          kk: 'Аудандар картасы: әр қатысушы өз үйін белгіледі.',
          ru: 'Карта районов: каждый участник отметил свой дом.',
          en: 'A map of the districts: everyone marked their own house.',
        },
      },
      {
        theme: 'digital',
        district: 'bostandyk',
        caption: {
          kk: 'Талқылаудан кейінгі ұсыныстар тізімі.',
          ru: 'Список предложений после обсуждения.',
          en: 'The list of proposals after the discussion.',
        },
      },
    ],
  },
  {
    slug: 'green-corridor-2017',
    title: { kk: '«Жасыл дәліз» форумы', ru: 'Форум «Зелёный коридор»', en: 'Forum “A green corridor”' },
    summary: {
      kk: '2017 жылғы 30 қараша, Transforma Space. Мұнда фотолардың орнына код салған суреттер қойылған.',
      ru: '30 ноября 2017 года, Transforma Space. Вместо фотографий здесь рисунки, сделанные кодом.',
      en: '30 November 2017, Transforma Space. Pictures drawn by code stand in for photographs.',
    },
    takenOn: '2017-11-30',
    publishedAt: '2017-12-04T10:00:00+06:00',
    pictures: [
      {
        theme: 'ecology',
        district: 'zhetysu',
        caption: {
          kk: 'Өзен бойын жасыл дәлізге айналдыру жоспары.',
          ru: 'План: как берег реки становится зелёным коридором.',
          en: 'A plan of how the river bank becomes a green corridor.',
        },
      },
      {
        theme: 'infrastructure',
        district: 'medeu',
        caption: {
          kk: 'Қатысушылар макетке жаяу жүргінші жолын түсіріп отыр.',
          ru: 'Участники прокладывают пешеходный путь на макете.',
          en: 'Participants draw the footpath on the model.',
        },
      },
      {
        theme: 'leisure',
        district: 'nauryzbay',
        caption: {
          kk: 'Балалар тобы: саябақта не істегіміз келеді.',
          ru: 'Детская группа: что мы хотим делать в парке.',
          en: 'The children’s group: what we want to do in the park.',
        },
      },
    ],
  },
]
