import type { AlbumText } from './album-text.ts'

/** The albums of the stages of the Workshop. */
export const workshopAlbums: readonly AlbumText[] = [
  {
    slug: 'workshop-set-1',
    title: {
      kk: 'Шеберхананың 1-ші легі',
      ru: 'Первый набор Мастерской',
      en: 'The first set of the Workshop',
    },
    summary: {
      kk: '2017 жылғы желтоқсан – 2018 жылғы қаңтар. Мұнда фотолардың орнына код салған суреттер қойылған.',
      ru: 'Декабрь 2017 – январь 2018 года. Вместо фотографий здесь рисунки, сделанные кодом.',
      en: 'December 2017 – January 2018. Pictures drawn by code stand in for photographs.',
    },
    takenOn: '2018-01-21',
    publishedAt: '2018-01-25T10:00:00+06:00',
    pictures: [
      {
        theme: 'care',
        district: 'almaly',
        caption: {
          kk: '«Мен» тақырыбы: әркім өз құндылықтарының ағашын салды.',
          ru: 'Тема «Я»: каждый нарисовал дерево своих ценностей.',
          en: '“Me”: everyone drew the tree of their values.',
        },
      },
      {
        theme: 'education',
        district: 'alatau',
        caption: {
          kk: 'Тыңдау шеңбері: бір адам сөйлейді, қалғаны үнсіз.',
          ru: 'Круг слушания: говорит один, остальные молчат.',
          en: 'The listening circle: one speaks, the others are silent.',
        },
      },
      {
        theme: 'neighbours',
        district: 'turksib',
        caption: {
          kk: 'Қауым картасы: үш ауланың көршілері бір үстел басында.',
          ru: 'Карта сообщества: соседи из трёх дворов за одним столом.',
          en: 'The map of a community: neighbours of three courtyards at one table.',
        },
        consentWithdrawnAt: '2018-03-05T09:00:00+06:00',
      },
      {
        theme: 'digital',
        district: 'bostandyk',
        caption: {
          kk: 'Командалар құрылды: ортақ мәселе, ортақ іс.',
          ru: 'Команды собрались: общая проблема, общее дело.',
          en: 'Teams are formed: one problem, one undertaking.',
        },
      },
      {
        theme: 'leisure',
        district: 'nauryzbay',
        caption: {
          kk: 'Соңғы күн: жобалар таныстырылды.',
          ru: 'Последний день: проекты представлены.',
          en: 'The last day: the projects have been presented.',
        },
      },
    ],
  },
  {
    slug: 'workshop-set-2-first-stage',
    title: {
      kk: '2-ші лек: бірінші кезең',
      ru: 'Второй набор: первый этап',
      en: 'Set 2: first stage',
    },
    summary: {
      kk: '2018 жылғы 3–4 қараша, 84 қатысушы. Мұнда фотолардың орнына код салған суреттер қойылған.',
      ru: '3–4 ноября 2018 года, 84 участника. Вместо фотографий здесь рисунки, сделанные кодом.',
      en: '3–4 November 2018, 84 participants. Pictures drawn by code stand in for photographs.',
    },
    takenOn: '2018-11-04',
    publishedAt: '2018-11-08T10:00:00+06:00',
    pictures: [
      {
        theme: 'education',
        district: 'medeu',
        caption: {
          kk: 'Сексен төрт адам бір залда: танысу ойыны.',
          ru: 'Восемьдесят четыре человека в одном зале: игра на знакомство.',
          en: 'Eighty-four people in one hall: a game of getting to know each other.',
        },
      },
      {
        theme: 'culture',
        district: 'almaly',
        caption: {
          kk: '«Мен және сен»: өзгенің сөзімен айтып көру.',
          ru: '«Я и ты»: сказать словами другого.',
          en: '“Me and You”: saying it in someone else’s words.',
        },
      },
      {
        theme: 'infrastructure',
        district: 'auezov',
        caption: {
          kk: 'Қоғамдық тыңдау ойыны: рөлдер ауысты.',
          ru: 'Игра в общественные слушания: роли поменялись.',
          en: 'A public hearing played out: the roles are swapped.',
        },
      },
      {
        theme: 'neighbours',
        district: 'zhetysu',
        caption: {
          kk: 'Кешкі шай үстінде командалар құрылды.',
          ru: 'За вечерним чаем сложились команды.',
          en: 'Teams came together over the evening tea.',
        },
      },
    ],
  },
  {
    slug: 'workshop-set-2-final-stage',
    title: {
      kk: '2-ші лек: қорытынды кезең',
      ru: 'Второй набор: итоговый этап',
      en: 'Set 2: final stage',
    },
    summary: {
      kk: '2018 жылғы 24–25 қараша, 63 қатысушы. Мұнда фотолардың орнына код салған суреттер қойылған.',
      ru: '24–25 ноября 2018 года, 63 участника. Вместо фотографий здесь рисунки, сделанные кодом.',
      en: '24–25 November 2018, 63 participants. Pictures drawn by code stand in for photographs.',
    },
    takenOn: '2018-11-25',
    publishedAt: '2018-11-29T10:00:00+06:00',
    pictures: [
      {
        theme: 'digital',
        district: 'alatau',
        caption: {
          kk: 'Үш апта ішінде жиналған деректер.',
          ru: 'Данные, собранные за три недели.',
          en: 'What was gathered in three weeks.',
        },
      },
      {
        theme: 'access',
        district: 'medeu',
        caption: {
          kk: 'Әкімдікке жазылған алғашқы өтініш.',
          ru: 'Первое обращение в акимат написано.',
          en: 'The first letter to the city administration is written.',
        },
      },
      {
        theme: 'leisure',
        district: 'bostandyk',
        caption: {
          kk: 'Жобалар жәрмеңкесі: әр үстелде бір идея.',
          ru: 'Ярмарка проектов: за каждым столом одна идея.',
          en: 'A fair of projects: one idea at each table.',
        },
      },
      {
        theme: 'care',
        district: 'turksib',
        caption: {
          kk: 'Қоштасу шеңбері: екі жылғы оқудан кейінгі соңғы сөз.',
          ru: 'Прощальный круг: последние слова после двух лет учёбы.',
          en: 'The closing circle: the last words after two years of training.',
        },
      },
    ],
  },
]
