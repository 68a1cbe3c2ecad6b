import { cast } from '../people/residents.ts'
import type { WorkshopText } from './workshop-text.ts'

/**
 * Set 1: December 2017 – January 2018, 45 participants. The programme names no stages of it, so it is one stage here,
 * over several weekends; a division would count the same people twice.
 */
export const setOne: WorkshopText = {
  slug: 'workshop-set-1',
  number: 1,
  competition: 'workshop-participants-2017',
  title: {
    kk: 'Қалалық бастамалар шеберханасы: 1-ші лек',
    ru: 'Мастерская городских инициатив: 1-й набор',
    en: 'Workshop of City Initiatives: set 1',
  },
  summary: {
    kk: '45 қатысушы екі ай бойы өзін тануға, өзгені тыңдауға және бірге әрекет етуге үйренді, команда құрып, «WeAlmaty» жобалар конкурсына қатысты.',
    ru: '45 участников за два месяца научились понимать себя, слышать других и действовать вместе, собрали команды и вышли на конкурс проектов «МыАлматы».',
    en: 'Over two months 45 participants learned to know themselves, to hear others and to act together; they formed teams and entered the “WeAlmaty” project competition.',
  },
  publishedAt: '2017-11-22T12:00:00+06:00',
  declined: cast.declined.slice(0, 2),
  withdrawn: cast.withdrawn.slice(0, 1),
  stages: [
    {
      title: {
        kk: 'Оқу: 2017 жылғы желтоқсан – 2018 жылғы қаңтар',
        ru: 'Обучение: декабрь 2017 г. – январь 2018 г.',
        en: 'Training: December 2017 – January 2018',
      },
      summary: {
        kk: '«Мен» тақырыбынан бастап әлеуметтік істі жоспарлауға дейінгі толық жол. Күндері, сағаттары, өтетін орны және сессиялардың атауы – үлгі деректер.',
        ru: 'Полный путь от темы «Я» до плана социального действия. Дни, часы, место и названия сессий – демонстрационные данные.',
        en: 'The whole journey, from “Me” to the plan of a social action. Days, hours, venue and the titles of the sessions are sample data.',
      },
      venue: 'kbtu',
      startsOn: '2017-12-09',
      endsOn: '2018-01-21',
      album: 'workshop-set-1',
      present: cast.setOne,
      sessions: [
        {
          day: '2017-12-09',
          from: '10:00',
          to: '13:00',
          topic: 'me',
          title: {
            kk: 'Мен кіммін және мені не қозғайды',
            ru: 'Кто я и что мной движет',
            en: 'Who I am and what moves me',
          },
          facilitators: ['gulzhan-seitova', 'bekzat-toktarov'],
        },
        {
          day: '2017-12-09',
          from: '14:00',
          to: '17:00',
          topic: 'me-and-you',
          title: {
            kk: 'Үндемей тыңдау: үш сұрақтың күші',
            ru: 'Слушать молча: сила трёх вопросов',
            en: 'Listening in silence: the power of three questions',
          },
          facilitators: ['ainur-kaliyeva'],
        },
        {
          day: '2017-12-10',
          from: '10:00',
          to: '13:00',
          topic: 'me-and-you',
          title: {
            kk: 'Келіспесең де сыйла',
            ru: 'Не соглашаться и уважать',
            en: 'To disagree and to respect',
          },
          facilitators: ['ainur-kaliyeva', 'dilmurat-azizov'],
        },
        {
          day: '2017-12-10',
          from: '14:00',
          to: '17:00',
          topic: 'social-leadership',
          title: {
            kk: 'Лауазымсыз көшбасшы',
            ru: 'Лидер без должности',
            en: 'A leader without a title',
          },
          facilitators: ['gulzhan-seitova'],
        },
        {
          day: '2017-12-23',
          from: '10:00',
          to: '13:00',
          topic: 'we-together',
          title: {
            kk: 'Қауымның картасы: кімнің дауысы естілмейді',
            ru: 'Карта сообщества: чей голос не слышен',
            en: 'A map of the community: whose voice is not heard',
          },
          facilitators: ['dilmurat-azizov', 'bekzat-toktarov'],
        },
        {
          day: '2017-12-23',
          from: '14:00',
          to: '17:00',
          topic: 'civic-engagement',
          title: {
            kk: 'Тұрғынның құралдары: тыңдау, өтініш, кеңес',
            ru: 'Инструменты жителя: слушания, обращения, советы',
            en: 'The tools of a resident: hearings, petitions, councils',
          },
          facilitators: ['arman-zhakupov'],
        },
        {
          day: '2018-01-13',
          from: '10:00',
          to: '13:00',
          topic: 'communication',
          title: {
            kk: 'Бір ой, бір мысал, бір өтініш',
            ru: 'Одна мысль, один пример, одна просьба',
            en: 'One thought, one example, one request',
          },
          facilitators: ['svetlana-pak'],
        },
        {
          day: '2018-01-13',
          from: '14:00',
          to: '17:00',
          topic: 'social-projects',
          title: {
            kk: 'Мәселеден мақсатқа дейін',
            ru: 'От проблемы к цели',
            en: 'From a problem to an aim',
          },
          facilitators: ['bekzat-toktarov', 'svetlana-pak'],
        },
        {
          day: '2018-01-20',
          from: '10:00',
          to: '13:00',
          topic: 'social-action',
          title: {
            kk: 'Қадамдар, мерзімдер, жауаптылар',
            ru: 'Шаги, сроки, ответственные',
            en: 'Steps, dates, and who answers for them',
          },
          facilitators: ['bekzat-toktarov', 'arman-zhakupov'],
        },
        {
          day: '2018-01-20',
          from: '14:00',
          to: '17:00',
          topic: 'local-start-ups',
          title: {
            kk: 'Ауданға не керек: қызметті іске айналдыру',
            ru: 'Что нужно району: как услуга становится делом',
            en: 'What the district needs: how a service becomes a business',
          },
          facilitators: ['marina-kovalchuk'],
        },
        {
          day: '2018-01-21',
          from: '10:00',
          to: '13:00',
          topic: 'creative-entrepreneurship',
          title: {
            kk: 'Гранттан кейін де өмір сүретін іс',
            ru: 'Дело, которое переживёт грант',
            en: 'A venture that outlives its grant',
          },
          facilitators: ['marina-kovalchuk'],
        },
        {
          day: '2018-01-21',
          from: '14:00',
          to: '17:00',
          topic: 'social-action',
          title: {
            kk: 'Әр команда өз жобасын таныстырады',
            ru: 'Команды представляют свои проекты',
            en: 'The teams present their projects',
          },
          facilitators: ['ainur-kaliyeva', 'gulzhan-seitova', 'dilmurat-azizov'],
        },
      ],
    },
  ],
}
