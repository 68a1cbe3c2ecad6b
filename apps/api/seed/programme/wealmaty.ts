import type { Trilingual } from '../text.ts'

/** The programme as it is known in public; its dates are known by the year only. */
export const wealmaty = {
  slug: 'wealmaty',
  name: { kk: 'WeAlmaty', ru: 'МыАлматы', en: 'WeAlmaty' },
  summary: {
    kk: 'Тұрғындар Алматыны өздері өзгертетін қалалық бағдарлама: 2017–2020 жылдары мыңнан астам тұрғын мен әкімдік қызметкері оқып, пікірлесіп, жоба жасады.',
    ru: 'Городская программа, в которой Алматы меняют сами жители: в 2017–2020 годах больше тысячи горожан и сотрудников акимата учились, спорили и делали проекты.',
    en: 'A city programme in which residents change Almaty themselves: from 2017 to 2020 more than a thousand citizens and city officials learned, argued and built projects together.',
  },
  about: {
    kk: `WeAlmaty (орысша – МыАлматы) – Алматыда 2017–2020 жылдары жүзеге асқан қалалық бағдарлама. Оны Британ Кеңесі, Алматы қаласының әкімдігі, Алматы қаласын дамыту орталығы және Қазақстан-Британ техникалық университеті бірлесіп жүргізді. Еуропалық одақ бағдарламаға 430 000 еуро бөлді.

Бағдарлама төрт бағыттан тұрды: диалог алаңы, әлеуетті арттыру, жобалар қоры және тәжірибе тарату. Әлеуетті арттырудың өзегі – Қалалық бастамалар шеберханасы. Ол Британ Кеңесі 54 елде жүргізетін Active Citizens бағдарламасына сүйенеді: адам әуелі өзін таниды, сосын өзгені тыңдауды үйренеді, бірге әрекет етеді және өз ортасы үшін жоба жасайды.

Ашық конкурста жеті тәжірибелі жаттықтырушы іріктеліп, Қазақстан мен Ұлыбританияда фасилитатор болуға оқыды. Шеберханадан, бағдарлама есебі бойынша, 200-ге жуық тұрғын өтті. Экология, демалыс және инфрақұрылым салаларындағы он жобаға 5 000 еуродан берілді; олардың арасында қоқысты қайта өңдеу бағдарламасы, қарттарға қолдау және экология туралы қосымша бар. Бағдарлама Алматыдағы қалалық бастамалар фестивалімен аяқталды.`,
    ru: `МыАлматы (по-казахски и по-английски – WeAlmaty) – городская программа, которая шла в Алматы с 2017 по 2020 год. Её вели Британский Совет, акимат Алматы, Центр развития Алматы и Казахстанско-Британский технический университет. Европейский союз выделил на неё 430 000 евро.

В программе было четыре направления: площадка для диалога, развитие навыков, фонд проектов и распространение опыта. Основой развития навыков стала Мастерская городских инициатив. Она построена на программе Active Citizens, которую Британский Совет ведёт в 54 странах: сначала человек разбирается в себе, потом учится слышать другого и действовать вместе, а в конце делает проект для своего сообщества.

На открытом конкурсе выбрали семерых опытных тренеров; они прошли подготовку фасилитаторов в Казахстане и Великобритании. Через Мастерскую, по отчёту программы, прошли около 200 горожан. Десять проектов получили по 5 000 евро – в экологии, досуге и инфраструктуре; среди них программа переработки отходов, поддержка пожилых и приложение об экологии. Завершилась программа фестивалем городских инициатив.`,
    en: `WeAlmaty – “we are Almaty” – was a city programme in Almaty, Kazakhstan, from 2017 to 2020. It was run by the British Council, the Akimat of Almaty (the city administration), the Almaty Development Centre and the Kazakh-British Technical University, with EUR 430,000 from the European Union.

It had four strands: a dialogue platform, capacity building, a challenge fund and dissemination. At the heart of capacity building stood the Workshop of City Initiatives, built on Active Citizens, a programme that the British Council runs in 54 countries: you begin with yourself, learn to hear somebody else, act together, and end by delivering a project for your own community.

Seven experienced trainers were chosen in an open competition and trained as facilitators in Kazakhstan and the UK. By the programme’s own report about 200 citizens went through the Workshop. Ten projects were financed at EUR 5,000 each, in ecology, leisure and infrastructure, among them a recycling programme, support for older people and an app about ecology. The programme closed with a festival of city initiatives.`,
  },
  startsOn: '2017-01-01',
  endsOn: '2020-12-31',
  funder: { kk: 'Еуропалық одақ', ru: 'Европейский союз', en: 'European Union' },
  fundingMinor: 43_000_000,
  fundingCurrency: 'EUR',
  publishedAt: '2017-04-24T10:00:00+06:00',
} as const

