import type { CompetitionText } from './competition-text.ts'
import { participantCriteria, participantQuestions } from './participant-criteria.ts'

const whoMayApply = {
  kk: 'Алматының 18 жастан асқан, өз ауласында, ауданында не қаласында бір іс бастағысы келетін белсенді тұрғындары. Білімі мен жұмыс тәжірибесіне талап жоқ.',
  ru: 'Активные жители Алматы старше 18 лет, которые хотят начать что-то в своём дворе, районе или городе. Требований к образованию и стажу нет.',
  en: 'Active residents of Almaty over 18 who want to start something in their courtyard, district or city. No demands on education or work experience.',
}

/**
 * The call for set 1 of the Workshop, in autumn 2017. That there was one is known, its dates are not. It is put away, as one
 * that nobody asks for any more: set 1 is over, and what became of it stands at the workshop.
 */
const setOne: CompetitionText = {
  slug: 'workshop-participants-2017',
  kind: 'PARTICIPANTS',
  state: 'ARCHIVED',
  isSample: false,
  title: {
    kk: 'Қалалық бастамалар шеберханасы: 1-ші лек қатысушылары',
    ru: 'Мастерская городских инициатив: участники 1-го набора',
    en: 'Workshop of City Initiatives: participants of set 1',
  },
  summary: {
    kk: 'Алматының белсенді тұрғындарын Шеберхананың алғашқы легіне қабылдау: екі ай оқу, ортақ команда және әркімнің өз жобасы.',
    ru: 'Приём активных жителей Алматы в первый набор Мастерской: два месяца обучения, команда и собственный проект.',
    en: 'The call to active residents of Almaty for the first set of the Workshop: two months of training, a team and a project of their own.',
  },
  about: {
    kk: `Шеберхана 2017 жылғы желтоқсаннан 2018 жылғы қаңтарға дейін өтті. Қатысушылар әлеуметтік көшбасшылыққа, белсенді азаматтық қатысуға, тиімді қарым-қатынасқа және әлеуметтік жоба жасауға үйренді, команда құрып, «WeAlmaty» жобалар конкурсына қатысты.

Оқу тегін болды. Өтінім беру күндері, өлшемшарттардың салмағы, сұрақтар және орын саны – үлгі деректер.`,
    ru: `Мастерская шла с декабря 2017 по январь 2018 года. Участники учились социальному лидерству, активному гражданскому участию, эффективной коммуникации и созданию социальных проектов, собрали команды и вышли на конкурс проектов «МыАлматы».

Участие было бесплатным. Дни приёма заявок, веса критериев, вопросы и число мест – демонстрационные данные.`,
    en: `The Workshop ran from December 2017 to January 2018. Participants learned social leadership, active civic engagement, effective communication and how to create social projects; they formed teams and entered the “WeAlmaty” project competition.

Taking part was free. The days of applying, the weights of the criteria, the questions and the number of places are sample data.`,
  },
  whoMayApply,
  publishedAt: '2017-10-09T10:00:00+06:00',
  opensAt: '2017-10-16T10:00:00+06:00',
  closesAt: '2017-11-12T23:59:00+06:00',
  resultsDueOn: '2017-11-24',
  announcedAt: '2017-11-22T12:00:00+06:00',
  archivedAt: '2019-12-20T12:00:00+06:00',
  places: 48,
  criteria: participantCriteria,
  questions: participantQuestions,
}

/** The call for set 2, in autumn 2018. */
const setTwo: CompetitionText = {
  slug: 'workshop-participants-2018',
  kind: 'PARTICIPANTS',
  state: 'ANNOUNCED',
  isSample: false,
  title: {
    kk: 'Қалалық бастамалар шеберханасы: 2-ші лек қатысушылары',
    ru: 'Мастерская городских инициатив: участники 2-го набора',
    en: 'Workshop of City Initiatives: participants of set 2',
  },
  summary: {
    kk: 'Шеберхананың қорытынды легіне қабылдау: қарашадағы екі кезең, кәсіпкерлік семинарлары және әкімдікпен тіл табысу жолдары.',
    ru: 'Приём в завершающий набор Мастерской: два этапа в ноябре, семинары по предпринимательству и диалог с акиматом.',
    en: 'The call for the final set of the Workshop: two stages in November, seminars on entrepreneurship, and how to talk with the city administration.',
  },
  about: {
    kk: `Екінші лекпен Шеберханадағы екі жылға (2017–2018) жоспарланған оқу аяқталды, ал WeAlmaty бағдарламасы 2020 жылға дейін жалғасты. Бірінші кезең 2018 жылғы 3–4 қарашада, қорытынды кезең 24–25 қарашада өтті. Тақырыптарға жергілікті экономикаға арналған стартаптар, тұрақты креативті және әлеуметтік кәсіпкерлік, бизнес-модельдегі әлеуметтік әсер қосылды.

Оқу тегін болды. Өтінім беру күндері, өлшемшарттардың салмағы, сұрақтар және орын саны – үлгі деректер.`,
    ru: `Вторым набором завершились два года обучения в Мастерской (2017–2018), а программа МыАлматы продолжалась до 2020 года. Первый этап прошёл 3–4 ноября 2018 года, итоговый – 24–25 ноября. К темам добавились стартапы для местной экономики, устойчивое креативное и социальное предпринимательство, социальный эффект в бизнес-модели.

Участие было бесплатным. Дни приёма заявок, веса критериев, вопросы и число мест – демонстрационные данные.`,
    en: `The second set completed the two years of training in the Workshop (2017–2018); the programme WeAlmaty went on until 2020. Its first stage was on 3–4 November 2018, the final stage on 24–25 November. New among the topics: start-ups for the local economy, sustainable creative and social entrepreneurship, and social effect in a business model.

Taking part was free. The days of applying, the weights of the criteria, the questions and the number of places are sample data.`,
  },
  whoMayApply,
  publishedAt: '2018-09-10T10:00:00+06:00',
  opensAt: '2018-09-17T10:00:00+06:00',
  closesAt: '2018-10-14T23:59:00+06:00',
  resultsDueOn: '2018-10-26',
  announcedAt: '2018-10-24T12:00:00+06:00',
  places: 90,
  criteria: participantCriteria,
  questions: participantQuestions,
}

