import type { ProjectText } from '../project-text.ts'

export const greenBank: ProjectText = {
  slug: 'green-bank',
  team: 'green-bank',
  competition: 'we-almaty',
  state: 'COMPLETED',
  title: {
    kk: 'Жасыл жағалау: өзен бойындағы дәліз',
    ru: 'Зелёный берег: коридор вдоль реки',
    en: 'The green bank: a corridor along the river',
  },
  summary: {
    kk: 'Есентай бойындағы бір жарым шақырым жағалауға көршілер төрт жүз ағаш отырғызды, әр отбасы өз ағашын үш жаз суарады.',
    ru: 'Вдоль Есентая соседи посадили четыреста деревьев на полутора километрах берега, и каждая семья три лета поливает своё.',
    en: 'Along the Yesentai neighbours planted four hundred trees on a kilometre and a half of the bank, and every family waters its own for three summers.',
  },
  description: {
    kk: `Отырғызылған көшеттің көбі бірінші жазда қурап қалады: суаратын адам жоқ. Біздің әр ағаштың иесі бар, отбасының аты картада жазулы, ал шелекпен су тасымас үшін тамшылатып суару желісі тартылған.

Тал, қарағаш, жабайы алма: бәрі осы жердің ағашы. Түрлерін университеттің биологтары таңдап берді, суды бизнес-орталық беріп отыр, аудан әкімдігі жағалауды тазалап, топырақ әкелді.`,
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
  endedAt: '2020-10-30T12:00:00+06:00',
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
        kk: 'Бірінші жазғы суару және ағаштарды санау',
        ru: 'Первое лето полива и пересчёт деревьев',
        en: 'The first summer of watering, and a count of the trees',
      },
      dueOn: '2020-09-30',
      doneOn: '2020-09-26',
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
        kk: 'Бірінші жаздан кейін санап шықтық: 200 көшеттің 182-сі өсіп тұр. Қурағандарының орнына қазанда жаңасын отырғызамыз.',
        ru: 'Пересчитали деревья после первого лета: из 200 саженцев растут 182. На место засохших в октябре посадим новые.',
        en: 'We counted after the first summer: 182 of the 200 saplings are growing. In October new ones take the place of those that dried up.',
      },
      publishedAt: '2020-09-28T09:00:00+06:00',
    },
    {
      title: {
        kk: 'Төрт жүз ағаштың бәрі отырғызылды',
        ru: 'Все четыреста деревьев посажены',
        en: 'All four hundred trees are planted',
      },
      body: {
        kk: 'Көктемнен қалған екінші отырғызу да өтті, жоба осымен аяқталды. Бизнес-орталық суды тағы екі жаз беруге келісті, ағаштарды отбасылар суарады.',
        ru: 'Прошла и вторая посадка, отложенная весной; на этом проект завершён. Бизнес-центр согласился давать воду ещё два лета, поливать будут семьи.',
        en: 'The second planting, put off in spring, is done, and with it the project is complete. The business centre has agreed to give the water for two more summers; the families do the watering.',
      },
      publishedAt: '2020-10-29T18:00:00+06:00',
    },
  ],
}
