import type { ProjectText } from '../project-text.ts'

export const cityBreath: ProjectText = {
  slug: 'city-breath',
  team: 'clear-sky',
  competition: 'we-almaty',
  state: 'COMPLETED',
  title: {
    kk: 'Қала тынысы: экология қосымшасы',
    ru: 'Дыхание города: приложение об экологии',
    en: 'The city’s breath: an app about ecology',
  },
  summary: {
    kk: 'Қаладағы ауаның күйін, қоқыс қабылдау орындарын және көшет отырғызу күндерін үш тілде көрсететін тегін қосымша.',
    ru: 'Бесплатное приложение на трёх языках: воздух в городе, пункты приёма вторсырья и дни посадки деревьев.',
    en: 'A free app in three languages: the air in the city, where to bring recyclables, and when trees are planted.',
  },
  description: {
    kk: `Алматыда ауа сапасын өлшейтін датчик көп, бірақ тұрғынға керегі сан емес, кеңес: бүгін баламен серуенге шығуға бола ма, терезені қашан ашқан жөн. Қосымша ашық деректерді жинап, соны қарапайым сөзбен айтады.

Картада шыны, қағаз, батарея қабылдайтын орындар бар, оны тұрғындардың өзі толықтырады, көршілер растайды. Қосымшаның коды ашық: деректерді кез келген адам тексере алады.`,
    ru: `Датчиков воздуха в Алматы много, но жителю нужны не цифры, а совет: можно ли сегодня гулять с ребёнком и когда открыть окно. Приложение собирает открытые данные и говорит об этом простыми словами.

На карте – пункты приёма стекла, бумаги и батареек; её дополняют сами жители, а соседи подтверждают. Код открыт: данные может проверить каждый.`,
    en: `Almaty has many air sensors, but what a resident needs is not a number, it is advice: can I walk with the child today, and when should I open the window. The app gathers open data and says so in plain words.

The map shows where glass, paper and batteries are taken; residents add to it and neighbours confirm. The code is open, so anyone can check the data.`,
  },
  district: null,
  theme: 'digital',
  budgetEuros: 6800,
  ownEuros: 1800,
  submittedAt: '2019-02-13T22:05:00+06:00',
  endedAt: '2020-11-05T12:00:00+06:00',
  supporters: 342,
  album: 'city-breath',
  milestones: [
    {
      title: {
        kk: 'Сынақ нұсқасы: екі жүз адам',
        ru: 'Пробная версия на двухстах людях',
        en: 'A trial version with two hundred people',
      },
      dueOn: '2019-07-01',
      doneOn: '2019-06-24',
    },
    {
      title: {
        kk: 'Қосымша үш тілде дүкендерде',
        ru: 'Приложение в магазинах, на трёх языках',
        en: 'The app in the stores, in three languages',
      },
      dueOn: '2019-10-01',
      doneOn: '2019-11-05',
      note: {
        kk: 'Қазақша мәтіндерді тұрғындармен бірге қайта жаздық.',
        ru: 'Казахские тексты переписали вместе с жителями.',
        en: 'The Kazakh texts were written anew together with residents.',
      },
    },
    {
      title: {
        kk: 'Мектептерге арналған датчиктер жиынтығы',
        ru: 'Набор датчиков для школ',
        en: 'A set of sensors for schools',
      },
      dueOn: '2020-03-15',
      doneOn: '2020-09-11',
      note: {
        kk: 'Көктемде жеткізуші кешікті, мектептер қашықтан оқуға көшті: сабақтар күзде басталды.',
        ru: 'Весной опоздал поставщик, а школы перешли на дистанционное обучение: занятия начались осенью.',
        en: 'In spring the supplier was late and schools went over to distance learning: lessons began in autumn.',
      },
    },
    {
      title: {
        kk: 'Аудандар бойынша ашық есеп',
        ru: 'Открытый отчёт по районам',
        en: 'An open report by district',
      },
      dueOn: '2020-10-31',
      doneOn: '2020-10-27',
    },
  ],
  updates: [
    {
      title: {
        kk: 'Қосымша дүкендерде',
        ru: 'Приложение в магазинах',
        en: 'The app is in the stores',
      },
      body: {
        kk: 'Бірінші аптада бес мың адам жүктеді. Ең көп ашылатын бет – «терезені қашан ашамын».',
        ru: 'За первую неделю скачали пять тысяч человек. Чаще всего открывают страницу «когда открыть окно».',
        en: 'Five thousand people installed it in the first week. The page they open most is “when to open the window”.',
      },
      publishedAt: '2019-11-06T10:00:00+06:00',
    },
    {
      title: {
        kk: 'Картада алты жүз орын',
        ru: 'На карте шестьсот точек',
        en: 'Six hundred places on the map',
      },
      body: {
        kk: 'Қабылдау орындарының жартысынан көбін тұрғындардың өзі қосты. Жабылып қалғандарын көршілер белгілеп отырады.',
        ru: 'Больше половины пунктов добавили сами жители. Закрывшиеся отмечают соседи.',
        en: 'More than half of the places were added by residents. Those that have closed are marked by the neighbours.',
      },
      publishedAt: '2020-02-12T11:30:00+06:00',
    },
    {
      title: {
        kk: 'Мектеп датчиктері кешігіп жатыр',
        ru: 'Школьные датчики задерживаются',
        en: 'The school sensors are late',
      },
      body: {
        kk: 'Жиырма датчиктің сегізі ғана келді. Қалғанын басқа жеткізушіден аламыз, ал сабақтарды мектептер ашылған соң бастаймыз.',
        ru: 'Из двадцати датчиков пришли только восемь. Остальные берём у другого поставщика, а занятия начнём, когда откроются школы.',
        en: 'Only eight of the twenty sensors have come. We are ordering the rest elsewhere; lessons begin when schools open again.',
      },
      publishedAt: '2020-04-03T16:45:00+06:00',
    },
    {
      title: {
        kk: 'Сегіз ауданның есебі',
        ru: 'Отчёт по восьми районам',
        en: 'A report on eight districts',
      },
      body: {
        kk: 'Есеп пен оның деректері ашық жарияланды, жоба осымен аяқталды. Қосымшаны әрі қарай еріктілер жүргізеді, коды бәріне ашық қалады.',
        ru: 'Отчёт и его данные опубликованы открыто; на этом проект завершён. Приложение дальше ведут волонтёры, код остаётся открытым.',
        en: 'The report and its data are open to all, and with that the project is complete. Volunteers run the app from here on, and its code stays open.',
      },
      publishedAt: '2020-10-28T10:00:00+06:00',
    },
  ],
}
