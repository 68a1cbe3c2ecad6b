import type { Trilingual } from '../text.ts'

/** What the competition “WeAlmaty” decided of a project, and why. The amounts are known, the rest is sample data. */
export interface ResultText {
  readonly project: string
  readonly outcome: 'SELECTED' | 'RESERVE' | 'NOT_SELECTED'
  /** the position of the award in the competition */
  readonly award?: 1 | 2
  readonly reason?: Trilingual
}

/** In the order of rank. */
export const weAlmatyResults: readonly ResultText[] = [
  {
    project: 'railway-yard',
    outcome: 'SELECTED',
    award: 2,
    reason: {
      kk: 'Шеберхана қатысушылары жасаған жобалардың үздігі: арнайы грант осы командаға берілді.',
      ru: 'Лучший из проектов участников Мастерской: команда получила отдельный грант.',
      en: 'The best of the projects made by members of the Workshop: the reserved grant goes to this team.',
    },
  },
  { project: 'city-breath', outcome: 'SELECTED', award: 1 },
  { project: 'aport-route', outcome: 'SELECTED', award: 1 },
  { project: 'green-bank', outcome: 'SELECTED', award: 1 },
  { project: 'sorted-courtyard', outcome: 'SELECTED', award: 1 },
  { project: 'bright-stop', outcome: 'SELECTED', award: 1 },
  { project: 'warm-visit', outcome: 'SELECTED', award: 1 },
  { project: 'yard-cinema', outcome: 'SELECTED', award: 1 },
  { project: 'without-steps', outcome: 'SELECTED', award: 1 },
  { project: 'bicycle-to-school', outcome: 'SELECTED', award: 1 },
  {
    project: 'bookcase-outside',
    outcome: 'RESERVE',
    reason: {
      kk: 'Резервтік тізімде бірінші: жеңімпаздардың бірі бас тартса, грант осы командаға өтеді.',
      ru: 'Первый в резервном списке: если кто-то из победителей откажется, грант перейдёт этой команде.',
      en: 'First on the reserve list: if a winner declines, the grant passes to this team.',
    },
  },
  {
    project: 'talking-hands',
    outcome: 'RESERVE',
    reason: {
      kk: 'Резервтік тізімде екінші: сарапшылар жоғары бағалады, бірақ қор қаражаты жетпеді.',
      ru: 'Второй в резервном списке: оценка экспертов высокая, но средств фонда не хватило.',
      en: 'Second on the reserve list: the reviewers scored it high, but the fund was used up.',
    },
  },
  {
    project: 'city-vegetable-garden',
    outcome: 'RESERVE',
    reason: {
      kk: 'Резервтік тізімде үшінші: мектептің жазбаша келісімі керек.',
      ru: 'Третий в резервном списке: нужно письменное согласие школы.',
      en: 'Third on the reserve list: the school’s consent is needed in writing.',
    },
  },
  {
    project: 'shared-tools',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Қоймаға гранттан кейін кім қарайтыны, жаңа құрал қандай қаржыға алынатыны өтінімде айтылмаған.',
      ru: 'В заявке не сказано, кто будет следить за складом после гранта и на что покупать новые инструменты.',
      en: 'The application does not say who looks after the store once the grant is spent, and what pays for new tools.',
    },
  },
  {
    project: 'birds-of-the-city',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Ұяларды мектептер жасайды, ал тұрғындардың кейін немен айналысатыны анық емес.',
      ru: 'Скворечники делают школы, а что потом делают сами жители, неясно.',
      en: 'The schools build the boxes; what residents do afterwards is not clear.',
    },
  },
  {
    project: 'chess-in-the-shade',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Идея жақсы, бірақ саябақтарға үстел қою қала жоспарында бар, жоба оған не қосатынын көрсетпейді.',
      ru: 'Идея хорошая, но столы для парков уже есть в плане города, и неясно, что к нему добавит проект.',
      en: 'A good idea, but tables are in the city’s plan for the parks already, and it is not clear what the project would add.',
    },
  },
  {
    project: 'wooden-houses',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Алғашқы он жақтаудан кейінгі жұмысты кім, қандай қаржыға жалғастыратыны көрсетілмеген.',
      ru: 'Не указано, кто и на какие средства продолжит работу после первых десяти наличников.',
      en: 'It is not stated who carries on after the first ten window frames, and with what means.',
    },
  },
  {
    project: 'young-mothers-club',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Мамандардың еңбегі гранттан кейін қандай қаржыдан төленетіні өтінімде жоқ.',
      ru: 'В заявке нет ответа, из каких средств платить специалистам после гранта.',
      en: 'The application has no answer to what would pay the specialists after the grant.',
    },
  },
  {
    project: 'water-for-trees',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Төрт көшенің екеуінде арықтарды қала тазалап жатыр, жоба сол жұмыспен байланыстырылмаған.',
      ru: 'На двух из четырёх улиц арыки уже чистит город, и с этой работой проект не связан.',
      en: 'On two of the four streets the city is cleaning the ditches already, and the project is not tied in with that work.',
    },
  },
  {
    project: 'quiet-crossing',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Бюджет гранттан 2 400 еуроға көп, ал команданың өз үлесі – 1 200 еуро: қалғанының көзі аталмаған.',
      ru: 'Бюджет больше гранта на 2 400 евро, а собственный вклад команды – 1 200: источник остального не назван.',
      en: 'The budget exceeds the grant by EUR 2,400 and the team’s own contribution is EUR 1,200: the source of the rest is not named.',
    },
  },
  {
    project: 'map-of-benches',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Тұрғындар тек суретке түсіреді: жаңа орындықтың орнын таңдауға қалай қатысатыны көрсетілмеген.',
      ru: 'Жители только фотографируют: как они участвуют в выборе мест для новых скамеек, не показано.',
      en: 'Residents only take photographs; how they take part in choosing places for new benches is not shown.',
    },
  },
  {
    project: 'first-days-in-the-city',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Жаңа серіктерді келесі жылы кім, қандай қаржыға дайындайтыны айтылмаған.',
      ru: 'Не сказано, кто и на что будет готовить новых проводников на следующий год.',
      en: 'It is not said who trains new guides the year after, and with what money.',
    },
  },
  {
    project: 'songs-of-the-yard',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Хорға кірмейтін тұрғындар жобада тыңдаушы ретінде ғана көрсетілген.',
      ru: 'Жители, которые не поют в хоре, показаны в проекте только как слушатели.',
      en: 'Residents who are not in the choir appear in the project only as listeners.',
    },
  },
  {
    project: 'names-of-streets',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Тұрғындар әңгіме айтады, ал кейінгі жұмысқа қалай қатысатыны сипатталмаған.',
      ru: 'Жители делятся рассказами, а их участие в дальнейшей работе не описано.',
      en: 'Residents tell their stories, but no part in the further work is described for them.',
    },
  },
  {
    project: 'open-hearing',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Тыңдаулар жыл бойы өтеді, ал грант біткен соң құжаттарды кім дайындайтыны белгісіз.',
      ru: 'Слушания идут круглый год, а кто будет готовить пересказы после гранта, неизвестно.',
      en: 'Hearings go on all year round, but who prepares the summaries after the grant is open.',
    },
  },
  {
    project: 'stairs-to-the-hill',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Бюджет гранттан едәуір асады, ал 3 900 еуро өз үлесінің көзі расталмаған.',
      ru: 'Бюджет заметно больше гранта, а источник собственного вклада в 3 900 евро не подтверждён.',
      en: 'The budget is well above the grant, and the source of the own contribution of EUR 3,900 is not confirmed.',
    },
  },
  {
    project: 'evening-school-of-trades',
    outcome: 'NOT_SELECTED',
    reason: {
      kk: 'Қалада осындай кешкі курстар бар, жобаның олардан айырмасы көрсетілмеген.',
      ru: 'Похожие вечерние курсы в городе уже есть, и чем от них отличается проект, не показано.',
      en: 'The city has evening courses of this kind already, and how the project differs is not shown.',
    },
  },
]
