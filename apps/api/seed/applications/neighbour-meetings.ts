import type { ApplicationText } from './application-text.ts'
import { sent } from './application-text.ts'

/** A call that is announced: the resident of the demonstration is selected and has not answered yet, its facilitator has. */
export const ofNeighbourMeetings: readonly ApplicationText[] = [
  {
    applicant: 1,
    language: 'kk',
    startedAt: { days: -46, at: '20:15' },
    steps: [
      ...sent({ days: -45, at: '21:30' }),
      {
        at: { days: -8, at: '10:40' },
        does: 'DECIDE',
        outcome: 'SELECTED',
        reason: {
          kk: 'Тәжірибеңіз аз болса да, көршілерді бір-бірімен сөйлестіре алғаныңызды нақты мысалмен көрсеттіңіз. Алғашқы кездесулерге Айнұрмен бірге шығасыз.',
          ru: 'Опыта пока немного, но вы показали на деле, что умеете разговорить соседей друг с другом. Первые встречи проведёте вместе с Айнур.',
          en: 'You have little experience yet, but you showed by an example that you can get neighbours to talk with each other. You will host the first meetings together with Ainur.',
        },
      },
    ],
    answers: {
      1: `Тұрақты топ жүргізген жоқпын. Шеберхананың 1-ші легінен кейін командамыздың кездесулерін кезекпен жүргіздік, менің үлесіме жетеуі тиді. Аулада екі рет шай ұйымдастырдым, бірінші жолы тоғыз көрші, екіншісінде жиырмадан астам адам келді.`,
      2: `Екінші шайда кіреберісті кім жинайды деген сөз шықты. Бір апай «жастар ештеңе істемейді» деп ренжіді. Мен жастарды қорғай жөнелмей, апайдан бұрын қалай болғанын айтып беруін сұрадым. Ол кезекшілік кестесін есіне алды. Жастар сол кестені телефонда қайта жасап берді, қазір апай да соны пайдаланады.`,
      3: { options: [1, 2] },
    },
  },
  {
    applicant: 'facilitator',
    language: 'kk',
    startedAt: { days: -40, at: '12:05' },
    steps: [
      ...sent({ days: -40, at: '12:50' }),
      {
        at: { days: -8, at: '10:20' },
        does: 'DECIDE',
        outcome: 'SELECTED',
        reason: {
          kk: 'Көршілер арасындағы дауды шешуде он екі жылдық тәжірибеңіз бар, екі тілде жұмыс істейсіз.',
          ru: 'Двенадцать лет опыта примирения соседей, работа на двух языках.',
          en: 'Twelve years of experience in settling disputes between neighbours, and work in two languages.',
        },
      },
    ],
    afterwards: [{ at: { days: -2, at: '18:45' }, does: 'CONFIRM' }],
    answers: {
      1: `Шеберхананың екі легінде «Мен және сен» сессияларын жүргіздім. Соңғы үш жылда пәтер иелері кооперативтерінің жиырмадан астам жиналысына бейтарап жүргізуші болып шақырылдым.`,
      2: `Лифт жөндеуге ақша жинау кезінде бірінші қабат пен жоғарғы қабаттар екіге бөлінді. Әр жақтың бір адамына қарсы жақтың пікірін айтып беруді тапсырдым. Екеуі де қателесіп айтты, күлкі шықты, содан кейін ғана сан туралы сөйлестік.`,
      3: { options: [1, 2] },
    },
  },
  {
    applicant: 150,
    language: 'ru',
    startedAt: { days: -37, at: '19:25' },
    steps: [
      ...sent({ days: -36, at: '20:00' }),
      {
        at: { days: -7, at: '15:10' },
        does: 'DECIDE',
        outcome: 'RESERVE',
        reservePlace: 1,
        reason: {
          kk: 'Өтініміңіз мықты, бірақ орын екеу ғана. Біреуі бас тартса, орын сізге ұсынылады.',
          ru: 'Заявка сильная, но мест только два. Если кто-то откажется, место предложат вам.',
          en: 'A strong application, but there are two places only. If somebody declines, the place is offered to you.',
        },
      },
    ],
    answers: {
      1: `Два года веду встречи садового товарищества, раз в месяц, 25–40 человек. Раньше сидели до ночи, теперь укладываемся в полтора часа и записываем, кто что пообещал.`,
      2: `Две соседки годами судились из-за забора. На встрече попросила каждую нарисовать, каким она видит проход между участками. Рисунки почти совпали.`,
      3: { options: [2] },
    },
  },
  {
    applicant: 8,
    language: 'ru',
    startedAt: { days: -33, at: '21:10' },
    steps: [
      ...sent({ days: -33, at: '21:20' }),
      {
        at: { days: -7, at: '15:30' },
        does: 'DECIDE',
        outcome: 'NOT_SELECTED',
        reason: {
          kk: 'Кездесуді қалай ұйымдастыратыныңыз жақсы жазылған, бірақ топта келіспеушілік болғанда не істейтініңіз көрінбеді.',
          ru: 'Хорошо описано, как вы готовите встречи, но не видно, что вы делаете, когда в группе нет согласия.',
          en: 'You describe well how you prepare meetings, but not what you do when a group disagrees.',
        },
      },
    ],
    answers: {
      1: `Организую праздники двора и мастер-классы для детей, около десяти за год. Отвечаю за афишу, чай и хорошее настроение.`,
      2: `У нас споров не бывает, все дружные.`,
      3: { options: [2, 3] },
    },
  },
  {
    applicant: 20,
    language: 'ru',
    startedAt: { days: -31, at: '14:00' },
    steps: [
      ...sent({ days: -31, at: '14:55' }),
      {
        at: { days: -7, at: '15:45' },
        does: 'DECIDE',
        outcome: 'NOT_SELECTED',
        reason: {
          kk: 'Тәжірибеңіз бар, бірақ келтірген мысалыңызда шешімді топ емес, өзіңіз қабылдағансыз.',
          ru: 'Опыт есть, но в вашем примере решение приняла не группа, а вы сами.',
          en: 'You have experience, but in your example it was you and not the group who decided.',
        },
      },
    ],
    answers: {
      1: `Пять лет старший по дому, провожу все собрания. Последние три года кворум есть каждый раз.`,
      2: `Спорили о цвете фасада. Я выбрал бежевый, потому что он практичный, и вопрос был закрыт.`,
      3: { options: [2] },
    },
  },
]
