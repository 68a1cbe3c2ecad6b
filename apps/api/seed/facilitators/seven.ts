import type { Profile } from './profile.ts'

/** The seven whom the competition of 2017 selected, in the order of their ranks. */
export const seven = [
  {
    slug: 'ainur-kaliyeva',
    state: 'PUBLISHED',
    given: { kk: 'Айнұр', ru: 'Айнур', en: 'Ainur' },
    surname: { kk: 'Қалиева', ru: 'Калиева', en: 'Kaliyeva' },
    headline: {
      kk: 'Дауласқандарды бір үстелге отырғызатын медиатор',
      ru: 'Медиатор, который усаживает спорящих за один стол',
      en: 'A mediator who brings people in dispute to one table',
    },
    bio: {
      kk: 'Он екі жыл көршілер мен пәтер иелері кооперативтерінің дауын шешуге көмектесті. Шеберханада «Мен және сен» тақырыбын жүргізеді: қатысушылар өзгенің пікірін қайталап айтудан бастайды, өз пікіріне кезек содан кейін ғана келеді. Үлгі деректер.',
      ru: 'Двенадцать лет помогала соседям и кооперативам собственников квартир выходить из споров. В Мастерской ведёт тему «Я и ты»: участники сначала пересказывают чужое мнение и только потом говорят своё. Демонстрационные данные.',
      en: 'For twelve years she helped neighbours and housing cooperatives out of their disputes. In the Workshop she runs “Me and You”: participants first retell the other person’s view, and only then give their own. Sample data.',
    },
    languages: ['kk', 'ru'],
    topics: ['me-and-you', 'communication', 'city-administration'],
  },
  {
    slug: 'bekzat-toktarov',
    state: 'PUBLISHED',
    given: { kk: 'Бекзат', ru: 'Бекзат', en: 'Bekzat' },
    surname: { kk: 'Тоқтаров', ru: 'Токтаров', en: 'Toktarov' },
    headline: {
      kk: 'Идеядан алғашқы іске дейінгі жолды қысқартатын жаттықтырушы',
      ru: 'Тренер, который сокращает путь от идеи до первого дела',
      en: 'A trainer who shortens the way from an idea to the first deed',
    },
    bio: {
      kk: 'Жастар ұйымдарында жоба жоспарлауды үйретті. Топпен жұмысын әрдайым картадан бастайды: команда ауданды аралап, көргенін қағазға түсіреді, жоспар содан туады. Үлгі деректер.',
      ru: 'Учил молодёжные организации планировать проекты. Работу с группой начинает с карты: команда обходит район, наносит увиденное на бумагу, и план рождается из неё. Демонстрационные данные.',
      en: 'He taught planning to youth organisations. His work with a group begins with a map: the team walks the district, draws what it saw, and the plan grows out of the drawing. Sample data.',
    },
    languages: ['kk', 'ru', 'en'],
    topics: ['social-action', 'social-projects', 'we-together'],
  },
  {
    slug: 'gulzhan-seitova',
    state: 'PUBLISHED',
    given: { kk: 'Гүлжан', ru: 'Гульжан', en: 'Gulzhan' },
    surname: { kk: 'Сейітова', ru: 'Сеитова', en: 'Seitova' },
    headline: {
      kk: 'Көшбасшы болуға лауазым керек емесін көрсететін мұғалім',
      ru: 'Учитель, который говорит о лидерстве без должности',
      en: 'A teacher who talks about leadership without a title',
    },
    bio: {
      kk: 'Алатау ауданындағы мектепте жиырма жыл тарих пәнін оқытты, ата-аналармен бірге мектеп ауласын абаттандырды. Шеберханада әлеуметтік көшбасшылық пен «Мен» тақырыбын жүргізеді. Үлгі деректер.',
      ru: 'Двадцать лет преподавала историю в школе Алатауского района и вместе с родителями благоустроила школьный двор. В Мастерской ведёт социальное лидерство и тему «Я». Демонстрационные данные.',
      en: 'She taught history for twenty years at a school in Alatau district, and rebuilt the school yard together with the parents. In the Workshop she runs social leadership and “Me”. Sample data.',
    },
    languages: ['kk'],
    topics: ['me', 'social-leadership'],
  },
  {
    slug: 'marina-kovalchuk',
    state: 'PUBLISHED',
    given: { kk: 'Марина', ru: 'Марина', en: 'Marina' },
    surname: { kk: 'Ковальчук', ru: 'Ковальчук', en: 'Kovalchuk' },
    headline: {
      kk: 'Әлеуметтік кәсіпкерлерге бизнес-модель құруға көмектесетін жаттықтырушы',
      ru: 'Тренер, который помогает социальным предпринимателям собрать бизнес-модель',
      en: 'A trainer who helps social entrepreneurs to put a business model together',
    },
    bio: {
      kk: 'Мүгедектігі бар адамдар жұмыс істейтін тігін шеберханасын ашты, кейін өзгелерге үйрете бастады. Семинарда әр команда өз ісінің пайдасы мен шығынын бір параққа сыйғызады. Үлгі деректер.',
      ru: 'Открыла швейную мастерскую, где работают люди с инвалидностью, потом стала учить других. На её семинаре каждая команда умещает пользу и расходы своего дела на одном листе. Демонстрационные данные.',
      en: 'She opened a sewing workshop that employs people with disabilities, and then began to teach others. In her seminar each team fits the benefit and the costs of its venture on one sheet. Sample data.',
    },
    languages: ['ru', 'en'],
    topics: ['creative-entrepreneurship', 'social-effect', 'local-start-ups'],
  },
  {
    slug: 'dilmurat-azizov',
    state: 'PUBLISHED',
    given: { kk: 'Ділмұрат', ru: 'Дильмурат', en: 'Dilmurat' },
    surname: { kk: 'Әзізов', ru: 'Азизов', en: 'Azizov' },
    headline: {
      kk: 'Махалла тәжірибесін қала кеңістігіне әкелген фасилитатор',
      ru: 'Фасилитатор, который принёс опыт махалли в городскую среду',
      en: 'A facilitator who brought the ways of the mahalla to the city',
    },
    bio: {
      kk: 'Түрксіб ауданында көршілер жиынын жүргізіп, мереке мен сенбілікті бірге өткізетін дәстүр қалыптастырды. Шеберханада «Біз біргеміз» тақырыбында қатысушылармен бірге қауымның картасын сызып, пікірі әдетте сұралмайтындарды табады. Үлгі деректер.',
      ru: 'Вёл собрания соседей в Турксибском районе, где с тех пор вместе проводят и праздники, и субботники. В теме «Мы вместе» участники рисуют с ним карту сообщества и находят тех, кого обычно не спрашивают. Демонстрационные данные.',
      en: 'He led neighbours’ meetings in Turksib district, where feasts and clean-up days have been held together ever since. In “We Together” participants draw a map of their community with him, and find those whom nobody asks. Sample data.',
    },
    languages: ['kk', 'ru'],
    topics: ['we-together', 'civic-engagement'],
  },
  {
    slug: 'svetlana-pak',
    state: 'PUBLISHED',
    given: { kk: 'Светлана', ru: 'Светлана', en: 'Svetlana' },
    surname: { kk: 'Пак', ru: 'Пак', en: 'Pak' },
    headline: {
      kk: 'Қысқа әрі анық сөйлеуге баулитын журналист',
      ru: 'Журналист, у которого учатся говорить коротко и ясно',
      en: 'A journalist who teaches people to speak briefly and clearly',
    },
    bio: {
      kk: 'Қалалық газетте он бес жыл аудандардың өмірі туралы жазды. Шеберханада бес минуттық таныстыруды дайындайды: бір ой, бір мысал, бір өтініш. Питчингке шыққан командалардың бәрі осы жаттығуды жасаған. Үлгі деректер.',
      ru: 'Пятнадцать лет писала в городской газете о жизни районов. В Мастерской готовит пятиминутное выступление: одна мысль, один пример, одна просьба. Через это упражнение прошли все команды питчинга. Демонстрационные данные.',
      en: 'For fifteen years she wrote about the districts in a city newspaper. In the Workshop she prepares the five-minute talk: one thought, one example, one request. Every team of the pitching went through this exercise. Sample data.',
    },
    languages: ['ru', 'en'],
    topics: ['communication', 'social-projects'],
  },
  {
    slug: 'arman-zhakupov',
    state: 'PUBLISHED',
    given: { kk: 'Арман', ru: 'Арман', en: 'Arman' },
    surname: { kk: 'Жақыпов', ru: 'Жакупов', en: 'Zhakupov' },
    headline: {
      kk: 'Тұрғынға әкімдікпен сөйлесу жолын көрсететін заңгер',
      ru: 'Юрист, который показывает жителю дорогу в акимат',
      en: 'A lawyer who shows residents the way to the city administration',
    },
    bio: {
      kk: 'Қоғамдық тыңдауларда тұрғындар мүддесін қорғады. Қатысушылармен бірге нақты өтініш жазып, жауабы келгенше қадағалайды. Үлгі деректер.',
      ru: 'Представлял жителей на общественных слушаниях. Вместе с участниками пишет настоящее обращение и следит за ним до самого ответа. Демонстрационные данные.',
      en: 'He represented residents at public hearings. With the participants he writes a real petition, and follows it until the answer comes. Sample data.',
    },
    languages: ['kk', 'ru', 'en'],
    topics: ['city-administration', 'civic-engagement', 'social-action'],
  },
] as const satisfies readonly Profile[]

/** The slug of one of the seven. */
export type FacilitatorSlug = (typeof seven)[number]['slug']
