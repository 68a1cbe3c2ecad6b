import type { CriterionText, QuestionText } from './competition-text.ts'

/** The criteria that contests of city initiatives in Almaty use; their weights and steps are sample data. */
export const projectCriteria: readonly CriterionText[] = [
  {
    name: { kk: 'Тұрғындардың қатысуы', ru: 'Вовлечённость жителей', en: 'Involvement of citizens' },
    description: {
      kk: 'Тұрғындар жобаны ойластыруға, жасауға және күтіп ұстауға қаншалықты қатысады.',
      ru: 'Насколько жители участвуют в замысле, в работе и в уходе за сделанным.',
      en: 'How far residents take part in the idea, in the work and in looking after the result.',
    },
    weight: 30,
    steps: [
      {
        kk: 'Тұрғындар дайын нәтижені ғана алады.',
        ru: 'Жители получают готовый результат.',
        en: 'Residents receive a finished result.',
      },
      {
        kk: 'Тұрғындардың пікірі сұралған, бір бөлігі көмектеседі.',
        ru: 'Жителей спросили, часть из них помогает.',
        en: 'Residents were asked, and some of them help.',
      },
      {
        kk: 'Тұрғындар бірге шешеді, бірге жасайды, кейін өздері күтіп ұстайды.',
        ru: 'Жители вместе решают, вместе делают и потом сами следят за сделанным.',
        en: 'Residents decide together, build together and look after it themselves.',
      },
    ],
  },
  {
    name: {
      kk: 'Гранттан кейінгі тұрақтылық',
      ru: 'Устойчивость после гранта',
      en: 'Sustainability after the grant',
    },
    description: {
      kk: 'Ақша біткен соң жобаны кім, қандай қаржыға жалғастырады.',
      ru: 'Кто и на какие средства продолжит проект, когда деньги кончатся.',
      en: 'Who carries the project on when the money is spent, and with what means.',
    },
    weight: 25,
    steps: [
      {
        kk: 'Жоба грантпен бірге бітеді.',
        ru: 'Проект кончается вместе с грантом.',
        en: 'The project ends with the grant.',
      },
      {
        kk: 'Жауапты адам бар, қаржысы әлі анық емес.',
        ru: 'Есть кому продолжать, но средств пока нет.',
        en: 'There is someone to carry on, but no means yet.',
      },
      {
        kk: 'Жауаптылар мен тұрақты қаржы көзі аталған.',
        ru: 'Названы ответственные и постоянный источник средств.',
        en: 'Those responsible and a lasting source of money are named.',
      },
    ],
  },
  {
    name: {
      kk: 'Орталықтан тыс аудандар',
      ru: 'Районы за пределами центра',
      en: 'Districts outside the centre',
    },
    description: {
      kk: 'Жоба мүмкіндігі аз аудандарға қаншалықты пайдалы.',
      ru: 'Насколько проект полезен районам, где возможностей меньше.',
      en: 'How much the project serves districts that have less.',
    },
    weight: 15,
    steps: [
      { kk: 'Тек қала орталығында.', ru: 'Только в центре города.', en: 'In the centre of the city only.' },
      {
        kk: 'Орталықта басталып, шеткі ауданға жетеді.',
        ru: 'Начинается в центре, доходит до окраины.',
        en: 'Begins in the centre and reaches the edge of the city.',
      },
      {
        kk: 'Шеткі ауданда, сол жердің тұрғындарымен.',
        ru: 'На окраине, вместе с её жителями.',
        en: 'At the edge of the city, with the people who live there.',
      },
    ],
  },
  {
    name: { kk: 'Серіктестік', ru: 'Партнёрство', en: 'Partnerships' },
    description: {
      kk: 'Мемлекет, бизнес және азаматтық ұйымдар жобаға не қосады.',
      ru: 'Что вкладывают государство, бизнес и гражданские организации.',
      en: 'What public, private and civic bodies put into it.',
    },
    weight: 15,
    steps: [
      { kk: 'Серіктес жоқ.', ru: 'Партнёров нет.', en: 'There is no partner.' },
      {
        kk: 'Бір серіктес көмектесуге уәде берген.',
        ru: 'Один партнёр обещал помочь.',
        en: 'One partner has promised help.',
      },
      {
        kk: 'Бірнеше серіктестің үлесі жазбаша расталған.',
        ru: 'Вклад нескольких партнёров подтверждён письменно.',
        en: 'Several partners have confirmed their part in writing.',
      },
    ],
  },
  {
    name: { kk: 'Жаңашылдық', ru: 'Новизна', en: 'Novelty' },
    description: {
      kk: 'Қала үшін бұл шешімнің несі жаңа.',
      ru: 'Что в этом решении нового для города.',
      en: 'What is new in this answer for the city.',
    },
    weight: 15,
    steps: [
      {
        kk: 'Бұрыннан бар істі қайталайды.',
        ru: 'Повторяет то, что уже есть.',
        en: 'Repeats what is there already.',
      },
      {
        kk: 'Белгілі тәсілді жаңа жерге бейімдейді.',
        ru: 'Переносит известный способ на новое место.',
        en: 'Brings a known way to a new place.',
      },
      {
        kk: 'Қалада бұрын сыналмаған тәсіл.',
        ru: 'Способ, который в городе ещё не пробовали.',
        en: 'A way that the city has not tried before.',
      },
    ],
  },
]

/** What a team is asked beside its project. */
export const projectQuestions: readonly QuestionText[] = [
  {
    kind: 'LONG_TEXT',
    label: {
      kk: 'Қандай мәселені шешесіз және ол кімге қатысты?',
      ru: 'Какую проблему вы решаете и кого она касается?',
      en: 'Which problem do you solve, and whose is it?',
    },
    isRequired: true,
    maxLength: 2000,
  },
  {
    kind: 'LONG_TEXT',
    label: {
      kk: 'Тұрғындар жобаға қалай қатысады?',
      ru: 'Как в проекте участвуют жители?',
      en: 'How do residents take part?',
    },
    isRequired: true,
    maxLength: 1500,
  },
  {
    kind: 'LONG_TEXT',
    label: {
      kk: 'Грант біткен соң жоба қалай жалғасады?',
      ru: 'Как проект будет жить после гранта?',
      en: 'How does the project live on after the grant?',
    },
    isRequired: true,
    maxLength: 1500,
  },
  {
    kind: 'CHOICE',
    label: {
      kk: 'Командада Шеберхана қатысушылары бар ма?',
      ru: 'Есть ли в команде участники Мастерской?',
      en: 'Are there participants of the Workshop in the team?',
    },
    isRequired: true,
    options: [
      { kk: 'Иә', ru: 'Да', en: 'Yes' },
      { kk: 'Жоқ', ru: 'Нет', en: 'No' },
    ],
  },
  {
    kind: 'FILE',
    label: { kk: 'Фото немесе нобай', ru: 'Фото или эскиз', en: 'A photo or a sketch' },
    hint: {
      kk: 'Қолмен салынғаны да жарайды. Сметаны кейін бірге жасаймыз.',
      ru: 'Подойдёт и рисунок от руки. Смету потом составим вместе.',
      en: 'A drawing by hand will do. We will work out the estimate together later.',
    },
    isRequired: false,
  },
]
