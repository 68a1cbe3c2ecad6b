import type { ProjectText } from '../project-text.ts'

export const aportRoute: ProjectText = {
  slug: 'aport-route',
  team: 'apple-road',
  competition: 'we-almaty',
  state: 'COMPLETED',
  title: {
    kk: 'Апорт жолы: алма бақтарының соқпағы',
    ru: 'Дорога апорта: тропа по садам',
    en: 'The Aport road: a trail of orchards',
  },
  summary: {
    kk: 'Қала мен таудың арасындағы ескі алма бақтарын қосатын жеті шақырымдық соқпақ: белгілер, орындықтар және бағбандардың әңгімелері.',
    ru: 'Семь километров тропы соединяют старые яблоневые сады между городом и горами: указатели, скамейки и рассказы садоводов.',
    en: 'Seven kilometres of trail join the old apple orchards between the city and the mountains: signs, benches and the growers’ stories.',
  },
  description: {
    kk: `Алматының атын шығарған апорт бақтарының көбі кесілді, қалғанын тұрғындар да біле бермейді. Біз сақталған бақтарды тауып, иелерімен келістік, араларын жаяу жүргіншіге ыңғайлы соқпақпен қостық.

Он екі аялдаманың әрқайсысында бағбанның әңгімесі бар, оны телефоннан тыңдауға болады. Қыркүйекте соқпақ бойымен алма мерекесі өтеді, түскен қаржы белгілерді жаңартуға жұмсалады.`,
    ru: `Большинство садов апорта, которыми славилась Алматы, вырублено, а об оставшихся не знают и соседи. Мы нашли сохранившиеся сады, договорились с хозяевами и соединили их тропой, по которой удобно идти пешком.

На каждой из двенадцати остановок есть рассказ садовода, его можно послушать с телефона. В сентябре вдоль тропы проходит праздник яблок, выручка идёт на обновление указателей.`,
    en: `Most of the Aport orchards that made Almaty famous have been cut down, and hardly anyone knows those that remain. We found them, agreed with their owners, and joined them by a trail that is easy to walk.

At each of the twelve stops a grower tells a story that you can listen to on your phone. In September an apple feast is held along the trail, and what it earns keeps the signs fresh.`,
  },
  district: 'medeu',
  theme: 'leisure',
  budgetEuros: 6700,
  ownEuros: 1700,
  submittedAt: '2019-01-22T13:10:00+06:00',
  endedAt: '2019-09-30T12:00:00+06:00',
  supporters: 298,
  milestones: [
    {
      title: {
        kk: 'Бақ иелерімен келісу',
        ru: 'Договориться с хозяевами садов',
        en: 'Agree with the owners of the orchards',
      },
      dueOn: '2019-06-01',
      doneOn: '2019-05-29',
    },
    {
      title: {
        kk: 'Он екі аялдама: белгі, орындық, әңгіме',
        ru: 'Двенадцать остановок: указатель, скамейка, рассказ',
        en: 'Twelve stops with a sign, a bench and a story',
      },
      dueOn: '2019-08-31',
      doneOn: '2019-09-06',
    },
    {
      title: {
        kk: 'Алма мерекесі',
        ru: 'Праздник яблок',
        en: 'The apple feast',
      },
      dueOn: '2019-09-21',
      doneOn: '2019-09-21',
    },
  ],
  updates: [
    {
      title: {
        kk: 'Он екі бағбан, он екі әңгіме',
        ru: 'Двенадцать садоводов, двенадцать рассказов',
        en: 'Twelve growers, twelve stories',
      },
      body: {
        kk: 'Әңгімелер үш тілде жазылды. Ең ұзағы – бір ағашқа егілген он бір сұрып туралы.',
        ru: 'Рассказы записаны на трёх языках. Самый длинный – об одиннадцати сортах на одном дереве.',
        en: 'The stories are recorded in three languages. The longest is about eleven varieties on a single tree.',
      },
      publishedAt: '2019-08-19T14:30:00+06:00',
    },
    {
      title: {
        kk: 'Мерекеге төрт мың адам келді',
        ru: 'На праздник пришли четыре тысячи человек',
        en: 'Four thousand people came to the feast',
      },
      body: {
        kk: 'Түскен қаражат келесі жылғы белгілер мен екі жаңа орындыққа жетеді.',
        ru: 'Собранного хватит на указатели следующего года и на две новые скамейки.',
        en: 'What was raised will pay for next year’s signs and two new benches.',
      },
      publishedAt: '2019-09-23T10:15:00+06:00',
    },
  ],
}
