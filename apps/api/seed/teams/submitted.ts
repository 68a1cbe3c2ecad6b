import type { TeamText } from './team-text.ts'

/** The teams whose projects were not funded. */
export const submittedTeams: readonly TeamText[] = [
  {
    slug: 'open-shelf',
    name: { kk: 'Ашық сөре', ru: 'Открытая полка', en: 'Open shelf' },
    summary: {
      kk: 'Наурызбай ауданының мұғалімдері, кітапханашысы және колледж шебері.',
      ru: 'Учителя, библиотекарь и мастер колледжа из Наурызбайского района.',
      en: 'Teachers, a librarian and a college craftsman from Nauryzbay district.',
    },
    members: [14, 27, 56, 99],
  },
  {
    slug: 'skilled-hands',
    name: { kk: 'Шебер қолдар', ru: 'Умелые руки', en: 'Skilled hands' },
    summary: {
      kk: 'Колледж шеберлері мен олардың түлектері.',
      ru: 'Мастера колледжа и их выпускники.',
      en: 'Instructors of a college and their graduates.',
    },
    members: [143, 51, 144],
  },
  {
    slug: 'memory-of-streets',
    name: { kk: 'Көше жады', ru: 'Память улиц', en: 'Memory of streets' },
    summary: {
      kk: 'Мұрағатшы, тарих мұғалімі және дыбыс режиссёрі.',
      ru: 'Архивист, учитель истории и звукорежиссёр.',
      en: 'An archivist, a teacher of history and a sound engineer.',
    },
    members: [12, 25, 38],
  },
  {
    slug: 'yard-chorus',
    name: { kk: 'Аула хоры', ru: 'Дворовый хор', en: 'Courtyard choir' },
    summary: {
      kk: 'Бір ауланың төрт тілде ән айтатын көршілері.',
      ru: 'Соседи по двору, которые поют на четырёх языках.',
      en: 'Neighbours of one courtyard who sing in four languages.',
    },
    members: [145, 146, 59, 64],
  },
  {
    slug: 'carved-windows',
    name: { kk: 'Ою-өрнек', ru: 'Наличник', en: 'Carved windows' },
    summary: {
      kk: 'Сәулет студенттері және ағаш оюшы шебер.',
      ru: 'Студенты-архитекторы и резчик по дереву.',
      en: 'Students of architecture and a wood carver.',
    },
    members: [86, 97, 147],
  },
  {
    slug: 'roof-gardeners',
    name: { kk: 'Төбедегі бақша', ru: 'Огород на крыше', en: 'Roof gardeners' },
    summary: {
      kk: 'Биология мұғалімі, ата-аналар және мектеп асханасының аспазшысы.',
      ru: 'Учитель биологии, родители и повар школьной столовой.',
      en: 'A teacher of biology, parents and the cook of the school canteen.',
    },
    members: [46, 57, 78, 148],
  },
  {
    slug: 'irrigation-ditch',
    name: { kk: 'Арық', ru: 'Арык', en: 'Aryk' },
    summary: {
      kk: 'Төрт көшедегі үйлердің жауаптылары мен гидролог.',
      ru: 'Старшие по домам с четырёх улиц и гидролог.',
      en: 'House managers of four streets, and a hydrologist.',
    },
    members: [4, 29, 149],
  },
  {
    slug: 'bird-watchers',
    name: { kk: 'Құс бақылаушылар', ru: 'Наблюдатели птиц', en: 'Bird watchers' },
    summary: {
      kk: 'Орнитолог және балалар үйірмесінің жетекшілері.',
      ru: 'Орнитолог и руководители детских кружков.',
      en: 'An ornithologist and the leaders of children’s clubs.',
    },
    members: [102, 65, 16, 80],
  },
  {
    slug: 'hill-people',
    name: { kk: 'Төбе басы', ru: 'Люди с холма', en: 'People of the hill' },
    summary: {
      kk: 'Жоғарғы көшенің тұрғындары: құрылысшы, мұғалім, зейнеткер.',
      ru: 'Жители верхней улицы: строитель, учитель, пенсионер.',
      en: 'Residents of the upper street: a builder, a teacher, a pensioner.',
    },
    members: [150, 151, 40],
  },
  {
    slug: 'safe-step',
    name: { kk: 'Қауіпсіз қадам', ru: 'Безопасный шаг', en: 'Safe step' },
    summary: {
      kk: 'Наурызбай ауданындағы үш мектептің ата-аналары.',
      ru: 'Родители из трёх школ Наурызбайского района.',
      en: 'Parents of three schools in Nauryzbay district.',
    },
    members: [72, 89, 95, 106],
  },
  {
    slug: 'common-drill',
    name: { kk: 'Ортақ бұрғы', ru: 'Общая дрель', en: 'The common drill' },
    summary: {
      kk: 'Бір кіреберістің үш отбасы және жөндеу шебері.',
      ru: 'Три семьи из одного подъезда и мастер по ремонту.',
      en: 'Three families of one stairwell and a repairman.',
    },
    members: [20, 34, 43],
  },
  {
    slug: 'newcomers',
    name: { kk: 'Жаңа көршілер', ru: 'Новые соседи', en: 'New neighbours' },
    summary: {
      kk: 'Өздері де Алматыға жақында көшіп келген отбасылар.',
      ru: 'Семьи, которые сами недавно переехали в Алматы.',
      en: 'Families who moved to Almaty not long ago themselves.',
    },
    members: [109, 111, 118],
  },
  {
    slug: 'cradle',
    name: { kk: 'Бесік', ru: 'Бесик', en: 'Besik' },
    summary: {
      kk: 'Үш жас ана және психолог.',
      ru: 'Три молодые мамы и психолог.',
      en: 'Three young mothers and a psychologist.',
    },
    members: [91, 112, 116, 152],
  },
  {
    slug: 'talking-hands',
    name: { kk: 'Сөйлейтін қолдар', ru: 'Говорящие руки', en: 'Talking hands' },
    summary: {
      kk: 'Естімейтін үш тұрғын және ымдау тілінің аудармашысы.',
      ru: 'Трое неслышащих жителей и переводчик жестового языка.',
      en: 'Three deaf residents and a sign language interpreter.',
    },
    members: [31, 44, 76, 100],
  },
  {
    slug: 'sit-down',
    name: { kk: 'Отырып тынығайық', ru: 'Присядем', en: 'Let us sit down' },
    summary: {
      kk: 'Зейнеткерлер және карта жасап жүрген студенттер.',
      ru: 'Пенсионеры и студенты-картографы.',
      en: 'Pensioners and students of cartography.',
    },
    members: [55, 84, 103],
  },
  {
    slug: 'clear-answer',
    name: { kk: 'Анық жауап', ru: 'Ясный ответ', en: 'A clear answer' },
    summary: {
      kk: 'Заңгер, редактор және үш аудармашы.',
      ru: 'Юрист, редактор и трое переводчиков.',
      en: 'A lawyer, an editor and three translators.',
    },
    members: [6, 21, 61, 87, 98],
  },
  {
    slug: 'white-moves-first',
    name: { kk: 'Ақтар бастайды', ru: 'Белые начинают', en: 'White moves first' },
    summary: {
      kk: 'Аула жаттықтырушылары мен шахматшы әже.',
      ru: 'Дворовые тренеры и бабушка-шахматистка.',
      en: 'Courtyard coaches and a chess-playing grandmother.',
    },
    members: [35, 69, 153],
  },
]

/** The teams whose projects no visitor may see. */
export const unseenTeams: readonly TeamText[] = [
  {
    slug: 'winter-yard',
    name: { kk: 'Қысқы аула', ru: 'Зимний двор', en: 'Winter courtyard' },
    summary: {
      kk: 'Алатаудың бір ауласындағы көршілер.',
      ru: 'Соседи по двору в Алатауском районе.',
      en: 'Neighbours of a courtyard in Alatau district.',
    },
    members: [120, 123],
  },
  {
    slug: 'paid-parking',
    name: { kk: 'Тұрақ', ru: 'Парковка', en: 'Parking' },
    summary: {
      kk: 'Жеке фирманың өкілдері.',
      ru: 'Представители частной фирмы.',
      en: 'Representatives of a private firm.',
    },
    members: [154, 155],
  },
]
