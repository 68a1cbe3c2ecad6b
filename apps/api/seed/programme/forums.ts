import type { Trilingual } from '../text.ts'
import type { VenueKey } from './places.ts'

/** The two dialogue forums of 2017: day, place and subject are known, the hours are not. */
export const forums = [
  {
    slug: 'civic-engagement-2017',
    venue: 'kbtu',
    title: {
      kk: 'Азаматтық қатысу мәдениеті',
      ru: 'Культура гражданского участия',
      en: 'A culture of civic engagement',
    },
    summary: {
      kk: 'Алғашқы диалог форумы: тұрғын қалаға қалай ықпал ете алады, әкімдік оны қашан естиді және екеуінің арасында не жетіспейді. Басталу және аяқталу уақыты – үлгі деректер.',
      ru: 'Первый диалоговый форум: как житель может влиять на город, когда акимат его слышит и чего между ними не хватает. Часы начала и окончания – демонстрационные данные.',
      en: 'The first dialogue forum: how a resident can influence the city, when the administration listens, and what is missing between the two. The hours are sample data.',
    },
    startsAt: '2017-09-22T10:00:00+06:00',
    endsAt: '2017-09-22T17:00:00+06:00',
    publishedAt: '2017-09-04T09:00:00+06:00',
  },
  {
    slug: 'green-corridor-2017',
    venue: 'transforma',
    title: { kk: 'Жасыл дәліз', ru: 'Зелёный коридор', en: 'A green corridor' },
    summary: {
      kk: 'Екінші диалог форумы: саябақтарды, өзен жағасы мен аулаларды бір жасыл жолға қалай қосамыз, оны кім күтіп ұстайды. Басталу және аяқталу уақыты – үлгі деректер.',
      ru: 'Второй диалоговый форум: как соединить парки, берега рек и дворы в один зелёный путь и кто будет за ним ухаживать. Часы начала и окончания – демонстрационные данные.',
      en: 'The second dialogue forum: how parks, river banks and courtyards become one green path, and who looks after it. The hours are sample data.',
    },
    startsAt: '2017-11-30T14:00:00+06:00',
    endsAt: '2017-11-30T18:00:00+06:00',
    publishedAt: '2017-11-13T09:00:00+06:00',
  },
] as const satisfies readonly {
  slug: string
  venue: VenueKey
  title: Trilingual
  summary: Trilingual
  startsAt: string
  endsAt: string
  publishedAt: string
}[]
