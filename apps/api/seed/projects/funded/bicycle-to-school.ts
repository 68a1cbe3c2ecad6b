import type { ProjectText } from '../project-text.ts'

export const bicycleToSchool: ProjectText = {
  slug: 'bicycle-to-school',
  team: 'two-wheels',
  competition: 'we-almaty',
  state: 'STOPPED',
  title: {
    kk: 'Мектепке велосипедпен жүру',
    ru: 'В школу на велосипеде',
    en: 'To school by bicycle',
  },
  summary: {
    kk: 'Бостандық ауданындағы бес мектепке велотұрақ пен қауіпсіз бағыт. Екі мектепте іске асты, әрі қарай тоқтатылды.',
    ru: 'Велопарковки и безопасные маршруты у пяти школ Бостандыкского района. В двух школах сделано, дальше остановлено.',
    en: 'Bicycle stands and safe routes for five schools of Bostandyk district. Done at two schools, then stopped.',
  },
  description: {
    kk: `Оқушылардың жартысы мектептен екі шақырымнан жақын тұрады, бірақ велосипедпен келетіні аз: қоятын жер жоқ, жол қауіпті. Біз тұрақ орнатып, ата-аналармен бірге тыныш көшелермен бағыт сыздық.

Екі мектепте алпыс орындық тұрақ тұр, бағыт белгілері сызылды, екі «велосипед апталығы» өтті.`,
    ru: `Половина школьников живёт ближе двух километров от школы, но на велосипеде ездят единицы: негде оставить и страшно ехать. Мы ставили парковки и вместе с родителями прокладывали маршруты по тихим улицам.

У двух школ стоят парковки на шестьдесят мест, нанесены знаки маршрутов, прошли две велосипедные недели.`,
    en: `Half of the pupils live less than two kilometres from school, yet hardly any come by bicycle: there is nowhere to leave it and the way is dangerous. We put up stands and, together with parents, drew routes along quiet streets.

At two schools stands for sixty bicycles are in place, the routes are marked, and two bicycle weeks were held.`,
  },
  district: 'bostandyk',
  theme: 'infrastructure',
  budgetEuros: 6000,
  ownEuros: 1000,
  submittedAt: '2019-01-30T09:50:00+06:00',
  endedAt: '2020-08-11T12:00:00+06:00',
  stopReason: {
    kk: '2020 жылдың көктемінде мектептер қашықтан оқуға көшті, ал жазда қала осы көшелерде өз веложолын сала бастады. Команда қалған үш мектептің жұмысын тоқтатып, жұмсалмаған 1 750 еуроны қорға қайтарды.',
    ru: 'Весной 2020 года школы перешли на дистанционное обучение, а летом город начал строить на этих улицах свою велодорожку. Команда остановила работу у трёх оставшихся школ и вернула в фонд неизрасходованные 1 750 евро.',
    en: 'In spring 2020 schools went over to distance learning, and in summer the city began to build its own cycle lane on these streets. The team stopped the work at the three remaining schools and returned the unspent EUR 1,750 to the fund.',
  },
  supporters: 121,
  milestones: [
    {
      title: {
        kk: 'Алғашқы екі мектепте тұрақ',
        ru: 'Парковки у первых двух школ',
        en: 'Stands at the first two schools',
      },
      dueOn: '2019-09-01',
      doneOn: '2019-08-29',
    },
    {
      title: {
        kk: 'Велосипед апталығы',
        ru: 'Велосипедная неделя',
        en: 'A bicycle week',
      },
      dueOn: '2019-09-30',
      doneOn: '2019-09-27',
    },
    {
      title: {
        kk: 'Қалған үш мектепте тұрақ',
        ru: 'Парковки у остальных трёх школ',
        en: 'Stands at the other three schools',
      },
      dueOn: '2020-05-15',
      droppedOn: '2020-08-10',
      note: {
        kk: 'Жоба тоқтатылды, қаражат қайтарылды.',
        ru: 'Проект остановлен, средства возвращены.',
        en: 'The project was stopped and the money returned.',
      },
    },
  ],
  updates: [
    {
      title: {
        kk: 'Бір күнде қырық жеті велосипед',
        ru: 'Сорок семь велосипедов за день',
        en: 'Forty-seven bicycles in a day',
      },
      body: {
        kk: 'Велосипед апталығының бірінші күні бір мектепке қырық жеті оқушы велосипедпен келді. Бұрын орта есеппен төрт бала келетін.',
        ru: 'В первый день велосипедной недели в одну из школ приехали сорок семь учеников. Раньше было в среднем четверо.',
        en: 'On the first day of the bicycle week forty-seven pupils rode to one of the schools. Before, it had been four on average.',
      },
      publishedAt: '2019-09-24T08:45:00+06:00',
    },
    {
      title: {
        kk: 'Неге тоқтаймыз',
        ru: 'Почему мы останавливаемся',
        en: 'Why we are stopping',
      },
      body: {
        kk: 'Қала веложол салып жатыр, бұл – жақсы жаңалық. Біз өлшеген деректерімізді жобалаушыларға бердік, тұрақтар мектептерде қалады.',
        ru: 'Город строит велодорожку, и это хорошая новость. Мы передали замеры проектировщикам, парковки остаются школам.',
        en: 'The city is building a cycle lane, and that is good news. We gave our measurements to its designers, and the stands stay with the schools.',
      },
      publishedAt: '2020-08-11T12:00:00+06:00',
    },
  ],
}
