import type { CriterionText, QuestionText } from './competition-text.ts'

/** How participants of the Workshop are selected, in each of its sets alike. */
export const participantCriteria: readonly CriterionText[] = [
  {
    name: { kk: 'Қоғамдық іске араласуы', ru: 'Участие в общих делах', en: 'Taking part in common causes' },
    description: {
      kk: 'Өтінім берушінің үйі, көшесі немесе қаласы үшін не істегені.',
      ru: 'Что заявитель уже сделал для своего дома, улицы или города.',
      en: 'What the applicant has already done for the house, the street or the city.',
    },
    weight: 40,
    steps: [
      { kk: 'Әзірге ниеті ғана бар.', ru: 'Пока только намерение.', en: 'An intention so far.' },
      {
        kk: 'Өзгелер бастаған іске көмектеседі.',
        ru: 'Помогает в том, что начали другие.',
        en: 'Helps in what others have begun.',
      },
      {
        kk: 'Көршілерін жинап, өзі іс бастайды.',
        ru: 'Начинает дело и собирает соседей.',
        en: 'Starts something and gathers the neighbours.',
      },
    ],
  },
  {
    name: { kk: 'Мәселені түсінуі', ru: 'Понимание проблемы', en: 'Understanding of the problem' },
    description: {
      kk: 'Нені өзгерткісі келетінін, ол кімге керегін қаншалықты анық біледі.',
      ru: 'Насколько ясно заявитель видит, что хочет изменить и кому это нужно.',
      en: 'How clearly the applicant sees what should change and who needs it.',
    },
    weight: 35,
    steps: [
      { kk: 'Тақырыпты ғана атайды.', ru: 'Называет только тему.', en: 'Names a subject only.' },
      {
        kk: 'Нақты жер мен адамдарды атайды.',
        ru: 'Называет место и людей.',
        en: 'Names the place and the people.',
      },
      {
        kk: 'Сол адамдармен сөйлескен, себебін біледі.',
        ru: 'Поговорил с этими людьми и знает причины.',
        en: 'Has talked to these people and knows the causes.',
      },
    ],
  },
  {
    name: { kk: 'Уақыт бөле алуы', ru: 'Готовность посвятить время', en: 'Time to give' },
    description: {
      kk: 'Шеберхананың барлық күніне қатыса алуы.',
      ru: 'Может ли заявитель быть на всех днях Мастерской.',
      en: 'Whether the applicant can come on all days of the Workshop.',
    },
    weight: 25,
    steps: [
      { kk: 'Кейбір күндері ғана.', ru: 'Только в некоторые дни.', en: 'On some days only.' },
      { kk: 'Күндердің көбіне.', ru: 'В большинство дней.', en: 'On most days.' },
      {
        kk: 'Барлық күніне, ал олардың арасында – командамен.',
        ru: 'Во все дни, а между ними – с командой.',
        en: 'On all days, and with the team in between.',
      },
    ],
  },
]

/** What an applicant for the Workshop is asked. */
export const participantQuestions: readonly QuestionText[] = [
  {
    kind: 'LONG_TEXT',
    label: {
      kk: 'Ауданыңызда нені өзгерткіңіз келеді және неге?',
      ru: 'Что вы хотите изменить в своём районе и почему?',
      en: 'What would you like to change in your district, and why?',
    },
    hint: {
      kk: 'Бір орынды және бір мәселені таңдаңыз.',
      ru: 'Выберите одно место и одну проблему.',
      en: 'Choose one place and one problem.',
    },
    isRequired: true,
    maxLength: 1500,
  },
  {
    kind: 'LONG_TEXT',
    label: {
      kk: 'Көршілеріңізбен немесе өз ортаңызбен бірге бұған дейін не істедіңіз?',
      ru: 'Что вы уже делали вместе с соседями или своим сообществом?',
      en: 'What have you already done together with neighbours or with your community?',
    },
    isRequired: true,
    maxLength: 1500,
  },
  {
    kind: 'CHOICE',
    label: {
      kk: 'Қай тілде оқу сізге ыңғайлы?',
      ru: 'На каком языке вам удобнее учиться?',
      en: 'In which language would you rather learn?',
    },
    isRequired: true,
    options: [
      { kk: 'Қазақ тілінде', ru: 'На казахском', en: 'Kazakh' },
      { kk: 'Орыс тілінде', ru: 'На русском', en: 'Russian' },
      { kk: 'Екі тілде де', ru: 'На обоих', en: 'Either' },
    ],
  },
  {
    kind: 'SHORT_TEXT',
    label: {
      kk: 'Келуіңізге не кедергі болуы мүмкін?',
      ru: 'Что может помешать вам прийти?',
      en: 'What might keep you from coming?',
    },
    hint: {
      kk: 'Бала қарау, кресло-арбамен кіру, ымдау тілі: көмектесуге тырысамыз.',
      ru: 'Присмотр за ребёнком, въезд для коляски, жестовый язык: постараемся помочь.',
      en: 'Child care, step-free access, sign language: we will try to help.',
    },
    isRequired: false,
    maxLength: 300,
  },
]
