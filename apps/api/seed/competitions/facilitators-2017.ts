import type { CompetitionText } from './competition-text.ts'

/** The open competition of May 2017 that chose the seven facilitators. */
export const facilitators2017: CompetitionText = {
  slug: 'facilitators-2017',
  kind: 'FACILITATORS',
  state: 'ANNOUNCED',
  isSample: false,
  title: {
    kk: 'Шеберхана фасилитаторларының ашық конкурсы',
    ru: 'Открытый конкурс фасилитаторов Мастерской',
    en: 'Open call for facilitators of the Workshop',
  },
  summary: {
    kk: 'Қалалық бастамалар шеберханасын жүргізетін жеті тәжірибелі жаттықтырушыны іріктеу. Өтінімдер 2017 жылғы 1–31 мамырда қабылданды.',
    ru: 'Отбор семерых опытных тренеров, которые поведут Мастерскую городских инициатив. Заявки принимались с 1 по 31 мая 2017 года.',
    en: 'The selection of seven experienced trainers to run the Workshop of City Initiatives. Applications were taken from 1 to 31 May 2017.',
  },
  about: {
    kk: `Фасилитатор – топқа дәріс оқитын емес, топтың өзі ойлануына жағдай жасайтын адам. Іріктелгендер Active Citizens бағдарламасы бойынша Қазақстан мен Ұлыбританияда оқып, кейін Алматының белсенді тұрғындарына арналған Шеберхананы жүргізді.

Іріктеу екі кезеңнен тұрды: өтінімдерді алғашқы тексеру және сараптама. Нәтижелер 2017 жылдың жазында жарияланды.

Өлшемшарттардың салмағы мен сипаттамасы, сұрақтар және нәтижелер жарияланған нақты күн – үлгі деректер.`,
    ru: `Фасилитатор не читает группе лекций, а создаёт условия, в которых группа думает сама. Отобранные тренеры прошли подготовку по программе Active Citizens в Казахстане и Великобритании и повели Мастерскую для активных жителей Алматы.

Отбор шёл в два этапа: техническая проверка и экспертиза заявок. Результаты объявили летом 2017 года.

Вес и описание критериев, вопросы и точный день объявления – демонстрационные данные.`,
    en: `A facilitator does not lecture: a facilitator makes it possible for a group to think for itself. Those selected were trained in Active Citizens in Kazakhstan and the UK, and then ran the Workshop for active residents of Almaty.

Selection had two steps, screening and review of the applications. The results were announced in summer 2017.

The weights and descriptions of the criteria, the questions and the exact day of the announcement are sample data.`,
  },
  whoMayApply: {
    kk: 'Топпен жұмыс істеген тәжірибесі бар, қазақ немесе орыс тілінде еркін сөйлейтін, екі жыл бойы Алматыда сабақ өткізе алатын жаттықтырушылар.',
    ru: 'Тренеры с опытом работы с группами, свободно говорящие на казахском или русском языке и готовые вести занятия в Алматы в течение двух лет.',
    en: 'Trainers with experience of working with groups, fluent in Kazakh or Russian, and able to run sessions in Almaty for two years.',
  },
  publishedAt: '2017-04-24T10:00:00+06:00',
  opensAt: '2017-05-01T00:00:00+06:00',
  closesAt: '2017-05-31T23:59:00+06:00',
  resultsDueOn: '2017-07-14',
  announcedAt: '2017-07-10T10:00:00+06:00',
  places: 7,
  criteria: [
    {
      name: { kk: 'Топпен жұмыс тәжірибесі', ru: 'Опыт работы с группой', en: 'Experience with groups' },
      description: {
        kk: 'Өтінім берушінің қандай топтарды, қанша уақыт және қандай тақырыпта жүргізгені.',
        ru: 'Какие группы вёл заявитель, как долго и на какие темы.',
        en: 'Which groups the applicant has led, for how long and on what.',
      },
      weight: 35,
      steps: [
        {
          kk: 'Жекелеген сабақтар өткізген.',
          ru: 'Проводил отдельные занятия.',
          en: 'Has given single sessions.',
        },
        {
          kk: 'Бір топты бірнеше ай тұрақты жүргізген.',
          ru: 'Несколько месяцев постоянно вёл одну группу.',
          en: 'Has led one group steadily for several months.',
        },
        {
          kk: 'Әртүрлі ортадан келген ересектермен бірнеше жылдан бері жұмыс істейді, олардың пікірлері бар.',
          ru: 'Несколько лет работает со взрослыми из разной среды, есть их отзывы.',
          en: 'Has worked for years with adults of different backgrounds, and has their feedback.',
        },
      ],
    },
    {
      name: {
        kk: 'Тыңдай білу және диалог',
        ru: 'Умение слушать и вести диалог',
        en: 'Listening and dialogue',
      },
      description: {
        kk: 'Пікірі бөлінген топта өтінім беруші не істейді: өзі айтқан оқиға бойынша.',
        ru: 'Что делает заявитель в группе, где нет согласия: по случаю, о котором он рассказал.',
        en: 'What the applicant does in a group that disagrees, from the story in the application.',
      },
      weight: 25,
      steps: [
        { kk: 'Өз шешімін ұсынады.', ru: 'Предлагает своё решение.', en: 'Offers a solution of their own.' },
        {
          kk: 'Екі жақты да тыңдап, ортақ тұсын табады.',
          ru: 'Выслушивает обе стороны и находит общее.',
          en: 'Hears both sides and finds what they share.',
        },
        {
          kk: 'Топтың шешімді өзі табуына жол ашады.',
          ru: 'Помогает группе самой прийти к решению.',
          en: 'Helps the group to reach a solution by itself.',
        },
      ],
    },
    {
      name: { kk: 'Қаланы білуі', ru: 'Знание города', en: 'Knowledge of the city' },
      description: {
        kk: 'Алматының аудандары, қауымдары және қордаланған мәселелері туралы түсінік.',
        ru: 'Понимание районов Алматы, её сообществ и накопившихся вопросов.',
        en: 'An understanding of the districts of Almaty, its communities and its open questions.',
      },
      weight: 20,
      steps: [
        { kk: 'Жалпылама айтады.', ru: 'Говорит общими словами.', en: 'Speaks in general terms.' },
        {
          kk: 'Бір ауданның өмірін жақсы біледі.',
          ru: 'Хорошо знает жизнь одного района.',
          en: 'Knows the life of one district well.',
        },
        {
          kk: 'Бірнеше ауданның тұрғындарымен бірге іс атқарған.',
          ru: 'Делал общие дела с жителями нескольких районов.',
          en: 'Has worked with residents of several districts.',
        },
      ],
    },
    {
      name: { kk: 'Тілдер', ru: 'Языки', en: 'Languages' },
      description: {
        kk: 'Қай тілдерде сабақ жүргізе алады: қазақ, орыс, ағылшын.',
        ru: 'На каких языках может вести занятия: казахский, русский, английский.',
        en: 'In which languages the applicant can run a session: Kazakh, Russian, English.',
      },
      weight: 20,
      steps: [
        { kk: 'Бір тілде.', ru: 'На одном языке.', en: 'In one language.' },
        {
          kk: 'Қазақ және орыс тілдерінде.',
          ru: 'На казахском и русском языках.',
          en: 'In Kazakh and Russian.',
        },
        {
          kk: 'Қазақ, орыс және ағылшын тілдерінде.',
          ru: 'На казахском, русском и английском языках.',
          en: 'In Kazakh, Russian and English.',
        },
      ],
    },
  ],
  questions: [
    {
      kind: 'LONG_TEXT',
      label: {
        kk: 'Соңғы үш жылда қандай топтарды жүргіздіңіз?',
        ru: 'Какие группы вы вели за последние три года?',
        en: 'Which groups have you led in the last three years?',
      },
      hint: {
        kk: 'Кімдер болды, қанша кездесу өтті, не өзгерді.',
        ru: 'Кто участвовал, сколько было встреч, что изменилось.',
        en: 'Who they were, how often you met, what changed.',
      },
      isRequired: true,
      maxLength: 2000,
    },
    {
      kind: 'LONG_TEXT',
      label: {
        kk: 'Топта дау туған сәтті және не істегеніңізді айтып беріңіз.',
        ru: 'Расскажите о случае, когда в группе возник спор, и о том, что вы сделали.',
        en: 'Tell us of a time when a group fell into an argument, and what you did.',
      },
      isRequired: true,
      maxLength: 2000,
    },
    {
      kind: 'CHOICES',
      label: {
        kk: 'Қай тілдерде сабақ өткізе аласыз?',
        ru: 'На каких языках вы можете вести занятия?',
        en: 'In which languages can you run a session?',
      },
      isRequired: true,
      options: [
        { kk: 'Қазақ тілінде', ru: 'На казахском', en: 'Kazakh' },
        { kk: 'Орыс тілінде', ru: 'На русском', en: 'Russian' },
        { kk: 'Ағылшын тілінде', ru: 'На английском', en: 'English' },
      ],
    },
    {
      kind: 'FILE',
      label: { kk: 'Түйіндеме', ru: 'Резюме', en: 'Your CV' },
      hint: {
        kk: 'Екі беттен аспайтын PDF.',
        ru: 'PDF не длиннее двух страниц.',
        en: 'A PDF of two pages at most.',
      },
      isRequired: true,
    },
  ],
  awards: [],
}
