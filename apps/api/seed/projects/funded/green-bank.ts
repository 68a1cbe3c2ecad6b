import type { ProjectText } from '../project-text.ts'

export const greenBank: ProjectText = {
  slug: 'green-bank',
  team: 'green-bank',
  competition: 'we-almaty',
  state: 'IN_PROGRESS',
  title: {
    kk: 'Жасыл жағалау: өзен бойындағы дәліз',
    ru: 'Зелёный берег: коридор вдоль реки',
    en: 'The green bank: a corridor along the river',
  },
  summary: {
    kk: 'Есентай бойындағы бір жарым шақырым жағалауға көршілер төрт жүз ағаш отырғызып, әр отбасы өз ағашын үш жаз суарады.',
    ru: 'Вдоль Есентая соседи сажают четыреста деревьев на полутора километрах берега, и каждая семья три лета поливает своё.',
    en: 'Along the Yesentai neighbours plant four hundred trees on a kilometre and a half of the bank, and every family waters its own for three summers.',
  },
  description: {
    kk: `Отырғызылған көшеттің көбі бірінші жазда қурап қалады: суаратын адам жоқ. Біздің жобада ағаштың иесі бар, атауы картада жазылған, ал су тасымайтындай тамшылатып суару желісі тартылған.

Тал, қарағаш, жабайы алма: бәрі осы жердің ағашы. Университеттің биологтары түрін таңдап берді, бизнес-орталық суын беріп отыр, аудан әкімдігі жағалауды тазалап, топырақ әкелді.`,
    ru: `Большинство саженцев засыхает в первое же лето: поливать некому. У нашего дерева есть хозяин, имя семьи стоит на карте, а чтобы не носить вёдра, проложен капельный полив.

Ива, карагач, дикая яблоня: всё, что растёт здесь издавна. Породы выбрали биологи университета, воду даёт бизнес-центр, акимат района расчистил берег и привёз землю.`,
    en: `Most saplings dry up in their first summer, for want of someone to water them. Our trees have owners, the families’ names stand on a map, and a drip line saves them carrying buckets.

Willow, elm, wild apple: all trees of this place. Biologists of the university chose the species, a business centre gives the water, and the district administration cleared the bank and brought the soil.`,
  },
  address: {
    kk: 'Есентай өзенінің шығыс жағалауы',
    ru: 'Восточный берег реки Есентай',
    en: 'The eastern bank of the Yesentai',
  },
  district: 'zhetysu',
  theme: 'ecology',
  budgetEuros: 7200,
  ownEuros: 2200,
  submittedAt: '2019-01-19T17:30:00+06:00',
  supporters: 265,
  milestones: [
    {
      title: {
        kk: 'Жағалауды тазалау, топырақ төсеу',
        ru: 'Расчистить берег и завезти землю',
        en: 'Clear the bank and bring in soil',
      },
      dueOn: '2019-09-15',
      doneOn: '2019-09-08',
    },
    {
      title: {
        kk: 'Алғашқы екі жүз ағаш',
        ru: 'Первые двести деревьев',
        en: 'The first two hundred trees',
      },
      dueOn: '2019-10-31',
      doneOn: '2019-10-26',
    },
    {
      title: {
        kk: 'Екінші екі жүз ағаш',
        ru: 'Вторые двести деревьев',
        en: 'The second two hundred trees',
      },
      dueOn: '2020-04-30',
      doneOn: '2020-10-17',
      note: {
        kk: 'Көктемдегі карантинге байланысты күзге ауыстырылды.',
        ru: 'Из-за весеннего карантина перенесли на осень.',
        en: 'Moved to autumn because of the spring quarantine.',
      },
    },
    {
      title: {
        kk: 'Кезекті жазғы суару және ағаштарды санау',
        ru: 'Очередное лето полива и пересчёт деревьев',
        en: 'Another summer of watering, and a count of the trees',
      },
      dueOn: { days: 120 },
    },
  ],
  updates: [
    {
      title: {
        kk: 'Жүз он отбасы келді',
        ru: 'Пришли сто десять семей',
        en: 'A hundred and ten families came',
      },
      body: {
        kk: 'Бір күнде екі жүз көшет отырғыздық. Ең кіші иесі үш жаста, алма ағашын таңдады.',
        ru: 'За день посадили двести саженцев. Младшему хозяину три года, он выбрал яблоню.',
        en: 'We planted two hundred saplings in a day. The youngest owner is three and chose an apple tree.',
      },
      publishedAt: '2019-10-27T13:00:00+06:00',
    },
    {
      title: {
        kk: 'Он ағаштың тоғызы тірі',
        ru: 'Живы девять деревьев из десяти',
        en: 'Nine trees in ten are alive',
      },
      body: {
        kk: 'Ағаштарды санап шықтық: 400 көшеттің 361-і өсіп тұр. Қурағандарының орнына күзде жаңасын отырғызамыз.',
        ru: 'Пересчитали деревья: из 400 саженцев растёт 361. На место засохших осенью посадим новые.',
        en: 'We counted: 361 of the 400 saplings are growing. In autumn new ones take the place of those that dried up.',
      },
      publishedAt: { days: -40, at: '09:00' },
    },
  ],
}
