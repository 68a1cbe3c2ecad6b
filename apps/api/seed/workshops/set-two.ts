import { cast } from '../people/residents.ts'
import type { WorkshopText } from './workshop-text.ts'

/**
 * Set 2: 84 participants at its first stage, 63 of them at the final one. It completed the two years of training in the
 * Workshop; the programme as a whole went on until 2020.
 */
export const setTwo: WorkshopText = {
  slug: 'workshop-set-2',
  number: 2,
  competition: 'workshop-participants-2018',
  title: {
    kk: 'Қалалық бастамалар шеберханасы: 2-ші лек',
    ru: 'Мастерская городских инициатив: 2-й набор',
    en: 'Workshop of City Initiatives: set 2',
  },
  summary: {
    kk: 'Шеберханадағы екі жылғы (2017–2018) оқуды аяқтаған лек: бірінші кезеңге 84 адам, қорытынды кезеңге 63 адам қатысты.',
    ru: 'Набор, которым завершились два года обучения в Мастерской (2017–2018): 84 участника на первом этапе и 63 на итоговом.',
    en: 'The set that completed the two years of training in the Workshop (2017–2018): 84 participants at the first stage and 63 at the final one.',
  },
  publishedAt: '2018-10-24T12:00:00+06:00',
  declined: cast.declined.slice(2),
  withdrawn: cast.withdrawn.slice(1),
  stages: [
    {
      title: { kk: 'Бірінші кезең', ru: 'Первый этап', en: 'First stage' },
      summary: {
        kk: 'Таныстық, тыңдау және ортақ мүдде: 84 қатысушы алғашқы командаларын құрды. Сағаттары, өтетін орны және сессиялардың атауы – үлгі деректер.',
        ru: 'Знакомство, умение слушать и общий интерес: 84 участника собрали первые команды. Часы, место и названия сессий – демонстрационные данные.',
        en: 'Getting to know each other, listening, finding a common interest: 84 participants formed their first teams. Hours, venue and the titles of the sessions are sample data.',
      },
      venue: 'kbtu',
      startsOn: '2018-11-03',
      endsOn: '2018-11-04',
      album: 'workshop-set-2-first-stage',
      present: cast.setTwo,
      sessions: [
        {
          day: '2018-11-03',
          from: '09:30',
          to: '11:00',
          topic: 'me',
          title: {
            kk: 'Өз құндылықтарым және өз қалам',
            ru: 'Мои ценности и мой город',
            en: 'My values and my city',
          },
          facilitators: ['gulzhan-seitova', 'dilmurat-azizov', 'bekzat-toktarov'],
        },
        {
          day: '2018-11-03',
          from: '11:30',
          to: '13:00',
          topic: 'me-and-you',
          title: {
            kk: 'Өзгенің сөзімен айтып көру',
            ru: 'Сказать словами другого',
            en: 'Saying it in someone else’s words',
          },
          facilitators: ['ainur-kaliyeva', 'svetlana-pak'],
        },
        {
          day: '2018-11-03',
          from: '14:00',
          to: '15:30',
          topic: 'we-together',
          title: {
            kk: 'Ауданымызда кімдер тұрады',
            ru: 'Из кого состоит наш район',
            en: 'Who our district is made of',
          },
          facilitators: ['dilmurat-azizov', 'bekzat-toktarov'],
        },
        {
          day: '2018-11-03',
          from: '16:00',
          to: '17:30',
          topic: 'communication',
          title: {
            kk: 'Көпшілік алдында екі минут',
            ru: 'Две минуты перед залом',
            en: 'Two minutes before an audience',
          },
          facilitators: ['svetlana-pak'],
        },
        {
          day: '2018-11-04',
          from: '09:30',
          to: '11:00',
          topic: 'social-leadership',
          title: {
            kk: 'Жауапкершілікті бөлісу',
            ru: 'Делить ответственность',
            en: 'Sharing the responsibility',
          },
          facilitators: ['gulzhan-seitova', 'ainur-kaliyeva'],
        },
        {
          day: '2018-11-04',
          from: '11:30',
          to: '13:00',
          topic: 'civic-engagement',
          title: {
            kk: 'Қоғамдық тыңдау: рөлдік ойын',
            ru: 'Общественные слушания: ролевая игра',
            en: 'A public hearing, played out',
          },
          facilitators: ['arman-zhakupov', 'dilmurat-azizov'],
        },
        {
          day: '2018-11-04',
          from: '14:00',
          to: '15:30',
          topic: 'local-start-ups',
          title: {
            kk: 'Көрші кварталға керек стартап',
            ru: 'Стартап для соседнего квартала',
            en: 'A start-up for the next block',
          },
          facilitators: ['marina-kovalchuk'],
        },
        {
          day: '2018-11-04',
          from: '16:00',
          to: '17:30',
          topic: 'social-projects',
          title: {
            kk: 'Командалар және үй тапсырмасы',
            ru: 'Команды и домашнее задание',
            en: 'Teams, and what to do at home',
          },
          facilitators: ['bekzat-toktarov', 'arman-zhakupov', 'marina-kovalchuk'],
        },
      ],
    },
    {
      title: { kk: 'Қорытынды кезең', ru: 'Итоговый этап', en: 'Final stage' },
      summary: {
        kk: '63 қатысушы жобаларын аяғына дейін жазып, әкімдікпен тіл табысуға үйренді және бір-біріне таныстырды. Сағаттары, өтетін орны және сессиялардың атауы – үлгі деректер.',
        ru: '63 участника дописали проекты, поучились говорить с акиматом и представили их друг другу. Часы, место и названия сессий – демонстрационные данные.',
        en: '63 participants finished their projects, learned to talk with the city administration, and presented to each other. Hours, venue and the titles of the sessions are sample data.',
      },
      venue: 'kbtu',
      startsOn: '2018-11-24',
      endsOn: '2018-11-25',
      album: 'workshop-set-2-final-stage',
      present: cast.setTwoFinal,
      sessions: [
        {
          day: '2018-11-24',
          from: '09:30',
          to: '11:00',
          topic: 'social-action',
          title: {
            kk: 'Үш аптада не білдік',
            ru: 'Что мы узнали за три недели',
            en: 'What we found out in three weeks',
          },
          facilitators: ['bekzat-toktarov', 'gulzhan-seitova'],
        },
        {
          day: '2018-11-24',
          from: '11:30',
          to: '13:00',
          topic: 'social-effect',
          title: {
            kk: 'Пайданы санмен көрсету',
            ru: 'Показать пользу в цифрах',
            en: 'Showing the benefit in numbers',
          },
          facilitators: ['marina-kovalchuk'],
        },
        {
          day: '2018-11-24',
          from: '14:00',
          to: '17:00',
          topic: 'city-administration',
          title: {
            kk: 'Әкімдікке хат: нақты өтініш жазамыз',
            ru: 'Письмо в акимат: пишем настоящее обращение',
            en: 'A letter to the city: we write a real petition',
          },
          facilitators: ['arman-zhakupov', 'ainur-kaliyeva'],
        },
        {
          day: '2018-11-25',
          from: '09:30',
          to: '11:00',
          topic: 'creative-entrepreneurship',
          title: {
            kk: 'Гранттан кейінгі бір жыл',
            ru: 'Год после гранта',
            en: 'The year after the grant',
          },
          facilitators: ['marina-kovalchuk', 'bekzat-toktarov'],
        },
        {
          day: '2018-11-25',
          from: '11:30',
          to: '13:00',
          topic: 'communication',
          title: {
            kk: 'Бес минуттық таныстыру',
            ru: 'Выступление на пять минут',
            en: 'The five-minute talk',
          },
          facilitators: ['svetlana-pak', 'ainur-kaliyeva'],
        },
        {
          day: '2018-11-25',
          from: '14:00',
          to: '17:00',
          topic: 'social-action',
          title: {
            kk: 'Жобалар жәрмеңкесі және қоштасу шеңбері',
            ru: 'Ярмарка проектов и прощальный круг',
            en: 'A fair of projects, and the closing circle',
          },
          facilitators: [
            'gulzhan-seitova',
            'dilmurat-azizov',
            'svetlana-pak',
            'arman-zhakupov',
            'bekzat-toktarov',
          ],
        },
      ],
    },
  ],
}