/** A call that is open whenever the demo is looked at. */
export const setThree: CompetitionText = {
  slug: 'workshop-participants-set-3',
  kind: 'PARTICIPANTS',
  state: 'PUBLISHED',
  isSample: true,
  title: {
    kk: 'Қалалық бастамалар шеберханасы: 3-ші лекке қабылдау',
    ru: 'Мастерская городских инициатив: приём в 3-й набор',
    en: 'Workshop of City Initiatives: join set 3',
  },
  summary: {
    kk: 'Ауладағы істен бастап қаладағы өзгеріске дейін: төрт демалыс күні оқып, команда жинап, алғашқы жобаңызды жазыңыз. Конкурс ойдан құрастырылған: үлгі деректер.',
    ru: 'От дела во дворе до перемен в городе: четыре выходных дня обучения, своя команда и первый проект. Конкурс вымышленный: демонстрационные данные.',
    en: 'From a deed in the courtyard to a change in the city: four weekend days of training, a team of your own and your first project. The competition is invented: sample data.',
  },
  about: {
    kk: `Шеберхананы жеті фасилитатор жүргізеді. Алдымен өзіңізге не күш беретінін анықтайсыз, сосын өзгені тыңдауды және бірге әрекет етуді үйренесіз, соңында өз ортаңызға керек істі жоспарлайсыз.

Оқу тегін, қазақ және орыс тілдерінде өтеді. Бала қарауға көмектесеміз, кіреберісте баспалдақ жоқ. Сессиялардың кемінде 75 пайызына қатысқандар сертификат алады.

WeAlmaty бағдарламасы 2020 жылы аяқталды. Бұл конкурс платформаның қалай жұмыс істейтінін көрсету үшін ойдан құрастырылған, мерзімдері платформа іске қосылған күннен есептелген: үлгі деректер.`,
    ru: `Мастерскую ведут семь фасилитаторов. Сначала вы разберётесь, что движет вами, потом научитесь слышать другого и действовать вместе, а в конце спланируете дело, нужное вашему сообществу.

Обучение бесплатное, на казахском и русском языках. Поможем с присмотром за детьми, вход без ступеней. Сертификат получит каждый, кто придёт не менее чем на 75 процентов сессий.

Программа МыАлматы завершилась в 2020 году. Этот конкурс придуман, чтобы показать платформу в работе, сроки отсчитаны от дня её запуска: демонстрационные данные.`,
    en: `The Workshop is run by seven facilitators. You begin with what moves you, then learn to hear somebody else and to act together, and end by planning something that your community needs.

Training is free, in Kazakh and Russian. We help with child care, and the entrance has no steps. Everyone who comes to at least 75 per cent of the sessions receives a certificate.

The programme WeAlmaty ended in 2020. This competition is made up to show the platform at work, and its dates are counted from the day the demonstration was started: sample data.`,
  },
  whoMayApply,
  publishedAt: { days: -14, at: '10:00' },
  opensAt: { days: -9, at: '10:00' },
  closesAt: { days: 21, at: '18:00' },
  resultsDueOn: { days: 35 },
  places: 40,
  criteria: participantCriteria,
  questions: [
    ...participantQuestions,
    {
      kind: 'FILE',
      label: {
        kk: 'Идеяңызды көрсететін фото, нобай немесе құжат',
        ru: 'Фото, эскиз или документ, который показывает вашу идею',
        en: 'A photo, a sketch or a paper that shows your idea',
      },
      hint: {
        kk: 'Телефонмен түсірілгені де, қолмен салынғаны да жарайды.',
        ru: 'Подойдёт и снимок на телефон, и рисунок от руки.',
        en: 'A snapshot from a telephone or a drawing by hand will do.',
      },
      isRequired: false,
    },
  ],
}

/** The three calls for participants, in the order of the sets. */
export const participantCompetitions = [setOne, setTwo, setThree]
