import type { ProjectText } from '../project-text.ts'

export const railwayYard: ProjectText = {
  slug: 'railway-yard',
  team: 'railway-yard',
  competition: 'we-almaty',
  state: 'COMPLETED',
  title: {
    kk: 'Теміржолшылар ауласы: бос жерден алаңға',
    ru: 'Двор железнодорожников: от пустыря к площадке',
    en: 'The railway yard: from waste ground to playground',
  },
  summary: {
    kk: 'Түрксібтегі бос жатқан жерді үш ауланың тұрғындары ойын, спорт және тынығу алаңына айналдырды.',
    ru: 'Жители трёх дворов Турксиба превратили пустырь в площадку для игр, спорта и отдыха.',
    en: 'Residents of three courtyards in Turksib turned waste ground into a place for play, sport and rest.',
  },
  description: {
    kk: `Ескі қоймалардың арасындағы бос жерде қоқыс үйіліп, балалар соның жанында ойнайтын. Шеберхананың бірінші легінде танысқан көршілер жердің кімдікі екенін анықтап, алаңның макетін балалармен бірге картоннан жасады.

Теміржол кәсіпорны ескі шпалдар мен рельс берді, олардан әткеншек пен орындық шықты. Алаңға үш аула кезекпен қарайды, кестесі кіреберістерде ілулі.`,
    ru: `На пустыре между старыми складами копился мусор, рядом играли дети. Соседи, которые познакомились в первом наборе Мастерской, выяснили, чья это земля, и вместе с детьми сделали макет площадки из картона.

Железнодорожное предприятие отдало старые шпалы и рельсы, из них получились качели и скамейки. За площадкой по очереди следят три двора, график висит в подъездах.`,
    en: `On the ground between old warehouses rubbish piled up, and children played beside it. Neighbours who had met in the first set of the Workshop found out who owned the land, and built a cardboard model of the place together with the children.

The railway gave old sleepers and rails, which became swings and benches. Three courtyards look after the place in turn; the rota hangs in the stairwells.`,
  },
  address: {
    kk: 'Ескі қоймалардың жанындағы алаң',
    ru: 'Площадка у старых складов',
    en: 'The ground beside the old warehouses',
  },
  district: 'turksib',
  theme: 'leisure',
  budgetEuros: 6500,
  ownEuros: 1500,
  submittedAt: '2018-12-20T18:00:00+06:00',
  endedAt: '2019-10-15T12:00:00+06:00',
  supporters: 251,
  milestones: [
    {
      title: {
        kk: 'Жерді тазалау, жоспарды келісу',
        ru: 'Расчистить землю и согласовать план',
        en: 'Clear the ground and agree on the plan',
      },
      dueOn: '2019-05-31',
      doneOn: '2019-05-26',
    },
    {
      title: {
        kk: 'Әткеншек, орындық, баскетбол сақинасы',
        ru: 'Качели, скамейки, баскетбольное кольцо',
        en: 'Swings, benches, a basketball hoop',
      },
      dueOn: '2019-08-15',
      doneOn: '2019-08-11',
    },
    {
      title: {
        kk: 'Ауызсу бұрқағын орнату',
        ru: 'Поставить питьевой фонтанчик',
        en: 'Put up a drinking fountain',
      },
      dueOn: '2019-09-15',
      droppedOn: '2019-08-20',
      note: {
        kk: 'Су құбырын тарту қымбат болып шықты, орнына күннен қорғайтын бастырма салынды.',
        ru: 'Провести воду оказалось дорого, вместо фонтанчика сделали навес от солнца.',
        en: 'Laying the water pipe proved too dear; a sun roof was built instead.',
      },
    },
  ],
  updates: [
    {
      title: {
        kk: 'Картон макеттен нақты алаңға',
        ru: 'От картонного макета к настоящей площадке',
        en: 'From a cardboard model to the real thing',
      },
      body: {
        kk: 'Балалар жасаған макетте әткеншек төртеу еді, алаңда да төртеу. Тек ересектердің автотұрағы кішірейді.',
        ru: 'На детском макете было четверо качелей, на площадке их тоже четверо. Уменьшилась только взрослая парковка.',
        en: 'The children’s model had four swings, and so does the place. Only the grown-ups’ car park became smaller.',
      },
      publishedAt: '2019-08-12T17:00:00+06:00',
    },
    {
      title: {
        kk: 'Үш ауланың кезекшілігі басталды',
        ru: 'Три двора дежурят по очереди',
        en: 'Three courtyards take turns',
      },
      body: {
        kk: 'Әр аула айына он күн жауап береді. Қыркүйекте сынған бір ғана тақтай болды, оны сол күні ауыстырдық.',
        ru: 'Каждый двор отвечает за десять дней месяца. В сентябре сломалась одна доска, её заменили в тот же день.',
        en: 'Each courtyard answers for ten days of the month. In September one board broke and was replaced the same day.',
      },
      publishedAt: '2019-10-02T09:30:00+06:00',
    },
  ],
}
