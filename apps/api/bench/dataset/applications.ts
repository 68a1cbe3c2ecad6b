import { applicationsOfCall } from './size.ts'
import type { Size } from './size.ts'
import { id, long, programme, series, start, title, words } from './words.ts'

/** How a call stands that is judged: no more is taken, and nothing is announced. */
const opensAt = (call: string) => `${start} + ${call} * interval '2 days'`
const closesAt = (call: string) => `${opensAt(call)} + interval '30 days'`

const questions = [
  {
    kind: 'SHORT_TEXT',
    label: words('Тәжірибеңіз', 'Ваш опыт', 'Your experience', 'k'),
    maxLength: 200,
  },
  {
    kind: 'LONG_TEXT',
    label: words('Неге қатысқыңыз келеді', 'Почему вы хотите участвовать', 'Why you take part', 'k'),
    maxLength: 2000,
  },
  {
    kind: 'NUMBER',
    label: words('Аптасына неше сағат', 'Сколько часов в неделю', 'Hours a week', 'k'),
    maxLength: null,
  },
]

/** What is answered to each question, as a resident writes it, in Kazakh or in Russian. */
const answers = {
  kk: [
    'Ауланы көгалдандыру бойынша еріктімін',
    'Біздің аулада балалар ойнайтын жер жоқ, ал көршілер бір-бірін танымайды. Алдымен тұрғындардан сұрап, бірге жоспар құрамыз, содан кейін алаңды өз қолымызбен жасаймыз. Шеберханада қаламен қалай келісетінін үйренгім келеді. ',
  ],
  ru: [
    'Волонтёр, занимаюсь озеленением двора',
    'В нашем дворе детям негде играть, а соседи не знают друг друга. Сначала спросим жителей и вместе составим план, потом сделаем площадку своими руками. На мастерской хочу научиться договариваться с городом. ',
  ],
} as const

const answered = ({ kk: [kk, kkLong], ru: [ru, ruLong] }: typeof answers) => `case k
  when 1 then case when n % 2 = 0 then '${kk}, ' else '${ru}, ' end || n
  when 2 then case when n % 2 = 0 then repeat('${kkLong}', n % 3 + 1) else repeat('${ruLong}', n % 3 + 1) end || n
  else (n % 30 + 1)::text end`

/**
 * Of each twenty applications one is a draft, one withdrawn, one to be mended, one found ineligible; seven are decided,
 * and the others wait for it, four of them to be admitted to the round.
 */
const state = `case
  when n % 20 = 0 then 'DRAFT' when n % 20 = 10 then 'WITHDRAWN'
  when n % 20 = 5 then 'INCOMPLETE' when n % 20 = 15 then 'INELIGIBLE'
  when n % 20 > 15 then 'SUBMITTED' else 'IN_ROUND' end`
const outcome = `case when n % 20 < 3 then 'SELECTED' when n % 20 < 5 then 'RESERVE' else 'NOT_SELECTED' end`
const isDecided = `n % 20 in (1, 2, 3, 4, 6, 7, 8)`

/** Calls, what they ask, and what was sent to them: each row as the rules of the database want it. */
export function applicationStatements({ members, competitions, calls, applications }: Size): string[] {
  // No competition is published without questions; those of projects were answered elsewhere.
  const forms = [
    ['form', 'competition', competitions],
    ['question', 'call', calls],
  ] as const
  const call = (n: string) => `((${n} - 1) / ${applicationsOfCall} + 1)`
  const sentAt = `opened + interval '1 day' + (n * 7919 % 2400) * interval '1000 seconds'`
  return [
    `insert into competition (id, programme_id, slug, kind, state, title, summary, about, who_may_apply, opens_at, closes_at,
       places, published_at, updated_at)
     select ${id('call', 'n')}, ${programme}, 'call-' || n, 'PARTICIPANTS', 'PUBLISHED', ${title('n')}, ${long(1, 'n')},
       ${long(4, 'n')}, ${long(1, 'n')}, ${opensAt('n')}, ${closesAt('n')}, 25, ${opensAt('n')} - interval '7 days', ${opensAt('n')}
     from ${series(calls)}`,

    ...forms.flatMap(([form, competition, most]) =>
      questions.map(
        ({ kind, label, maxLength }, index) => `
     insert into question (id, competition_id, position, kind, label, is_required, max_length)
     select ${id(form, "n || '-' || k")}, ${id(competition, 'n')}, k, '${kind}', ${label}, true, ${maxLength}
     from (select n, ${index + 1} as k from ${series(most)}) one`,
      ),
    ),

    `insert into application (id, competition_id, person_id, reference, state, started_at, answered_at, submitted_at,
       withdrawn_at, mend_until, mend_note, ineligible_reason)
     select ${id('application', 'n')}, ${id('call', 'call')}, ${id('person', `${members} + n`)},
       (100000000 + n::bigint * 179424673 % 900000000)::text, state, sent - interval '3 hours', sent - interval '1 hour',
       case when state <> 'DRAFT' then sent end, case when state = 'WITHDRAWN' then sent + interval '1 day' end,
       case when state = 'INCOMPLETE' then closed + interval '10 days' end,
       case when state = 'INCOMPLETE' then ${words('Толықтырыңыз', 'Дополните', 'Complete', 'n')} end,
       case when state = 'INELIGIBLE' then ${words('Шартқа сай емес', 'Не отвечает условиям', 'Not eligible', 'n')} end
     from (
       select n, call, closed, ${sentAt} as sent, ${state} as state
       from (
         select n, ${call('n')} as call, ${opensAt(call('n'))} as opened, ${closesAt(call('n'))} as closed
         from ${series(applications)}
       ) one
     ) one`,

    `insert into answer (id, application_id, question_id, position, text)
     select ${id('answer', "n || '-' || k")}, ${id('application', 'n')}, ${id('question', `${call('n')} || '-' || k`)}, k,
       ${answered(answers)}
     from ${series(applications)}, ${series(questions.length, 'k')}`,

    `insert into decision (id, application_id, outcome, reserve_place, reason, decided_by, decided_at)
     select ${id('decision', 'n')}, ${id('application', 'n')}, outcome, case when outcome = 'RESERVE' then place end,
       case when outcome = 'NOT_SELECTED' then ${words('Себебі', 'Причина', 'Reason', 'n')} end, ${id('person', '1')},
       ${closesAt(call('n'))} + interval '5 days'
     from (
       select n, outcome, row_number() over (partition by ${call('n')}, outcome order by n) as place
       from (select n, ${outcome} as outcome from ${series(applications)} where ${isDecided}) one
     ) one`,
  ]
}
