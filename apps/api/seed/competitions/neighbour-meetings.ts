import type { CompetitionText } from './competition-text.ts'
import { facilitators2017 } from './facilitators-2017.ts'

/** A small call that was announced some days before the demo is looked at: its offers are still to be answered. */
export const neighbourMeetings: CompetitionText = {
  slug: 'neighbour-meetings',
  kind: 'FACILITATORS',
  state: 'ANNOUNCED',
  isSample: true,
  title: {
    kk: 'Көршілер кездесулерінің жүргізушілері',
    ru: 'Ведущие встреч соседей',
    en: 'Hosts for meetings of neighbours',
  },
  summary: {
    kk: 'Көктемде аулалардағы кездесулерді бірге жүргізетін екі фасилитатор іріктелді. Конкурс ойдан құрастырылған: үлгі деректер.',
    ru: 'Отобраны два фасилитатора, которые весной поведут встречи во дворах. Конкурс вымышленный: демонстрационные данные.',
    en: 'Two facilitators were selected to host meetings in courtyards in spring. The competition is invented: sample data.',
  },
  about: {
    kk: `Он аулада кешкі кездесу өтеді: көршілер танысады, ортақ бір істі таңдайды, кімнің не істейтінін келіседі. Жүргізуші ақыл айтпайды, әркімнің сөзі естілуіне жағдай жасайды.

Бұрын топ жүргізбегендер де өтінім бере алды: әр кездесуге тәжірибелі фасилитатормен жұптасып шығады.

Бұл конкурс платформаның қалай жұмыс істейтінін көрсету үшін ойдан құрастырылған, өтінімдерді де ойдан шығарылған адамдар жазған, мерзімдер платформа іске қосылған күннен есептелген: үлгі деректер.`,
    ru: `В десяти дворах пройдут вечерние встречи: соседи познакомятся, выберут одно общее дело и договорятся, кто что делает. Ведущий не даёт советов, он следит за тем, чтобы каждого услышали.

Подать заявку могли и те, кто раньше групп не вёл: на каждую встречу выходят вдвоём с опытным фасилитатором.

Этот конкурс придуман, чтобы показать платформу в работе, заявки написаны от имени вымышленных людей, сроки отсчитаны от дня её запуска: демонстрационные данные.`,
    en: `There will be evening meetings in ten courtyards: neighbours get to know each other, choose one thing to do together and agree who does what. A host gives no advice, but sees to it that everyone is heard.

Those who had never led a group could apply too: every meeting is hosted together with an experienced facilitator.

This competition is made up to show the platform at work, its applications are by invented people, and its dates are counted from the day the demonstration was started: sample data.`,
  },
  whoMayApply: {
    kk: 'Алматының ересек тұрғындары. Тәжірибе міндетті емес.',
    ru: 'Взрослые жители Алматы. Опыт не обязателен.',
    en: 'Adult residents of Almaty. No experience is asked for.',
  },
  publishedAt: { days: -58, at: '11:00' },
  opensAt: { days: -52, at: '10:00' },
  closesAt: { days: -30, at: '18:00' },
  resultsDueOn: { days: -2 },
  announcedAt: { days: -3, at: '11:00' },
  confirmDays: 10,
  places: 2,
  criteria: facilitators2017.criteria,
  // As in 2017, but for the papers.
  questions: facilitators2017.questions.slice(0, 3),
}
