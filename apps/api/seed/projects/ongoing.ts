import type { ProjectText } from './project-text.ts'

/** Projects that go on whenever the demo is looked at: teams of 2019 that went on by themselves, without a grant. */
export const ongoing: readonly ProjectText[] = [
  {
    slug: 'repair-evening',
    team: 'common-drill',
    competition: null,
    state: 'IN_PROGRESS',
    title: {
      kk: 'Жөндеу кеші: тастамай, жөндейміз',
      ru: 'Вечер ремонта: чиним, а не выбрасываем',
      en: 'The repair evening: mend it, keep it',
    },
    summary: {
      kk: 'Айына бір кеш көршілер кітапханаға жиналып, сынған шамды, үтікті, орындықты шеберлермен бірге тегін жөндейді.',
      ru: 'Раз в месяц соседи собираются в библиотеке и вместе с мастерами бесплатно чинят лампы, утюги и стулья.',
      en: 'One evening a month neighbours meet at the library and, together with repairers, mend lamps, irons and chairs free of charge.',
    },
    description: {
      kk: `Ортақ құралдар қоймасы туралы жобамыз 2019 жылғы конкурста грант алмады, бірақ жиналған құрал босқа жатпады. Енді өз күшімізбен жөндеу кешін өткіземіз: зат иесі шебердің қасына отырып, қалай жөндеуді үйренеді.

Бөлмені кітапхана береді, бөлшектерге ақшаны тілегендер қалдырады. Не әкелінгені мен не жөнделгені дәптерге жазылады, оны кез келген көрші оқи алады.`,
      ru: `Наша библиотека инструментов не получила гранта на конкурсе 2019 года, но собранное не пропало. Теперь мы своими силами проводим вечера ремонта: хозяин вещи садится рядом с мастером и учится чинить сам.

Комнату даёт библиотека, деньги на детали оставляет кто сколько хочет. Что принесли и что удалось починить, записано в тетради, открытой для всех соседей.`,
      en: `Our library of tools won no grant in the competition of 2019, but the tools that we had gathered did not go to waste. Now we hold repair evenings by ourselves: whoever brings a thing sits down beside a repairer and learns to mend it.

The library gives the room, and people leave what they like towards the parts. What was brought and what could be mended is written in a notebook that any neighbour may read.`,
    },
    address: { kk: 'Аудандық кітапхана', ru: 'Районная библиотека', en: 'The district library' },
    district: 'auezov',
    theme: 'neighbours',
    budgetEuros: 900,
    ownEuros: 900,
    submittedAt: { days: -212, at: '19:30' },
    publishedAt: { days: -205, at: '11:00' },
    startedAt: { days: -190, at: '18:00' },
    supporters: 92,
    milestones: [
      {
        title: { kk: 'Алғашқы үш кеш', ru: 'Первые три вечера', en: 'The first three evenings' },
        dueOn: { days: -110 },
        doneOn: { days: -113 },
      },
      {
        title: { kk: 'Жүз зат жөндеу', ru: 'Починить сто вещей', en: 'Mend a hundred things' },
        dueOn: { days: -20 },
        doneOn: { days: -9 },
        note: {
          kk: 'Бір кеш өтпей қалды: кітапханада жөндеу жүрді.',
          ru: 'Один вечер пропустили: в библиотеке шёл ремонт.',
          en: 'One evening fell through: the library was itself under repair.',
        },
      },
      {
        title: {
          kk: 'Алатау ауданында екінші орын ашу',
          ru: 'Открыть второе место в Алатауском районе',
          en: 'Open a second place in Alatau district',
        },
        dueOn: { days: 60 },
      },
    ],
    updates: [
      {
        title: {
          kk: 'Үш кеш, отыз жеті зат',
          ru: 'Три вечера, тридцать семь вещей',
          en: 'Three evenings, thirty-seven things',
        },
        body: {
          kk: 'Әкелінген елу екі заттың отыз жетісі қайта жұмыс істейді. Ең көбі – үтік пен шам, ең қиыны – қырық жылдық тігін машинасы.',
          ru: 'Из пятидесяти двух принесённых вещей тридцать семь снова работают. Чаще всего несут утюги и лампы, труднее всего далась швейная машина, которой сорок лет.',
          en: 'Of the fifty-two things that were brought, thirty-seven work again. Most were irons and lamps; the hardest was a sewing machine forty years old.',
        },
        publishedAt: { days: -112, at: '12:00' },
      },
      {
        title: {
          kk: 'Жүзінші зат – ескі радио',
          ru: 'Сотая вещь – старый радиоприёмник',
          en: 'The hundredth thing is an old radio',
        },
        body: {
          kk: 'Радионы он екі жасар көршіміз атасымен бірге жөндеді. Енді Алатау ауданынан да орын іздеп жүрміз: бөлмесі бар мекеме болса, хабарласыңыз.',
          ru: 'Приёмник починил вместе с дедом наш сосед двенадцати лет. Теперь ищем место и в Алатауском районе: если у вас есть комната, откликнитесь.',
          en: 'A neighbour of twelve mended it together with his grandfather. We are now looking for a place in Alatau district too: if you have a room, let us know.',
        },
        publishedAt: { days: -8, at: '17:40' },
      },
    ],
  },
  {
    slug: 'books-aloud',
    team: 'memory-of-streets',
    competition: null,
    state: 'IN_PROGRESS',
    title: {
      kk: 'Естілетін кітап: көрмейтін балаларға ертегі',
      ru: 'Книги вслух: сказки для незрячих детей',
      en: 'Books aloud: tales for children who cannot see',
    },
    summary: {
      kk: 'Еріктілер халық ертегілерін қазақ және орыс тілдерінде дыбысқа жазып, мектептер мен кітапханаларға тегін береді.',
      ru: 'Волонтёры записывают народные сказки на казахском и русском языках и бесплатно передают их школам и библиотекам.',
      en: 'Volunteers record folk tales in Kazakh and Russian, and give them to schools and libraries free of charge.',
    },
    description: {
      kk: `Көрмейтін балаға арналған қазақша аудиокітап аз. Біз ертегілерді арнаулы мектептің мұғалімдерімен бірге таңдаймыз: әрқайсысын екі дауыс оқиды, дыбыс режиссёрі өңдейді, балалар тыңдап, пікір айтады.

Жазбалар бәріне ашық: оны мектеп те, ата-ана да жүктеп ала алады. Жоба конкурсқа қатыспаған, дыбыс жазатын бөлмені мұрағат береді.`,
      ru: `Аудиокниг на казахском для незрячих детей мало. Мы выбираем сказки вместе с учителями специальной школы: каждую читают два голоса, запись сводит звукорежиссёр, а дети слушают и говорят, что поправить.

Записи открыты для всех: их может скачать и школа, и любой родитель. В конкурсе проект не участвовал, комнату для записи даёт архив.`,
      en: `There are few Kazakh audiobooks for children who cannot see. We choose the tales together with teachers of a special school: two voices read each of them, a sound engineer edits the recording, and the children listen and say what to mend.

The recordings are open to all: a school or a parent can download them. The project entered no competition; the archive lends the room to record in.`,
    },
    district: 'almaly',
    theme: 'access',
    budgetEuros: 1600,
    ownEuros: 1100,
    submittedAt: { days: -160, at: '14:10' },
    publishedAt: { days: -154, at: '10:30' },
    startedAt: { days: -140, at: '10:00' },
    supporters: 137,
    milestones: [
      {
        title: { kk: 'Алғашқы он ертегі', ru: 'Первые десять сказок', en: 'The first ten tales' },
        dueOn: { days: -65 },
        doneOn: { days: -68 },
      },
      {
        title: {
          kk: 'Балалармен бірге тыңдап, түзету',
          ru: 'Прослушать вместе с детьми и поправить',
          en: 'Listen together with the children, and mend',
        },
        dueOn: { days: -24 },
        note: {
          kk: 'Тыңдаушылар көбейді, сондықтан уақыт көбірек керек. Жаңа мерзімді келесі жаңалықта айтамыз.',
          ru: 'Слушателей стало больше, и времени нужно больше. Новый срок назовём в следующей новости.',
          en: 'There are more listeners than we thought, so it takes longer. We will name the new date in our next update.',
        },
      },
      {
        title: {
          kk: 'Отыз ертегіден тұратын ашық топтама',
          ru: 'Открытая коллекция из тридцати сказок',
          en: 'An open collection of thirty tales',
        },
        dueOn: { days: 85 },
      },
    ],
    updates: [
      {
        title: { kk: 'Он ертегі дайын', ru: 'Десять сказок готовы', en: 'Ten tales are ready' },
        body: {
          kk: 'Алғашқы он ертегіні жиырма ерікті оқыды. Ең ұзағы қырық минут, ең қысқасы төрт минут.',
          ru: 'Первые десять сказок прочитали двадцать волонтёров. Самая длинная идёт сорок минут, самая короткая – четыре.',
          en: 'Twenty volunteers read the first ten tales. The longest lasts forty minutes, the shortest four.',
        },
        publishedAt: { days: -67, at: '13:20' },
      },
      {
        title: {
          kk: 'Тыңдаушылар не дейді',
          ru: 'Что говорят слушатели',
          en: 'What the listeners say',
        },
        body: {
          kk: 'Балалар дию даусын баяуырақ оқуды сұрады: тез айтылса, қорқынышты емес екен. Үш ертегіні қайта жазып жатырмыз.',
          ru: 'Дети попросили читать дива помедленнее: быстрый он совсем не страшный. Три сказки переписываем заново.',
          en: 'The children asked us to read the ogre more slowly: a quick one is not frightening at all. We are recording three tales anew.',
        },
        publishedAt: { days: -17, at: '16:05' },
      },
      {
        title: {
          kk: 'Жаңа мерзім және жаңа дауыстар',
          ru: 'Новый срок и новые голоса',
          en: 'A new date and new voices',
        },
        body: {
          kk: 'Команда мәтінді әлі жазып жатыр: мерзімді мектеппен келісу керек.',
          ru: 'Команда ещё пишет эту новость: срок нужно согласовать со школой.',
          en: 'The team is still writing this update: the date has to be agreed with the school.',
        },
      },
    ],
  },
]
