import type { ProjectText } from '../project-text.ts'

export const sortedCourtyard: ProjectText = {
  slug: 'sorted-courtyard',
  team: 'second-life',
  competition: 'we-almaty',
  state: 'COMPLETED',
  title: {
    kk: 'Бөліп жина: аулада қоқысты қайта өңдеу',
    ru: 'Двор, который сортирует',
    en: 'The courtyard that sorts its waste',
  },
  summary: {
    kk: 'Әуезов ауданының алты ауласында қағаз, пластик және шыны бөлек жиналып, ай сайын қайта өңдеуге жөнелтіледі.',
    ru: 'В шести дворах Ауэзовского района бумагу, пластик и стекло собирают отдельно и каждый месяц увозят на переработку.',
    en: 'In six courtyards of Auezov district paper, plastic and glass are collected apart and go to recycling every month.',
  },
  description: {
    kk: `Аулада бір ғана жәшік тұрғанда, сұрыптауға ниетті адам да бәрін соған тастайды. Біз әр аулаға үш түсті контейнер қойып, қайсысына не салынатынын суретпен түсіндірдік, ал әр кіреберістен бір көрші «таза аула» кезекшісі болып шықты.

Қайта өңдейтін екі кәсіпорынмен келісім жасалды: олар шикізатты тегін алып кетеді. Түскен ақша аула гүлзарына жұмсалады, сондықтан сұрыптау грант біткен соң да тоқтаған жоқ.`,
    ru: `Когда во дворе стоит один бак, в него бросает всё даже тот, кто хотел бы сортировать. Мы поставили в каждом дворе контейнеры трёх цветов, объяснили картинками, что куда, а в каждом подъезде нашёлся дежурный по чистому двору.

С двумя переработчиками заключён договор: сырьё они вывозят бесплатно. Вырученные деньги идут на дворовый цветник, поэтому сортировка пережила грант.`,
    en: `Where a courtyard has a single bin, even those who would like to sort throw everything into it. We put up containers in three colours, explained with pictures what goes where, and in every stairwell one neighbour took on the duty for a clean courtyard.

Two recycling companies have signed: they collect the material free of charge. What it earns pays for the flower beds, so the sorting outlived the grant.`,
  },
  address: {
    kk: '8-ші ықшамаудан, алты аула',
    ru: '8-й микрорайон, шесть дворов',
    en: 'Microdistrict 8, six courtyards',
  },
  district: 'auezov',
  theme: 'ecology',
  budgetEuros: 6400,
  ownEuros: 1400,
  submittedAt: '2019-01-28T19:40:00+06:00',
  endedAt: '2019-12-20T15:00:00+06:00',
  supporters: 214,
  album: 'sorted-courtyard',
  milestones: [
    {
      title: {
        kk: 'Алты аулада жиналыс өткізіп, орнын келісу',
        ru: 'Провести собрания в шести дворах и согласовать места',
        en: 'Meet in six courtyards and agree on the places',
      },
      dueOn: '2019-05-20',
      doneOn: '2019-05-18',
    },
    {
      title: {
        kk: 'Он сегіз контейнер орнату',
        ru: 'Поставить восемнадцать контейнеров',
        en: 'Put up eighteen containers',
      },
      dueOn: '2019-06-30',
      doneOn: '2019-07-16',
      note: {
        kk: 'Екі аулада контейнер жаяу жолға шығып тұрды, жаңа орынды келісуге екі апта кетті.',
        ru: 'В двух дворах контейнеры мешали бы пройти по тротуару, на новое согласование ушло две недели.',
        en: 'In two courtyards the containers would have blocked the pavement; agreeing on new places took two weeks.',
      },
    },
    {
      title: {
        kk: 'Мектептерде «қоқыстың жолы» сабағы',
        ru: 'Уроки «путь мусора» в школах',
        en: 'Lessons on “the way of waste” in schools',
      },
      dueOn: '2019-10-15',
      doneOn: '2019-10-11',
    },
    {
      title: {
        kk: 'Алғашқы он тонна шикізат',
        ru: 'Первые десять тонн сырья',
        en: 'The first ten tonnes of material',
      },
      dueOn: '2019-12-20',
      doneOn: '2019-12-14',
    },
  ],
  updates: [
    {
      title: {
        kk: 'Контейнерлер орнына келді',
        ru: 'Контейнеры на месте',
        en: 'The containers are in place',
      },
      body: {
        kk: 'Алты ауланың бәрінде үш түсті контейнер тұр. Бірінші аптада әр аулада кезекші көрші күніне екі сағат сұрақтарға жауап берді.',
        ru: 'Во всех шести дворах стоят контейнеры трёх цветов. Первую неделю в каждом дворе дежурный сосед по два часа в день отвечал на вопросы.',
        en: 'Containers in three colours stand in all six courtyards. In the first week a neighbour answered questions for two hours a day in each of them.',
      },
      publishedAt: '2019-07-17T12:00:00+06:00',
    },
    {
      title: {
        kk: 'Оқушылар ата-анасын үйретті',
        ru: 'Школьники научили родителей',
        en: 'The pupils taught their parents',
      },
      body: {
        kk: 'Үш мектепте сабақ өтті. Сауалнамаға қарағанда, сұрыптайтын үйлердің жартысында мұны баласы бастаған.',
        ru: 'Прошли уроки в трёх школах. По опросу, в половине семей, которые сортируют, начал ребёнок.',
        en: 'Lessons were held at three schools. By our survey, in half the homes that sort, a child began it.',
      },
      publishedAt: '2019-10-14T10:30:00+06:00',
    },
    {
      title: {
        kk: 'Он тонна жиналды, енді өзіміз жалғастырамыз',
        ru: 'Десять тонн собрано, дальше сами',
        en: 'Ten tonnes collected; from here on by ourselves',
      },
      body: {
        kk: 'Грант бойынша жұмыс аяқталды. Келісімдер ұзартылды, түскен ақшаға көктемде екі гүлзар отырғызамыз.',
        ru: 'Работа по гранту завершена. Договоры продлены, на вырученное весной посадим два цветника.',
        en: 'The work under the grant is complete. The contracts are extended, and in spring we plant two flower beds with what the material earned.',
      },
      publishedAt: '2019-12-16T18:00:00+06:00',
    },
  ],
}
