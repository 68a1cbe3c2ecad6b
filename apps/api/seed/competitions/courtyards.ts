import type { CompetitionText } from './competition-text.ts'
import { projectCriteria, projectQuestions } from './project-criteria.ts'

/** A project competition that is always about to open. */
export const courtyards: CompetitionText = {
  slug: 'courtyards',
  kind: 'PROJECTS',
  state: 'PUBLISHED',
  isSample: true,
  title: {
    kk: '«Аула» шағын жобалар конкурсы',
    ru: 'Конкурс малых проектов «Двор»',
    en: 'Small projects competition “Courtyard”',
  },
  summary: {
    kk: 'Бір аула, бір маусым, бір іс: көршілеріңізбен бірге жасай алатын шағын жобаларға грант. Бұл конкурс – үлгі деректер.',
    ru: 'Один двор, один сезон, одно дело: гранты на малые проекты, которые можно сделать с соседями. Этот конкурс – демонстрационные данные.',
    en: 'One courtyard, one season, one deed: grants for small projects that neighbours can do together. This competition is sample data.',
  },
  about: {
    kk: `Қоғамдық орынның бәрі ауладан басталады. Көлеңке беретін ағаш, балаларға арналған алаң, ортақ кітапхана, арбамен шығатын жол: нені өзгерту керегін көршілер жақсы біледі.

Смета мен сызба талап етілмейді: іріктелген командаға оларды маман көмегімен жасап береміз. Әр бас тартудың негіздемесі жазылады, оны өтінім беруші оқиды.

Бұл конкурс өнімнің жұмысын көрсету үшін ойдан құрастырылған, күндері бүгінгі күннен есептеледі: үлгі деректер.`,
    ru: `Общественное пространство начинается со двора. Дерево, которое даёт тень, площадка для детей, общая библиотека, пандус у подъезда: что изменить, лучше всех знают соседи.

Смета и чертёж не нужны: отобранной команде поможет составить их специалист. Каждый отказ объясняется письменно, и заявитель его прочтёт.

Этот конкурс придуман, чтобы показать работу платформы, его даты считаются от сегодняшнего дня: демонстрационные данные.`,
    en: `Public space begins in the courtyard. A tree that gives shade, a place for children to play, a shared library, a ramp at the door: the neighbours know best what should change.

No estimate and no drawing are asked for: a specialist helps the selected teams with both. Every “no” comes with a reason in writing, and the applicant reads it.

This competition is made up to show the platform at work, and its dates are counted from today: sample data.`,
  },
  whoMayApply: {
    kk: 'Алматының кез келген ауданындағы үш не одан көп көршіден тұратын командалар. Заңды тұлға болу міндетті емес.',
    ru: 'Команды из трёх и более соседей в любом районе Алматы. Юридическое лицо не требуется.',
    en: 'Teams of three or more neighbours in any district of Almaty. You need not be a legal entity.',
  },
  publishedAt: { days: -3, at: '12:00' },
  opensAt: { days: 30, at: '10:00' },
  closesAt: { days: 65, at: '18:00' },
  resultsDueOn: { days: 95 },
  pitching: {
    at: { days: 86, at: '11:00' },
    venue: 'q-lab',
    format: {
      kk: 'Таныстыруға бес минут, қазылар алқасының сұрақтарына екі минут. Кіру тегін.',
      ru: 'Пять минут на выступление и две минуты на вопросы жюри. Вход свободный.',
      en: 'Five minutes to present and two for the jury’s questions. Entrance free.',
    },
  },
  fundEuros: 12_000,
  drawSeed: 'courtyards-sample',
  criteria: projectCriteria,
  questions: projectQuestions,
  awards: [
    {
      name: { kk: 'Аула гранты', ru: 'Грант двора', en: 'Courtyard grant' },
      description: {
        kk: 'Қор жеңімпаздар арасында тең бөлінеді: кемінде алты команда.',
        ru: 'Фонд делится между победителями поровну: не меньше шести команд.',
        en: 'The fund is divided among the winners in equal parts: six teams at least.',
      },
      rule: 'FUND_SHARE',
      atLeast: 6,
    },
  ],
}

/** What staff are still writing: no visitor may see it. */
export const unfinished: CompetitionText = {
  slug: 'city-for-children',
  kind: 'PROJECTS',
  state: 'DRAFT',
  isSample: true,
  title: {
    kk: '«Балаларға ыңғайлы қала» жобалар конкурсы',
    ru: 'Конкурс проектов «Город, удобный детям»',
    en: 'Project competition “A city fit for children”',
  },
  summary: {
    kk: 'Мектепке баратын қауіпсіз жол, ойнайтын орын, үлкендермен бірге жасалған жоба. Қаралама: үлгі деректер.',
    ru: 'Безопасный путь в школу, место для игры, проекты вместе со взрослыми. Черновик: демонстрационные данные.',
    en: 'A safe way to school, somewhere to play, projects made together with grown-ups. A draft: sample data.',
  },
  about: {
    kk: 'Мәтін әлі жазылып жатыр. Өлшемшарттар мен жүлде қорын серіктестер келіскеннен кейін қосамыз. Үлгі деректер.',
    ru: 'Текст ещё пишется. Критерии и призовой фонд добавим, когда договорятся партнёры. Демонстрационные данные.',
    en: 'The text is still being written. Criteria and prize fund follow once the partners agree. Sample data.',
  },
  whoMayApply: {
    kk: 'Оқушылар мен ересектердің аралас командалары.',
    ru: 'Смешанные команды школьников и взрослых.',
    en: 'Mixed teams of pupils and grown-ups.',
  },
  opensAt: { days: 120, at: '10:00' },
  closesAt: { days: 160, at: '18:00' },
  resultsDueOn: { days: 190 },
  drawSeed: 'city-for-children-sample',
  criteria: [],
  questions: [],
}
