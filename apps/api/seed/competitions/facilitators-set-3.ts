import type { CompetitionText } from './competition-text.ts'
import { facilitators2017 } from './facilitators-2017.ts'

/** A call that is in review whenever the demo is looked at, with applications of which some are decided. */
export const facilitatorsSetThree: CompetitionText = {
  slug: 'facilitators-set-3',
  kind: 'FACILITATORS',
  state: 'PUBLISHED',
  isSample: true,
  title: {
    kk: 'Шеберхана фасилитаторларының конкурсы: 3-ші лек',
    ru: 'Конкурс фасилитаторов Мастерской: 3-й набор',
    en: 'Call for facilitators of the Workshop: set 3',
  },
  summary: {
    kk: 'Жеті фасилитаторға тағы үшеуі қосылады: 3-ші лекті бірге жүргізетін адамдарды іздейміз. Конкурс ойдан құрастырылған: үлгі деректер.',
    ru: 'К семи фасилитаторам присоединятся ещё трое: ищем тех, кто вместе с ними поведёт 3-й набор. Конкурс вымышленный: демонстрационные данные.',
    en: 'Three more will join the seven facilitators: we are looking for people to run set 3 with them. The competition is invented: sample data.',
  },
  about: {
    kk: `3-ші лекке жазылғандар көп, сондықтан топтар да көбейеді. Жаңа фасилитаторлар алдымен екі сессияны тәжірибелі әріптесімен бірге өткізеді, содан кейін өз тобын алады.

Диплом міндетті емес. Бізге маңыздысы: адамдарды бөлмей тыңдай алуыңыз және дау туған жерде топтың өзіне шешім таптыруыңыз.

Бұл конкурс платформаның қалай жұмыс істейтінін көрсету үшін ойдан құрастырылған, өтінімдерді де ойдан шығарылған адамдар жазған, мерзімдер платформа іске қосылған күннен есептелген: үлгі деректер.`,
    ru: `В 3-й набор записалось много людей, и групп будет больше. Новые фасилитаторы сначала проводят две сессии вместе с опытным коллегой, а потом получают свою группу.

Диплом не обязателен. Нам важно, чтобы вы умели слушать, никого не разделяя, и помогали группе самой найти выход из спора.

Этот конкурс придуман, чтобы показать платформу в работе, заявки написаны от имени вымышленных людей, сроки отсчитаны от дня её запуска: демонстрационные данные.`,
    en: `Many have signed up for set 3, so there will be more groups. New facilitators run two sessions together with an experienced colleague first, and then have a group of their own.

No diploma is asked for. What matters to us is that you can listen to everyone alike, and that you let a group find its own way out of an argument.

This competition is made up to show the platform at work, its applications are by invented people, and its dates are counted from the day the demonstration was started: sample data.`,
  },
  whoMayApply: {
    kk: 'Алматыда тұратын, кемінде бір топты бірнеше ай жүргізген, қазақ немесе орыс тілінде еркін сөйлейтін ересектер. Шеберханаға бұрын қатысқандар да өтінім бере алады.',
    ru: 'Взрослые жители Алматы, которые хотя бы несколько месяцев вели одну группу и свободно говорят на казахском или русском языке. Участники прошлых наборов Мастерской тоже могут подать заявку.',
    en: 'Adults who live in Almaty, have led at least one group for some months and are fluent in Kazakh or Russian. Former participants of the Workshop may apply too.',
  },
  publishedAt: { days: -33, at: '12:00' },
  opensAt: { days: -26, at: '10:00' },
  closesAt: { days: -5, at: '18:00' },
  resultsDueOn: { days: 6 },
  places: 3,
  criteria: facilitators2017.criteria,
  questions: [
    // The groups, the argument and the languages are asked as in 2017.
    ...facilitators2017.questions.slice(0, 3),
    {
      kind: 'NUMBER',
      label: {
        kk: 'Неше жылдан бері топ жүргізесіз?',
        ru: 'Сколько лет вы ведёте группы?',
        en: 'For how many years have you led groups?',
      },
      isRequired: true,
    },
    {
      kind: 'CHOICE',
      label: {
        kk: 'Шеберхана қай күндері өткені сізге ыңғайлы?',
        ru: 'В какие дни вы можете вести Мастерскую?',
        en: 'On which days can you run the Workshop?',
      },
      isRequired: true,
      options: [
        { kk: 'Сенбіде де, жексенбіде де', ru: 'В субботу и в воскресенье', en: 'Saturdays and Sundays' },
        { kk: 'Тек сенбіде', ru: 'Только в субботу', en: 'Saturdays only' },
        { kk: 'Тек жексенбіде', ru: 'Только в воскресенье', en: 'Sundays only' },
      ],
    },
    {
      kind: 'DATE',
      label: {
        kk: 'Қай күннен бастап кірісе аласыз?',
        ru: 'С какого дня вы готовы начать?',
        en: 'From which day can you begin?',
      },
      isRequired: true,
    },
    {
      kind: 'SHORT_TEXT',
      label: {
        kk: 'Қай тақырыпты жүргізгіңіз келеді?',
        ru: 'Какую тему вы хотели бы вести?',
        en: 'Which topic would you like to lead?',
      },
      isRequired: false,
      maxLength: 200,
    },
    {
      kind: 'FILE',
      label: {
        kk: 'Тәжірибеңізді растайтын құжат',
        ru: 'Документ, который говорит о вашем опыте',
        en: 'A paper that speaks for your experience',
      },
      hint: {
        kk: 'Сертификат, ұсыныс хат немесе өзіңіз өткізген кездесудің бағдарламасы.',
        ru: 'Сертификат, рекомендация или программа встречи, которую вы вели.',
        en: 'A certificate, a recommendation or the programme of a meeting that you led.',
      },
      isRequired: false,
    },
  ],
}
