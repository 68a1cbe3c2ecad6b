import type { CompetitionText } from './competition-text.ts'
import { projectCriteria, projectQuestions } from './project-criteria.ts'

/** The project competition that ended with the open pitching of 13 April 2019. */
export const weAlmaty: CompetitionText = {
  slug: 'we-almaty',
  kind: 'PROJECTS',
  state: 'ANNOUNCED',
  isSample: false,
  title: {
    kk: '«WeAlmaty» қалалық жобалар конкурсы',
    ru: 'Конкурс проектов «МыАлматы»',
    en: 'Project competition “WeAlmaty”',
  },
  summary: {
    kk: 'Жүлде қоры – 50 000 еуро, он командаға 5 000 еуродан. Командалар жобаларын 2019 жылғы 13 сәуірде ашық питчингте қорғады.',
    ru: 'Призовой фонд – 50 000 евро, десяти командам по 5 000. Команды представили проекты на открытом питчинге 13 апреля 2019 года.',
    en: 'A prize fund of EUR 50,000: ten teams at EUR 5,000. The teams presented their projects at an open pitching on 13 April 2019.',
  },
  about: {
    kk: `Конкурстың мақсаты – тұрғындардың өздері жоба бастап, қаражат табуы, мемлекеттік, жеке және азаматтық ұйымдардың серіктес болуы, қаржының бір реттік емес, тұрақты болуы.

Ашық питчингке он команда шықты. Әр командаға таныстыруға бес минут, қазылар алқасының сұрақтарына екі минут берілді. Алқада Британ Кеңесі, Алматы қаласының әкімдігі, Қазақстан-Британ техникалық университеті және Алматы қаласын дамыту орталығының өкілдері болды. Кіру тегін болды, алдын ала тіркелу талап етілді.

Шарт бойынша кемінде алты жүлде көзделді, бір грант Шеберхана қатысушыларының үздік жобасына арналды. Өтінім беру күндері мен сағаттары, өлшемшарттардың салмағы мен сипаттамасы, сұрақтар және жобалардың мәтіндері – үлгі деректер.`,
    ru: `Цель конкурса – чтобы горожане сами начинали проекты и находили ресурсы, чтобы государство, бизнес и гражданские организации становились партнёрами, а финансирование было не разовым, а постоянным.

На открытый питчинг вышли десять команд. У каждой было пять минут на выступление и две минуты на вопросы жюри. В жюри вошли Британский Совет, акимат Алматы, Казахстанско-Британский технический университет и Центр развития Алматы. Вход был свободным, по регистрации.

По условиям призов было не меньше шести, и один грант предназначался лучшему проекту участников Мастерской. Дни и часы приёма заявок, веса и описания критериев, вопросы и тексты проектов – демонстрационные данные.`,
    en: `Its aims were that citizens start projects and mobilise resources, that public, private and civic bodies become partners, and that the financing lasts.

Ten teams came to the open pitching. Each had five minutes to present and two for the jury’s questions. The jury was made up of the British Council, the Akimat of Almaty, the Kazakh-British Technical University and the Almaty Development Centre. Entrance was free, registration required.

Its terms had at least six prizes, and one grant reserved for the best project by members of the Workshop. The days and hours of applying, the weights and steps of the criteria, the questions and the texts of the projects are sample data.`,
  },
  whoMayApply: {
    kk: 'Алматы тұрғындарының кемінде үш адамнан құралған командалары, соның ішінде Шеберхананың екі легіне қатысқандар.',
    ru: 'Команды жителей Алматы от трёх человек, в том числе участники обоих наборов Мастерской.',
    en: 'Teams of three or more residents of Almaty, among them participants of both sets of the Workshop.',
  },
  publishedAt: '2018-10-01T10:00:00+06:00',
  opensAt: '2018-10-15T10:00:00+06:00',
  closesAt: '2019-02-14T23:59:00+06:00',
  resultsDueOn: '2019-04-19',
  announcedAt: '2019-04-13T18:30:00+06:00',
  pitching: {
    at: '2019-04-13T11:00:00+06:00',
    venue: 'q-lab',
    format: {
      kk: 'Таныстыруға бес минут, қазылар алқасының сұрақтарына екі минут. Кіру тегін, тіркелу қажет. Басталу сағаты – үлгі деректер.',
      ru: 'Пять минут на выступление и две минуты на вопросы жюри. Вход свободный, по регистрации. Час начала – демонстрационные данные.',
      en: 'Five minutes to present and two for the jury’s questions. Entrance free, registration required. The hour is sample data.',
    },
  },
  fundEuros: 50_000,
  extensions: [
    {
      closedAt: '2019-01-31T23:59:00+06:00',
      closesAt: '2019-02-14T23:59:00+06:00',
      madeAt: '2019-01-24T12:00:00+06:00',
      reason: {
        kk: 'Шеберхананың екінші легіндегі командалар серіктестермен келісуге уақыт сұрады. Соңғы мерзім бәріне бірдей екі аптаға ұзартылды (үлгі деректер).',
        ru: 'Команды второго набора Мастерской попросили время, чтобы договориться с партнёрами. Крайний срок продлён на две недели для всех (демонстрационные данные).',
        en: 'Teams of the second set of the Workshop asked for time to agree with their partners. The deadline is two weeks later for everyone (sample data).',
      },
    },
  ],
  criteria: projectCriteria,
  questions: projectQuestions,
  awards: [
    {
      name: { kk: '«WeAlmaty» гранты', ru: 'Грант «МыАлматы»', en: 'Grant “WeAlmaty”' },
      description: {
        kk: '5 000 еуродан кемінде алты жүлде. Жеңімпаз көбейсе, қор солардың арасында бөлінеді, сонда әр командаға тиетін сома азаюы мүмкін.',
        ru: 'Не меньше шести призов по 5 000 евро. Если победителей больше, фонд делится между ними, и сумма для каждой команды может стать меньше.',
        en: 'At least six prizes of EUR 5,000. If more winners are named, the fund is divided among them, and the sum for each team may be smaller.',
      },
      rule: 'FUND_SHARE',
      euros: 5000,
      atLeast: 6,
    },
    {
      name: { kk: 'Шеберхана гранты', ru: 'Грант Мастерской', en: 'Grant of the Workshop' },
      description: {
        kk: 'Шеберхана қатысушылары жасаған жобалардың үздігіне беріледі.',
        ru: 'Достаётся лучшему из проектов, которые сделали участники Мастерской.',
        en: 'Goes to the best of the projects made by members of the Workshop.',
      },
      rule: 'FIXED',
      euros: 5000,
      atLeast: 1,
      reservedFor: {
        kk: 'Қалалық бастамалар шеберханасының қатысушылары',
        ru: 'Участники Мастерской городских инициатив',
        en: 'Members of the Workshop of City Initiatives',
      },
    },
  ],
}
