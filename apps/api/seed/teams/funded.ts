import type { TeamText } from './team-text.ts'

/** The ten teams of the open pitching. */
export const fundedTeams: readonly TeamText[] = [
  {
    slug: 'second-life',
    name: { kk: 'Екінші өмір', ru: 'Вторая жизнь', en: 'Second life' },
    summary: {
      kk: '8-ші ықшамаудандағы көршілер: эколог, екі ата-ана және аула кезекшілері.',
      ru: 'Соседи из 8-го микрорайона: эколог, двое родителей и дежурные по двору.',
      en: 'Neighbours of microdistrict 8: an ecologist, two parents and the neighbours on duty in the courtyards.',
    },
    members: [47, 3, 52, 71, 138],
  },
  {
    slug: 'open-door',
    name: { kk: 'Ашық есік', ru: 'Открытая дверь', en: 'Open door' },
    summary: {
      kk: 'Түрксібтегі кітапханада танысқан еріктілер мен әлеуметтік қызметкер.',
      ru: 'Волонтёры и социальный работник, которые познакомились в библиотеке Турксиба.',
      en: 'Volunteers and a social worker who met at a library in Turksib.',
    },
    members: [11, 58, 63, 90],
  },
  {
    slug: 'clear-sky',
    name: { kk: 'Ашық аспан', ru: 'Ясное небо', en: 'Clear sky' },
    summary: {
      kk: 'Қосымша жасап, ауа деректерін түсінікті тілге аударатын бағдарламашылар мен журналист.',
      ru: 'Программисты и журналист, которые переводят данные о воздухе на понятный язык.',
      en: 'Programmers and a journalist who turn data about the air into plain words.',
    },
    members: [66, 49, 85, 101, 139, 24],
  },
  {
    slug: 'green-bank',
    name: { kk: 'Жасыл жағалау', ru: 'Зелёный берег', en: 'Green bank' },
    summary: {
      kk: 'Өзен бойындағы үйлердің тұрғындары және екі биолог.',
      ru: 'Жители домов вдоль реки и двое биологов.',
      en: 'Residents of the houses along the river, and two biologists.',
    },
    members: [5, 19, 77, 92, 140],
  },
  {
    slug: 'white-sheet',
    name: { kk: 'Ақ экран', ru: 'Белый экран', en: 'White screen' },
    summary: {
      kk: 'Алатаудан шыққан жас режиссёрлер мен аула белсенділері.',
      ru: 'Молодые режиссёры и дворовые активисты из Алатау.',
      en: 'Young film makers and active neighbours from Alatau.',
    },
    members: [54, 60, 73, 96],
  },
  {
    slug: 'level-way',
    name: { kk: 'Тегіс жол', ru: 'Ровная дорога', en: 'Level way' },
    summary: {
      kk: 'Кресло-арбамен жүретін үш тұрғын, сәулетші және инженер.',
      ru: 'Трое жителей на колясках, архитектор и инженер.',
      en: 'Three residents who use wheelchairs, an architect and an engineer.',
    },
    members: [8, 30, 81, 104, 141],
  },
  {
    slug: 'two-wheels',
    name: { kk: 'Қос дөңгелек', ru: 'Два колеса', en: 'Two wheels' },
    summary: {
      kk: 'Баласын мектепке велосипедпен жібергісі келген ата-аналар.',
      ru: 'Родители, которые хотели отпускать детей в школу на велосипеде.',
      en: 'Parents who wanted to let their children ride to school.',
    },
    members: [68, 75, 88],
  },
  {
    slug: 'apple-road',
    name: { kk: 'Алма жолы', ru: 'Яблоневая дорога', en: 'Apple road' },
    summary: {
      kk: 'Бағбандар отбасының ұрпағы, тарихшы және жаяу серуен жүргізушісі.',
      ru: 'Потомки садоводов, историк и проводник пеших прогулок.',
      en: 'Grandchildren of fruit growers, a historian and a walking guide.',
    },
    members: [22, 36, 62, 79, 107],
  },
  {
    slug: 'evening-light',
    name: { kk: 'Кешкі жарық', ru: 'Вечерний свет', en: 'Evening light' },
    summary: {
      kk: 'Кешкі ауысымнан автобуспен қайтатын көршілер мен электрик.',
      ru: 'Соседи, которые возвращаются автобусом с вечерней смены, и электрик.',
      en: 'Neighbours who take the bus home from the evening shift, and an electrician.',
    },
    members: [70, 83, 94, 142],
  },
  {
    slug: 'railway-yard',
    name: { kk: 'Үш аула', ru: 'Три двора', en: 'Three courtyards' },
    summary: {
      kk: 'Шеберхананың бірінші легінде танысқан Түрксіб көршілері.',
      ru: 'Соседи из Турксиба, которые познакомились в первом наборе Мастерской.',
      en: 'Neighbours from Turksib who met in the first set of the Workshop.',
    },
    members: [1, 9, 17, 33, 41],
  },
]
