import type { ThemeSlug } from '../programme/themes.ts'
import type { Trilingual } from '../text.ts'

/** What the poster of a theme shows, for those who do not see it. */
export const altOfTheme: Readonly<Record<ThemeSlug, Trilingual>> = {
  ecology: {
    kk: 'Салынған плакат: таулардың алдында қатар-қатар алма ағаштары, бұтақтарында піскен алма.',
    ru: 'Нарисованный плакат: перед горами ряды яблонь со спелыми яблоками.',
    en: 'A drawn poster: rows of apple trees with ripe apples before the mountains.',
  },
  leisure: {
    kk: 'Салынған плакат: тау бөктеріндегі көгалда адамдар батпырауық ұшырып жүр.',
    ru: 'Нарисованный плакат: на лугу под горами люди запускают воздушных змеев.',
    en: 'A drawn poster: people fly kites on a meadow below the mountains.',
  },
  infrastructure: {
    kk: 'Салынған плакат: тауға қарай бұралаңдап кеткен жол, бойында шамдар.',
    ru: 'Нарисованный плакат: дорога с фонарями вьётся к горам.',
    en: 'A drawn poster: a road with street lamps winds towards the mountains.',
  },
  care: {
    kk: 'Салынған плакат: таулардың алдында гүлдеген алма бұтағы.',
    ru: 'Нарисованный плакат: цветущая ветка яблони на фоне гор.',
    en: 'A drawn poster: a bough of apple blossom before the mountains.',
  },
  education: {
    kk: 'Салынған плакат: тау етегіндегі амфитеатр, жарық сахнаны жартылай шеңбер құрып қоршаған адамдар қатары.',
    ru: 'Нарисованный плакат: амфитеатр под горами, ряды людей полукругом у светлой сцены.',
    en: 'A drawn poster: an amphitheatre below the mountains, rows of people in a half circle around a bright stage.',
  },
  culture: {
    kk: 'Салынған плакат: тау етегінде қошқармүйіз оюлы жолақ.',
    ru: 'Нарисованный плакат: под горами полоса казахского орнамента «бараний рог».',
    en: 'A drawn poster: below the mountains a band of Kazakh ram’s horn ornament.',
  },
  access: {
    kk: 'Салынған плакат: тауға қарай баспалдақсыз, иректеліп көтерілетін жол, бойымен адамдар жүріп барады.',
    ru: 'Нарисованный плакат: по пологому серпантину без ступеней люди поднимаются к горам.',
    en: 'A drawn poster: people go up towards the mountains on a zigzag ramp without steps.',
  },
  neighbours: {
    kk: 'Салынған плакат: таулардың алдында тығыз салынған, шатыры үшкір үйлер.',
    ru: 'Нарисованный плакат: на фоне гор тесно стоят дома под острыми крышами.',
    en: 'A drawn poster: houses with pointed roofs stand close together before the mountains.',
  },
  digital: {
    kk: 'Салынған плакат: таулардың алдындағы жазықта сызықпен қосылған жарық нүктелер.',
    ru: 'Нарисованный плакат: на равнине под горами светлые точки, соединённые линиями.',
    en: 'A drawn poster: bright points joined by lines on the plain below the mountains.',
  },
}

/** Who made the pictures of the demo. */
export const drawnByCode: Trilingual = {
  kk: 'Код салған сурет, үлгі деректер',
  ru: 'Нарисовано кодом, демонстрационные данные',
  en: 'Drawn by code, sample data',
}
