import type { ProjectText } from '../project-text.ts'

export const warmVisit: ProjectText = {
  slug: 'warm-visit',
  team: 'open-door',
  competition: 'we-almaty',
  state: 'COMPLETED',
  title: {
    kk: 'Жылы шырай: жалғыз қарттарға қолдау',
    ru: 'Тёплый визит: поддержка пожилых соседей',
    en: 'A warm visit: support for older neighbours',
  },
  summary: {
    kk: 'Түрксіб ауданындағы жалғызілікті қарттарға көршілер апта сайын барып, тұрмысына көмектеседі, бейсенбі сайын шай үстінде бас қосады.',
    ru: 'В Турксибском районе соседи каждую неделю навещают одиноких пожилых людей, помогают по дому, а по четвергам собираются на чай.',
    en: 'In Turksib district neighbours visit older people who live alone every week, help at home, and meet for tea on Thursdays.',
  },
  description: {
    kk: `Қарт адамға көбіне ақша емес, қоңырау шалатын біреу керек. Жоба ерікті көрші мен қарт тұрғынды жұптастырады: ерікті аптасына бір рет барады, дәрі мен азық-түлік әкеледі, құжат толтыруға көмектеседі.

Кітапхана бейсенбі сайын залын береді: шай ішіп, телефонмен жұмыс істеуді үйренеді, ескі Алматы туралы әңгімелерді жазып алады. Емхананың әлеуметтік қызметкері еріктілерді дайындайды.`,
    ru: `Пожилому человеку чаще нужны не деньги, а тот, кому можно позвонить. Проект соединяет волонтёра и пожилого соседа в пару: визит раз в неделю, лекарства и продукты, помощь с документами.

Библиотека по четвергам отдаёт зал: здесь пьют чай, учатся пользоваться телефоном и записывают рассказы о старой Алматы. Волонтёров готовит социальный работник поликлиники.`,
    en: `What an older person misses is often not money but someone to ring up. The project pairs a volunteer with an older neighbour: a visit once a week, medicine and groceries, help with papers.

On Thursdays the library lends its hall: people drink tea, learn to use their telephones, and stories of old Almaty are written down. A social worker of the polyclinic trains the volunteers.`,
  },
  address: {
    kk: 'Аудандық кітапхана және айналасындағы он екі үй',
    ru: 'Районная библиотека и двенадцать домов вокруг',
    en: 'The district library and the twelve houses around it',
  },
  district: 'turksib',
  theme: 'care',
  budgetEuros: 5900,
  ownEuros: 900,
  submittedAt: '2019-02-02T11:15:00+06:00',
  endedAt: '2019-12-20T12:00:00+06:00',
  supporters: 187,
  album: 'warm-visit',
  milestones: [
    {
      title: {
        kk: 'Қырық еріктіні дайындау',
        ru: 'Подготовить сорок волонтёров',
        en: 'Train forty volunteers',
      },
      dueOn: '2019-06-15',
      doneOn: '2019-06-14',
    },
    {
      title: {
        kk: 'Отыз жұп құру',
        ru: 'Составить тридцать пар',
        en: 'Bring thirty pairs together',
      },
      dueOn: '2019-07-31',
      doneOn: '2019-08-20',
      note: {
        kk: 'Жазда бірнеше ерікті қаладан кетті, орнына жаңалары дайындалды.',
        ru: 'Летом несколько волонтёров уехали из города, на их место подготовили новых.',
        en: 'Some volunteers left the city in summer; new ones were trained in their place.',
      },
    },
    {
      title: {
        kk: 'Тегін телефон желісін ашу',
        ru: 'Открыть бесплатную телефонную линию',
        en: 'Open a free telephone line',
      },
      dueOn: '2019-09-30',
      droppedOn: '2019-09-12',
      note: {
        kk: 'Ондай желі қалада бар екен. Қаражат еріктілердің жол ақысына жұмсалды.',
        ru: 'Такая линия в городе уже есть. Деньги пошли на проезд волонтёров.',
        en: 'The city has such a line already. The money went to the volunteers’ fares.',
      },
    },
    {
      title: {
        kk: '«Ескі Алматы» әңгімелер кітапшасы',
        ru: 'Книжка рассказов «Старая Алматы»',
        en: 'A booklet of stories, “Old Almaty”',
      },
      dueOn: '2019-12-15',
      doneOn: '2019-12-10',
    },
  ],
  updates: [
    {
      title: {
        kk: 'Алғашқы бейсенбі',
        ru: 'Первый четверг',
        en: 'The first Thursday',
      },
      body: {
        kk: 'Он тоғыз қонақ келді. Ең көп сұралғаны – бейнеқоңырау: төрт әже немересін экраннан алғаш рет көріп сөйлесті.',
        ru: 'Пришли девятнадцать гостей. Больше всего спрашивали про видеозвонки: четыре бабушки впервые увидели внуков на экране.',
        en: 'Nineteen guests came. What they asked for most was video calls: four grandmothers saw their grandchildren on a screen for the first time.',
      },
      publishedAt: '2019-06-21T15:00:00+06:00',
    },
    {
      title: {
        kk: 'Отыз жұп: апта сайынғы сапар',
        ru: 'Тридцать пар и визит каждую неделю',
        en: 'Thirty pairs, a visit every week',
      },
      body: {
        kk: 'Жоспар үш апта кешігіп орындалды, есесіне еріктілердің үштен бірі сол үйлердің өзінде тұрады.',
        ru: 'План выполнен на три недели позже, зато треть волонтёров живёт в тех же домах.',
        en: 'We got there three weeks late, but a third of the volunteers live in the very same houses.',
      },
      publishedAt: '2019-08-22T09:20:00+06:00',
    },
  ],
}
