import type { Trilingual } from '../text.ts'

/** What projects are about. Ecology, leisure and infrastructure are the programme's own words; they come first. */
export const themes = [
  {
    slug: 'ecology',
    name: { kk: 'Экология', ru: 'Экология', en: 'Ecology' },
    summary: {
      kk: 'Ауа, су, ағаш және қоқыс: қаланы таза әрі саялы ететін істер.',
      ru: 'Воздух, вода, деревья и отходы: дела, от которых в городе чище и больше тени.',
      en: 'Air, water, trees and waste: whatever makes the city cleaner and shadier.',
    },
  },
  {
    slug: 'leisure',
    name: { kk: 'Демалыс', ru: 'Досуг', en: 'Leisure' },
    summary: {
      kk: 'Үйден шығып, көршімен танысып, бала-шағамен бірге уақыт өткізуге себеп болатын істер.',
      ru: 'Поводы выйти из дома, познакомиться с соседями и провести вечер всей семьёй.',
      en: 'Reasons to leave the flat, meet the neighbours and spend an evening with the whole family.',
    },
  },
  {
    slug: 'infrastructure',
    name: { kk: 'Инфрақұрылым', ru: 'Инфраструктура', en: 'Infrastructure' },
    summary: {
      kk: 'Жол, жарық, орындық, баспалдақ – күнде керек ұсақ-түйек.',
      ru: 'Дорожки, свет, скамейки, лестницы – мелочи, которые нужны каждый день.',
      en: 'Paths, lights, benches and steps: the small things that are needed every day.',
    },
  },
  {
    slug: 'care',
    name: { kk: 'Қамқорлық', ru: 'Забота', en: 'Care' },
    summary: {
      kk: 'Қарттарға, науқастарға, балалы отбасыларға және жалғыз қалғандарға көмек.',
      ru: 'Помощь пожилым и больным, семьям с детьми и тем, кто остался один.',
      en: 'Help for older people, for those who are ill, for families, and for those who are alone.',
    },
  },
  {
    slug: 'education',
    name: { kk: 'Білім', ru: 'Образование', en: 'Learning' },
    summary: {
      kk: 'Мектептен тыс оқу: үйірмелер, кітапханалар, ересектерге арналған курстар.',
      ru: 'Учёба за пределами школы: кружки, библиотеки, курсы для взрослых.',
      en: 'Learning outside school: clubs, libraries and courses for grown-ups.',
    },
  },
  {
    slug: 'culture',
    name: { kk: 'Мәдениет және мұра', ru: 'Культура и наследие', en: 'Culture and heritage' },
    summary: {
      kk: 'Ескі үйлер, көше атаулары, ән мен қолөнер: қаланың жады.',
      ru: 'Старые дома, имена улиц, песни и ремёсла: память города.',
      en: 'Old houses, street names, songs and crafts: the memory of the city.',
    },
  },
  {
    slug: 'access',
    name: { kk: 'Қолжетімді қала', ru: 'Доступный город', en: 'A city for all' },
    summary: {
      kk: 'Кресло-арбамен де, таяқпен де, балалар арбасымен де еркін жүруге болатын орта.',
      ru: 'Город, где легко проехать на коляске и пройти с тростью или с детской коляской.',
      en: 'Streets and buildings that work with a wheelchair, a cane or a pram.',
    },
  },
  {
    slug: 'neighbours',
    name: { kk: 'Көршілестік', ru: 'Соседство', en: 'Neighbours' },
    summary: {
      kk: 'Аула мен кіреберістің ортақ ісі: танысу, келісу, бірге күтіп ұстау.',
      ru: 'Общие дела двора и подъезда: познакомиться, договориться, вместе беречь.',
      en: 'What a courtyard or a stairwell does together: meet, agree, look after things.',
    },
  },
  {
    slug: 'digital',
    name: { kk: 'Цифрлық қала', ru: 'Цифровой город', en: 'Digital city' },
    summary: {
      kk: 'Тұрғынға пайдалы ашық деректер, карталар және қосымшалар.',
      ru: 'Открытые данные, карты и приложения, которые служат жителю.',
      en: 'Open data, maps and apps that serve the resident.',
    },
  },
] as const satisfies readonly { slug: string; name: Trilingual; summary: Trilingual }[]

/** The slug of one of the themes. */
export type ThemeSlug = (typeof themes)[number]['slug']