/** The four strands, in the order in which the programme names them. */
export const strands = [
  {
    name: { kk: 'Диалог алаңы', ru: 'Площадка для диалога', en: 'Dialogue platform' },
    summary: {
      kk: 'Тұрғындар, сарапшылар және әкімдік бір үстел басына жиналып, қаланың түйткілін ашық талқылайтын форумдар.',
      ru: 'Форумы, где жители, эксперты и акимат садятся за один стол и открыто говорят о том, что в городе не ладится.',
      en: 'Forums where residents, experts and the city administration sit at one table and speak plainly about what does not work in the city.',
    },
  },
  {
    name: { kk: 'Әлеуетті арттыру', ru: 'Развитие навыков', en: 'Capacity building' },
    summary: {
      kk: 'Қалалық бастамалар шеберханасы: белсенді тұрғындар көшбасшылыққа, қарым-қатынасқа және әлеуметтік жоба жасауға үйренеді.',
      ru: 'Мастерская городских инициатив: активные жители учатся вести за собой, договариваться и создавать социальные проекты.',
      en: 'The Workshop of City Initiatives: active residents learn to lead, to communicate and to create social projects.',
    },
  },
  {
    name: { kk: 'Жобалар қоры', ru: 'Фонд проектов', en: 'Challenge fund' },
    summary: {
      kk: 'Екі жылға 50 000 еуро: он командаға 5 000 еуродан. Мақсаты – тұрғындардың өздері жоба бастап, қаражат табуы, мемлекетпен, бизнеспен және азаматтық ұйымдармен серіктес болуы, қаржының бір реттік болмауы.',
      ru: '50 000 евро на два года: десяти командам по 5 000. Цель – чтобы горожане начинали проекты и находили ресурсы, государство, бизнес и гражданские организации становились партнёрами, а финансирование не было разовым.',
      en: 'EUR 50,000 over two years: ten teams at EUR 5,000. The aim is that citizens start projects, mobilise resources, and build partnerships of public, private and civic bodies with financing that lasts.',
    },
  },
  {
    name: { kk: 'Тәжірибе тарату', ru: 'Распространение опыта', en: 'Dissemination' },
    summary: {
      kk: 'Бір ауладан шыққан жақсы шешім өзге ауланың да кәдесіне жарауы үшін тәжірибе жиналып, ашық жарияланады.',
      ru: 'Опыт собирают и публикуют открыто, чтобы находка одного двора пригодилась и в соседнем.',
      en: 'What worked is collected and published openly, so that one courtyard’s good answer can serve the next one too.',
    },
  },
] satisfies readonly { name: Trilingual; summary: Trilingual }[]

/** The four partners. */
export const partners = [
  { slug: 'british-council', name: { kk: 'Британ Кеңесі', ru: 'Британский Совет', en: 'British Council' } },
  {
    slug: 'akimat',
    name: { kk: 'Алматы қаласының әкімдігі', ru: 'Акимат города Алматы', en: 'Akimat of Almaty' },
  },
  {
    slug: 'almaty-development-centre',
    name: {
      kk: 'Алматы қаласын дамыту орталығы',
      ru: 'Центр развития Алматы',
      en: 'Almaty Development Centre',
    },
  },
  {
    slug: 'kbtu',
    name: {
      kk: 'Қазақстан-Британ техникалық университеті',
      ru: 'Казахстанско-Британский технический университет',
      en: 'Kazakh-British Technical University',
    },
  },
] satisfies readonly { slug: string; name: Trilingual }[]
