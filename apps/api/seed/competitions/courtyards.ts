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
    kk: 'Бір аула, бір маусым, бір іс: көршілеріңізбен бірге жүзеге асыра алатын шағын жобаларға грант. Конкурс ойдан құрастырылған: үлгі деректер.',
    ru: 'Один двор, один сезон, одно дело: гранты на малые проекты, которые можно сделать вместе с соседями. Конкурс вымышленный: демонстрационные данные.',
    en: 'One courtyard, one season, one deed: grants for small projects that neighbours can do together. The competition is invented: sample data.',
  },
  about: {
    kk: `Қоғамдық кеңістік ауладан басталады. Саялы ағаш, балалар алаңы, ортақ кітапхана, кіреберістегі пандус: нені өзгерту керегін көршілердің өзі жақсы біледі.

Смета мен сызба талап етілмейді: іріктелген командаға оларды жасауға маман көмектеседі. Өтінім іріктелмесе, беруші оның негіздемесін жазбаша алады.

Бұл конкурс платформаның қалай жұмыс істейтінін көрсету үшін ойдан құрастырылған, мерзімдері платформа іске қосылған күннен есептелген: үлгі деректер.`,
    ru: `Общественное пространство начинается со двора. Дерево, которое даёт тень, площадка для детей, общая библиотека, пандус у подъезда: что изменить, лучше всех знают соседи.

Смета и чертёж не нужны: составить их отобранной команде поможет специалист. Если заявка не отобрана, заявитель получит письменное обоснование.

Этот конкурс придуман, чтобы показать платформу в работе, сроки отсчитаны от дня её запуска: демонстрационные данные.`,
    en: `Public space begins in the courtyard. A tree that gives shade, a place for children to play, a shared library, a ramp at the door: the neighbours know best what should change.

No estimate and no drawing are asked for: a specialist helps the selected teams with both. If an application is not selected, the applicant is given the reason in writing.

This competition is made up to show the platform at work, and its dates are counted from the day the demonstration was started: sample data.`,
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
  criteria: projectCriteria,
  questions: projectQuestions,
  awards: [
    {
      name: { kk: 'Аула гранты', ru: 'Грант двора', en: 'Courtyard grant' },
      description: {
        kk: 'Қор жеңімпаздар арасында тең бөлінеді, олар кемінде алты команда болады.',
        ru: 'Фонд делится поровну между победителями, их будет не меньше шести.',
        en: 'The fund is divided among the winners in equal parts: six teams at least.',
      },
      rule: 'FUND_SHARE',
      atLeast: 6,
    },
  ],
}

/** A project competition that was called off while it was open. */
export const cancelled: CompetitionText = {
  slug: 'bright-stairwell',
  kind: 'PROJECTS',
  state: 'CANCELLED',
  isSample: true,
  title: {
    kk: '«Жарық кіреберіс» шағын жобалар конкурсы',
    ru: 'Конкурс малых проектов «Светлый подъезд»',
    en: 'Small projects competition “Bright stairwell”',
  },
  summary: {
    kk: 'Жарық, тұтқа, пандус, хабарландыру тақтасы: кіреберісте көршілер өз қолымен істей алатын жұмыстарға грант. Конкурс ойдан құрастырылған: үлгі деректер.',
    ru: 'Свет, перила, пандус, доска объявлений: гранты на то, что соседи могут сделать в подъезде сами. Конкурс вымышленный: демонстрационные данные.',
    en: 'Light, a handrail, a ramp, a notice board: grants for what neighbours can do in their stairwell themselves. The competition is invented: sample data.',
  },
  about: {
    kk: `Кіреберіс бәріне ортақ, сондықтан оған көбіне ешкім қарамайды. Конкурс үлкен жөндеуге емес, көршілер бір демалыс күні бірге бітіре алатын шағын істерге арналды.

Бұл конкурс платформаның қалай жұмыс істейтінін көрсету үшін ойдан құрастырылған, мерзімдері платформа іске қосылған күннен есептелген: үлгі деректер.`,
    ru: `Подъезд общий, поэтому за ним часто не смотрит никто. Конкурс был задуман не для большого ремонта, а для небольших дел, с которыми соседи справятся вместе за выходные.

Этот конкурс придуман, чтобы показать платформу в работе, сроки отсчитаны от дня её запуска: демонстрационные данные.`,
    en: `A stairwell belongs to everyone, and so it is often nobody’s business. The competition was not meant for great repairs, but for small ones that neighbours can finish together in a weekend.

This competition is made up to show the platform at work, and its dates are counted from the day the demonstration was started: sample data.`,
  },
  whoMayApply: {
    kk: 'Бір кіреберістегі кемінде үш пәтердің тұрғындарынан құралған командалар.',
    ru: 'Команды из жителей не менее чем трёх квартир одного подъезда.',
    en: 'Teams of residents of at least three flats on one stairwell.',
  },
  publishedAt: { days: -30, at: '12:00' },
  opensAt: { days: -16, at: '10:00' },
  closesAt: { days: 19, at: '18:00' },
  resultsDueOn: { days: 40 },
  cancelled: {
    at: { days: -2, at: '15:00' },
    reason: {
      kk: 'Жүлде қорын беретін серіктес келісімнен бас тартты. Қоры жоқ конкурсқа өтінім жинау тұрғындарға қатысты әділ болмас еді. Дайындаған жобаңызды «Аула» конкурсына жіберуге болады: сұрақтары да, өлшемшарттары да бірдей.',
      ru: 'Партнёр, который давал призовой фонд, отказался от договора. Собирать заявки на конкурс без фонда было бы нечестно по отношению к жителям. Подготовленный проект можно подать на конкурс «Двор»: вопросы и критерии те же.',
      en: 'The partner who was to give the prize fund has withdrawn from the agreement. To go on taking applications for a competition without a fund would not be fair to residents. A project that is ready can enter the competition “Courtyard”: its questions and criteria are the same.',
    },
  },
  fundEuros: 8000,
  criteria: projectCriteria,
  questions: projectQuestions,
  awards: [
    {
      name: { kk: 'Кіреберіс гранты', ru: 'Грант подъезда', en: 'Stairwell grant' },
      description: {
        kk: 'Қор жеңімпаздар арасында тең бөлінеді.',
        ru: 'Фонд делится между победителями поровну.',
        en: 'The fund is divided among the winners in equal parts.',
      },
      rule: 'FUND_SHARE',
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
    ru: 'Конкурс проектов «Город, удобный для детей»',
    en: 'Project competition “A city fit for children”',
  },
  summary: {
    kk: 'Мектепке баратын қауіпсіз жол, ойнайтын орын, балалар мен үлкендер бірге жасайтын жобалар. Қаралама: үлгі деректер.',
    ru: 'Безопасный путь в школу, место для игр, общие проекты детей и взрослых. Черновик: демонстрационные данные.',
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
  criteria: [],
  questions: [],
}
