import type { Trilingual } from '../text.ts'

/** What the competition “We Almaty” decided of a project, and why. The amounts are known, the rest is sample data. */
export interface ResultText {
  readonly project: string
  readonly outcome: 'SELECTED' | 'RESERVE' | 'NOT_SELECTED'
  /** the position of the award in the competition */
  readonly award?: 1 | 2
  readonly reason?: Trilingual
}

const sustainable: Trilingual = {
  kk: 'Гранттан кейін жобаны кім, қандай қаржыға жалғастыратыны өтінімде айтылмаған.',
  ru: 'В заявке не сказано, кто и на какие средства продолжит проект после гранта.',
  en: 'The application does not say who carries the project on after the grant, and with what means.',
}

const overFund: Trilingual = {
  kk: 'Бюджеті гранттан едәуір асады, ал қалған соманың көзі расталмаған.',
  ru: 'Бюджет заметно больше гранта, а источник остальной суммы не подтверждён.',
  en: 'The budget is well above the grant, and the source of the rest is not confirmed.',
}

const fewResidents: Trilingual = {
  kk: 'Тұрғындар нәтижені пайдаланушы ретінде ғана көрсетілген: олардың жоба жасауға қалай қатысатыны анық емес.',
  ru: 'Жители показаны только как получатели: неясно, как они участвуют в самой работе.',
  en: 'Residents appear only as recipients: how they take part in the work is not clear.',
}

const known: Trilingual = {
  kk: 'Идея жақсы, бірақ қалада осындай бағдарлама жүріп жатыр, жоба оған не қосатынын көрсетпейді.',
  ru: 'Идея хорошая, но такая программа в городе уже идёт, и неясно, что проект к ней добавит.',
  en: 'A good idea, but the city runs such a programme already, and it is not clear what the project would add.',
}

/** In the order of rank. */
export const weAlmatyResults: readonly ResultText[] = [
  {
    project: 'railway-yard',
    outcome: 'SELECTED',
    award: 2,
    reason: {
      kk: 'Шеберхана мүшелері жасаған жобалардың үздігі: арнайы грант осы командаға берілді.',
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
      kk: 'Резервтік тізімде екінші: сараптама бағасы жоғары, бірақ қор жеткен жоқ.',
      ru: 'Второй в резервном списке: оценка экспертов высокая, но фонда не хватило.',
      en: 'Second on the reserve list: the reviewers scored it high, but the fund did not reach.',
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
  { project: 'shared-tools', outcome: 'NOT_SELECTED', reason: sustainable },
  { project: 'birds-of-the-city', outcome: 'NOT_SELECTED', reason: fewResidents },
  { project: 'chess-in-the-shade', outcome: 'NOT_SELECTED', reason: known },
  { project: 'wooden-houses', outcome: 'NOT_SELECTED', reason: sustainable },
  { project: 'young-mothers-club', outcome: 'NOT_SELECTED', reason: sustainable },
  { project: 'water-for-trees', outcome: 'NOT_SELECTED', reason: known },
  { project: 'quiet-crossing', outcome: 'NOT_SELECTED', reason: overFund },
  { project: 'map-of-benches', outcome: 'NOT_SELECTED', reason: fewResidents },
  { project: 'first-days-in-the-city', outcome: 'NOT_SELECTED', reason: sustainable },
  { project: 'songs-of-the-yard', outcome: 'NOT_SELECTED', reason: fewResidents },
  { project: 'names-of-streets', outcome: 'NOT_SELECTED', reason: fewResidents },
  { project: 'open-hearing', outcome: 'NOT_SELECTED', reason: sustainable },
  { project: 'stairs-to-the-hill', outcome: 'NOT_SELECTED', reason: overFund },
  { project: 'evening-school-of-trades', outcome: 'NOT_SELECTED', reason: known },
]
