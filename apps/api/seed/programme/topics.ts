import type { Trilingual } from '../text.ts'

/** What the Workshop teaches: the journey of Active Citizens first, then the seminars in the order of their coming. */
export const topics = [
  {
    slug: 'me',
    name: { kk: 'Мен', ru: 'Я', en: 'Me' },
    summary: {
      kk: 'Өзімді не қозғайды, қандай құндылыққа сүйенемін, қай ортаға жатамын.',
      ru: 'Что мной движет, на какие ценности я опираюсь и к каким сообществам принадлежу.',
      en: 'What moves me, which values I stand on and which communities I belong to.',
    },
  },
  {
    slug: 'me-and-you',
    name: { kk: 'Мен және сен', ru: 'Я и ты', en: 'Me and You' },
    summary: {
      kk: 'Өзгеше ойлайтын адамды тыңдау, сұрақ қою және пікірі бөлек болса да сыйлау.',
      ru: 'Слушать того, кто думает иначе, задавать вопросы и уважать, не соглашаясь.',
      en: 'Listening to someone who thinks differently, asking questions, and respecting without agreeing.',
    },
  },
  {
    slug: 'we-together',
    name: { kk: 'Біз біргеміз', ru: 'Мы вместе', en: 'We Together' },
    summary: {
      kk: 'Өз ортамыздың картасы: кімнің дауысы естіледі, кімдікі естілмейді, ортақ мүдде қайда.',
      ru: 'Карта нашего сообщества: чей голос слышен, чей нет и где общий интерес.',
      en: 'A map of our community: whose voice is heard, whose is not, and where the common interest lies.',
    },
  },
  {
    slug: 'social-action',
    name: {
      kk: 'Әлеуметтік іс: жоспар және іске асыру',
      ru: 'Социальное действие: план и воплощение',
      en: 'Planning and delivering social action',
    },
    summary: {
      kk: 'Мәселеден мақсатқа, мақсаттан жоспарға, жоспардан алғашқы іске дейін.',
      ru: 'От проблемы к цели, от цели к плану, от плана к первому делу.',
      en: 'From the problem to an aim, from the aim to a plan, from the plan to the first deed.',
    },
  },
  {
    slug: 'social-leadership',
    name: { kk: 'Әлеуметтік көшбасшылық', ru: 'Социальное лидерство', en: 'Social leadership' },
    summary: {
      kk: 'Лауазымсыз-ақ жұртты соңынан ертіп, жауапкершілікті бөлісу.',
      ru: 'Вести за собой без должности и делить ответственность.',
      en: 'Leading without a title, and sharing the responsibility.',
    },
  },
  {
    slug: 'civic-engagement',
    name: {
      kk: 'Белсенді азаматтық қатысу',
      ru: 'Активное гражданское участие',
      en: 'Active civic engagement',
    },
    summary: {
      kk: 'Тұрғынның құқықтары мен құралдары: тыңдаулар, өтініштер, жергілікті кеңестер.',
      ru: 'Права и инструменты жителя: слушания, обращения, местные советы.',
      en: 'The rights and tools of a resident: hearings, petitions, local councils.',
    },
  },
  {
    slug: 'communication',
    name: { kk: 'Тиімді қарым-қатынас', ru: 'Эффективная коммуникация', en: 'Effective communication' },
    summary: {
      kk: 'Қысқа әрі анық айту, көпшілік алдында сөйлеу, дауды келісімге жеткізу.',
      ru: 'Говорить коротко и ясно, выступать на публике, доводить спор до договорённости.',
      en: 'Saying it short and clear, speaking in public, bringing an argument to an agreement.',
    },
  },
  {
    slug: 'social-projects',
    name: {
      kk: 'Әлеуметтік жоба жасау',
      ru: 'Создание социальных проектов',
      en: 'Creating social projects',
    },
    summary: {
      kk: 'Идеядан өтінімге дейін: мақсатты топ, қадамдар, бюджет, нәтижені өлшеу.',
      ru: 'От идеи до заявки: для кого, какими шагами, на какие деньги и как измерить результат.',
      en: 'From an idea to an application: for whom, in which steps, with what money, and how to measure it.',
    },
  },
  {
    slug: 'local-start-ups',
    name: {
      kk: 'Жергілікті экономикаға арналған стартаптар',
      ru: 'Стартапы для местной экономики',
      en: 'Start-ups for the local economy',
    },
    summary: {
      kk: 'Ауданға керек қызметті шағын кәсіпке айналдыру.',
      ru: 'Как превратить нужную району услугу в небольшое дело.',
      en: 'Turning a service that a district needs into a small business.',
    },
  },
  {
    slug: 'creative-entrepreneurship',
    name: {
      kk: 'Тұрақты креативті және әлеуметтік кәсіпкерлік',
      ru: 'Устойчивое креативное и социальное предпринимательство',
      en: 'Sustainable creative and social entrepreneurship',
    },
    summary: {
      kk: 'Грант біткен соң да өмір сүретін креативті және әлеуметтік кәсіп.',
      ru: 'Творческое и социальное дело, которое живёт и после гранта.',
      en: 'Creative and social ventures that live on after the grant.',
    },
  },
  {
    slug: 'social-effect',
    name: {
      kk: 'Бизнес-модельдегі әлеуметтік әсер',
      ru: 'Социальный эффект в бизнес-модели',
      en: 'Social effect in a business model',
    },
    summary: {
      kk: 'Пайда мен пайдалы істі бір модельге сыйғызып, әсерін санмен көрсету.',
      ru: 'Совместить прибыль с пользой и показать эффект в цифрах.',
      en: 'Fitting profit and benefit into one model, and showing the effect in numbers.',
    },
  },
  {
    slug: 'city-administration',
    name: {
      kk: 'Қала әкімдігімен тіл табысу',
      ru: 'Диалог с акиматом',
      en: 'Communicating with the city administration',
    },
    summary: {
      kk: 'Кімге, қалай және қашан жүгінген жөн; жауапты қалай күтіп, қалай оқу керек.',
      ru: 'К кому, как и когда обращаться; как ждать ответа и как его читать.',
      en: 'Whom to approach, how and when; how to wait for an answer and how to read it.',
    },
  },
] as const satisfies readonly { slug: string; name: Trilingual; summary: Trilingual }[]

/** The slug of one of the topics. */
export type TopicSlug = (typeof topics)[number]['slug']
