import type { ProjectText } from './project-text.ts'

/** Projects that no visitor may see: one is still being written, one was hidden by a moderator. */
export const unseenProjects: readonly ProjectText[] = [
  {
    slug: 'winter-yard',
    team: 'winter-yard',
    competition: null,
    state: 'DRAFT',
    title: {
      kk: 'Қысқы аула: мұз айдыны мен шай',
      ru: 'Зимний двор: каток и чай',
      en: 'The winter courtyard: a rink and tea',
    },
    summary: {
      kk: 'Аула ортасына қыста мұз айдынын құйып, жанына шай ішетін киіз үй тігу. Команда мәтінді әлі жазып жатыр.',
      ru: 'Зимой залить во дворе каток и поставить рядом юрту с чаем. Команда ещё пишет текст.',
      en: 'Flood a rink in the courtyard in winter, with a yurt for tea beside it. The team is still writing.',
    },
    description: {
      kk: 'Қаралама: бюджет пен жауаптылар әлі анықталған жоқ.',
      ru: 'Черновик: бюджет и ответственные ещё не определены.',
      en: 'A draft: the budget and those responsible are still open.',
    },
    district: 'alatau',
    theme: 'leisure',
    budgetEuros: 1900,
    ownEuros: 0,
    supporters: 0,
    milestones: [],
    updates: [],
  },
  {
    slug: 'parking-for-sale',
    team: 'paid-parking',
    competition: 'we-almaty',
    state: 'SUBMITTED',
    title: {
      kk: 'Қаладағы ақылы тұрақ орындары',
      ru: 'Платные парковочные места в городе',
      en: 'Paid parking spaces in the city',
    },
    summary: {
      kk: 'Ауладағы тұрақ орындарын сату туралы жарнама, тұрғындарға арналған жоба емес.',
      ru: 'Реклама продажи парковочных мест во дворах, а не проект для жителей.',
      en: 'An advertisement of parking spaces for sale in courtyards, not a project for residents.',
    },
    description: {
      kk: 'Мәтін модератор шешімімен жасырылды.',
      ru: 'Текст скрыт по решению модератора.',
      en: 'The text is hidden by a moderator’s decision.',
    },
    district: 'bostandyk',
    theme: 'infrastructure',
    budgetEuros: 5000,
    ownEuros: 0,
    submittedAt: '2019-02-03T03:14:00+06:00',
    hidden: {
      at: '2019-02-04T10:00:00+06:00',
      reason: {
        kk: 'Жеке фирманың жарнамасы, конкурс шарттарына сай емес.',
        ru: 'Реклама частной фирмы, не соответствует условиям конкурса.',
        en: 'An advertisement of a private firm, outside the terms of the competition.',
      },
    },
    supporters: 2,
    milestones: [],
    updates: [],
  },
]
