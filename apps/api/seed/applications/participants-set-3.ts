import type { ApplicationText } from './application-text.ts'

/** What the resident of the demonstration has begun while applications are taken: the list of tasks is half done. */
export const begunForSetThree: readonly ApplicationText[] = [
  {
    applicant: 1,
    language: 'kk',
    startedAt: { days: -2, at: '20:10' },
    steps: [{ at: { days: -2, at: '20:35' }, does: 'ANSWER' }],
    answers: {
      1: `Түрксібтегі үйіміз бен мектептің арасын теміржол бөліп жатыр. Өткелде кешкісін жарық жоқ, балалар екінші ауысымнан қараңғыда қайтады. Жарық қана емес, сол жерде отырып күтетін орын да керек: адам жүрген жер қауіпсіз болады.`,
      3: { options: [3] },
    },
  },
]
