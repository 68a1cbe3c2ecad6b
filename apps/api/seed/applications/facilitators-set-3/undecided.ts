import { sent } from '../application-text.ts'
import type { ApplicationText } from '../application-text.ts'

/** Sent in Russian or English, and nothing is decided of them. */
export const undecided: readonly ApplicationText[] = [
  {
    applicant: 30,
    language: 'ru',
    startedAt: { days: -24, at: '19:30' },
    steps: [
      ...sent({ days: -23, at: '20:10' }),
      { at: { days: -12, at: '12:25' }, does: 'ANSWER', questions: [4, 6] },
    ],
    answers: {
      1: `Четыре года веду группу взаимопомощи для родителей подростков при поликлинике, Ауэзовский район. Встречаемся по вторникам, обычно 10–12 человек, за это время было больше ста встреч. Люди приходят с одним вопросом: «что мне с ним делать». Через полгода говорят уже о себе.

Ещё провела шесть занятий по бережному общению для волонтёров хосписа.`,
      2: `На одной из встреч отец сказал другой маме, что она сама виновата. Повисла тишина, потом на него набросились все сразу. Я попросила остановиться и минуту помолчать, а потом каждого сказать одну фразу, которая начинается с «я». Он сказал: «Я боюсь, что у нас будет так же». Разговор сразу стал другим. Правило про «я» группа потом записала в свои договорённости.`,
      3: { options: [2] },
      4: '4',
      5: { options: [1] },
      6: { days: 14 },
      7: 'Я и ты',
      8: {
        paper: {
          name: 'рекомендация.pdf',
          lines: [
            'LETTER OF RECOMMENDATION (sample data)',
            '',
            'For four years she has led our group of parents every week.',
            'People come back, and bring others along.',
            '',
            'Polyclinic of an invented district, Almaty',
          ],
        },
      },
    },
  },
  {
    applicant: 28,
    language: 'en',
    startedAt: { days: -18, at: '16:00' },
    steps: sent({ days: -11, at: '18:35' }),
    answers: {
      1: `I run a weekly English speaking club at a public library near Sairan (about 25 people, aged 16 to 70, since three years). It began as language practice, but the topics come from the members: school, buses, air, caring for parents. Last spring the group wrote its own guide to the trolleybus stops without ramps and sent it to the city.

Before that I trained new staff at a call centre for two years: groups of eight, five days each.`,
      2: `We talked about stray dogs and it went wrong in ten minutes: one man was bitten last year, one woman feeds a pack in her yard. I asked them to stop arguing about dogs and to tell us about one morning, theirs. After both stories nobody wanted to win. They agreed on one thing they could do together, a list of yards for the vaccination van. I only watched the time.`,
      3: { options: [2, 3] },
      4: '5',
      5: { options: [1] },
      6: { days: 12 },
      7: 'Me and You; I could also help with sessions in English',
      8: {
        paper: {
          name: 'speaking-club-programme.pdf',
          lines: [
            'SPEAKING CLUB: A MEETING OF 90 MINUTES (sample data)',
            '',
            '00:00  Everyone says one word about the week',
            '00:15  Pairs: tell a story, then tell the story of the other',
            '00:45  The topic of the day, in threes',
            '01:15  What do we take home, what do we do next',
          ],
        },
      },
    },
  },
  {
    applicant: 19,
    language: 'ru',
    startedAt: { days: -7, at: '21:55' },
    steps: sent({ days: -6, at: '23:40' }),
    answers: {
      1: `Был участником 1-го набора Мастерской. После неё два года собираю соседей по Орбите: субботники, праздник двора, чат на 300 человек. Как ведущий провёл около десяти открытых обсуждений, на самое большое пришло шестьдесят человек, говорили о парковке.

С постоянной группой работал меньше, восемь месяцев: команда нашего проекта, шесть человек, встречи каждую неделю.`,
      2: `Спорили, ставить ли шлагбаум. Я, честно говоря, сам был за шлагбаум и поначалу спорил вместе со всеми. Потом понял, что ведущему так нельзя, передал слово соседке, которая против, и попросил её вести следующие полчаса. Шлагбаум не поставили, зато договорились о местах для гостей и скорой. С тех пор, если у меня есть своё мнение, говорю об этом сразу и веду не один.`,
      3: { options: [1, 2] },
      4: '2',
      5: { options: [2] },
      6: { days: 30 },
      7: 'Социальное действие: как довести дело до конца',
    },
  },
  {
    applicant: 18,
    language: 'ru',
    startedAt: { days: -15, at: '08:45' },
    steps: [...sent({ days: -15, at: '09:50' }), { at: { days: -3, at: '11:05' }, does: 'ADMIT' }],
    answers: {
      1: `Преподаю в колледже, но в заявке пишу не об уроках. Шестой год веду клуб настольных ролевых игр для взрослых, где люди учатся договариваться: две группы по восемь человек, встречи раз в две недели. В прошлом году по просьбе городской библиотеки провёл серию из пяти игровых встреч о правилах общего двора, участвовали 45 человек от 12 до 74 лет.`,
      2: `Игрок обвинил другого в том, что тот «тянет время». Назревала ссора, один уже собрал вещи. Я предложил паузу и спросил группу, какой у нас темп и кому он удобен. Оказалось, трое из восьми не успевают следить за правилами и стеснялись сказать. Группа решила играть медленнее и назначила хранителя правил. Человек, который собирал вещи, им и стал.`,
      3: { options: [2, 3] },
      4: '6',
      5: { options: [1] },
      6: { days: 16 },
      7: 'Мы вместе',
    },
  },
]
