import type { ProjectText } from '../project-text.ts'

export const brightStop: ProjectText = {
  slug: 'bright-stop',
  team: 'evening-light',
  competition: 'we-almaty',
  state: 'COMPLETED',
  title: {
    kk: 'Жарық аялдама',
    ru: 'Светлая остановка',
    en: 'The bright bus stop',
  },
  summary: {
    kk: 'Алатау ауданының шетіндегі аялдамаларға күн батареялы шам, орындық және үлкен әріпті кесте қойылды.',
    ru: 'На остановках на краю Алатауского района появились свет от солнечных батарей, скамейки и расписание крупными буквами.',
    en: 'Solar light, a bench and a timetable in large print for the bus stops at the edge of Alatau district.',
  },
  description: {
    kk: `Қыста автобусты қараңғыда күту суық әрі қорқынышты. Электр желісі тартылмаған аялдамаларға күн панелі бар шам қойдық: кешке жанады, адам келсе жарығы күшейеді, таңда сөнеді.

Кестені тұрғындардың өзі тексереді: кешіккен автобусты белгілейді, жиынтығы ай сайын тасымалдаушыға жіберіледі.`,
    ru: `Зимой ждать автобус в темноте и холодно, и страшно. Там, где нет электросети, мы поставили фонари с солнечной панелью: вечером они зажигаются, светят ярче, когда кто-то подходит, и гаснут утром.

Расписание проверяют сами жители: отмечают опоздания, а сводка каждый месяц уходит перевозчику.`,
    en: `Waiting for a bus in the dark of winter is cold and frightening. Where there is no mains we put up lamps with a solar panel: they go on in the evening, brighten when somebody comes, and go out in the morning.

Residents check the timetable themselves: they mark late buses, and every month a summary goes to the operator.`,
  },
  district: 'alatau',
  theme: 'infrastructure',
  budgetEuros: 6300,
  ownEuros: 1300,
  submittedAt: '2019-02-12T21:00:00+06:00',
  endedAt: '2020-11-16T12:00:00+06:00',
  supporters: 205,
  milestones: [
    {
      title: {
        kk: 'Алғашқы сегіз аялдама',
        ru: 'Первые восемь остановок',
        en: 'The first eight stops',
      },
      dueOn: '2019-10-15',
      doneOn: '2019-10-30',
      note: {
        kk: 'Панельдер кеденде екі апта жатты.',
        ru: 'Панели две недели лежали на таможне.',
        en: 'The panels lay at customs for two weeks.',
      },
    },
    {
      title: {
        kk: 'Мектеп жанындағы алты аялдама',
        ru: 'Шесть остановок возле школ',
        en: 'Six stops beside schools',
      },
      dueOn: '2020-03-01',
      doneOn: '2020-02-21',
    },
    {
      title: {
        kk: 'Тозған аккумуляторларды ауыстыру',
        ru: 'Заменить изношенные аккумуляторы',
        en: 'Replace the worn batteries',
      },
      dueOn: '2020-11-15',
      doneOn: '2020-11-12',
    },
  ],
  updates: [
    {
      title: {
        kk: 'Сегіз аялдамада жарық бар',
        ru: 'На восьми остановках есть свет',
        en: 'Eight stops have light',
      },
      body: {
        kk: 'Алғашқы кеште аялдамада көршілер фото түсіріп тұрды: бұрын мұнда ешкім тоқтамайтын.',
        ru: 'В первый вечер соседи фотографировались на остановке: раньше тут никто не задерживался.',
        en: 'On the first evening neighbours took pictures at the stop: before, nobody lingered here.',
      },
      publishedAt: '2019-10-31T20:00:00+06:00',
    },
    {
      title: {
        kk: 'Аккумуляторларға қаржы табылды',
        ru: 'Нашли деньги на аккумуляторы',
        en: 'Money for the batteries is found',
      },
      body: {
        kk: 'Он төрт шамның бесеуінің аккумуляторы тозды. Тасымалдаушы оларды өз қаржысына ауыстыруға келісті.',
        ru: 'У пяти фонарей из четырнадцати износились аккумуляторы. Перевозчик согласился заменить их за свой счёт.',
        en: 'Five of the fourteen lamps have worn batteries. The bus operator has agreed to pay for new ones.',
      },
      publishedAt: '2020-10-06T15:20:00+06:00',
    },
    {
      title: {
        kk: 'Он төрт аялдама, он төрт шам',
        ru: 'Четырнадцать остановок, четырнадцать фонарей',
        en: 'Fourteen stops, fourteen lamps',
      },
      body: {
        kk: 'Бес аккумулятор ауыстырылды, шамдардың бәрі жанып тұр. Жоба аяқталды: шамдарға енді тасымалдаушы қарайды, кестені көршілер бұрынғыдай тексереді.',
        ru: 'Пять аккумуляторов заменены, горят все фонари. Проект завершён: за фонарями теперь следит перевозчик, а расписание соседи проверяют по-прежнему.',
        en: 'Five batteries are replaced and every lamp is lit. The project is complete: the operator now looks after the lamps, and the neighbours go on checking the timetable.',
      },
      publishedAt: '2020-11-13T19:00:00+06:00',
    },
  ],
}
