import type { ThemeSlug } from '../programme/themes.ts'
import type { Trilingual } from '../text.ts'

/** What the poster of a theme shows, for those who do not see it. */
export const altOfTheme: Readonly<Record<ThemeSlug, Trilingual>> = {
  ecology: {
    kk: 'Сурет: қарлы таулардың алдында қатар-қатар алма ағаштары, бұтақтарында қызыл алма.',
    ru: 'Рисунок: перед снежными горами ряды яблонь с красными яблоками.',
    en: 'A drawing: rows of apple trees with red apples before snowy mountains.',
  },
  leisure: {
    kk: 'Сурет: тау бөктеріндегі көгалда адамдар батпырауық ұшырып жүр.',
    ru: 'Рисунок: на лугу под горами люди запускают воздушных змеев.',
    en: 'A drawing: people fly kites on a meadow below the mountains.',
  },
  infrastructure: {
    kk: 'Сурет: тауға қарай бұралаңдап кеткен жол, бойында шамдар.',
    ru: 'Рисунок: дорога с фонарями, которая вьётся к горам.',
    en: 'A drawing: a road with street lamps winds towards the mountains.',
  },
  care: {
    kk: 'Сурет: таулардың алдында гүл жарған алма бұтағы.',
    ru: 'Рисунок: цветущая яблоневая ветка на фоне гор.',
    en: 'A drawing: a bough of apple blossom before the mountains.',
  },
  education: {
    kk: 'Сурет: таулардың алдындағы баспалдақты алаңда дөңгелене отырған адамдар.',
    ru: 'Рисунок: люди сидят полукругом на ступенях амфитеатра под горами.',
    en: 'A drawing: people sit in a half circle on the steps of an amphitheatre below the mountains.',
  },
  culture: {
    kk: 'Сурет: таулардың етегінде қошқар мүйіз оюы бар алқызыл жолақ.',
    ru: 'Рисунок: под горами полоса казахского орнамента «бараний рог».',
    en: 'A drawing: below the mountains a band of Kazakh ram’s horn ornament.',
  },
  access: {
    kk: 'Сурет: тауға қарай баспалдақсыз, иректеліп көтерілетін жол, бойымен адамдар жүріп барады.',
    ru: 'Рисунок: по пологому серпантину без ступеней люди поднимаются к горам.',
    en: 'A drawing: people go up towards the mountains on a zigzag ramp without steps.',
  },
  neighbours: {
    kk: 'Сурет: таулардың алдында тығыз салынған түрлі-түсті үйлер мен ағаштар.',
    ru: 'Рисунок: тесно стоящие разноцветные дома и деревья на фоне гор.',
    en: 'A drawing: colourful houses close together, and trees, before the mountains.',
  },
  digital: {
    kk: 'Сурет: таулардың алдындағы жазықта сызықпен қосылған жарық нүктелер.',
    ru: 'Рисунок: на равнине под горами светлые точки, соединённые линиями.',
    en: 'A drawing: bright points joined by lines on the plain below the mountains.',
  },
}

/** Who made the pictures of the demo. */
export const drawnByCode: Trilingual = {
  kk: 'Код салған сурет, үлгі деректер',
  ru: 'Нарисовано кодом, демонстрационные данные',
  en: 'Drawn by code, sample data',
}
