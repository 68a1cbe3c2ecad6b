import type { Profile } from './profile.ts'

/** Profiles that no visitor may see: one is still being written, one was taken down. */
export const unseen: readonly Profile[] = [
  {
    slug: 'zarina-omarova',
    state: 'DRAFT',
    given: { kk: 'Зарина', ru: 'Зарина', en: 'Zarina' },
    surname: { kk: 'Омарова', ru: 'Омарова', en: 'Omarova' },
    headline: {
      kk: 'Профиль әлі толтырылып жатыр',
      ru: 'Профиль ещё заполняется',
      en: 'A profile that is still being filled in',
    },
    bio: {
      kk: '3-ші лекке шақырылған жаттықтырушы, мәтінін өзі тексеріп жатыр. Үлгі деректер.',
      ru: 'Тренер, приглашённый в 3-й набор, проверяет свой текст. Демонстрационные данные.',
      en: 'A trainer invited for set 3 who is checking her own text. Sample data.',
    },
    languages: ['kk', 'ru'],
    topics: ['me'],
  },
  {
    slug: 'yerlan-dauletov',
    state: 'HIDDEN',
    given: { kk: 'Ерлан', ru: 'Ерлан', en: 'Yerlan' },
    surname: { kk: 'Дәулетов', ru: 'Даулетов', en: 'Dauletov' },
    headline: {
      kk: 'Бағдарламадан кеткен жаттықтырушы',
      ru: 'Тренер, который ушёл из программы',
      en: 'A trainer who has left the programme',
    },
    bio: {
      kk: 'Профиль иесінің өтінішімен жасырылды. Үлгі деректер.',
      ru: 'Профиль скрыт по просьбе его владельца. Демонстрационные данные.',
      en: 'The profile is hidden at its owner’s request. Sample data.',
    },
    languages: ['ru'],
    topics: ['communication'],
    hiddenReason: {
      kk: 'Жаттықтырушы бағдарламадан кетті және профилін жасыруды сұрады.',
      ru: 'Тренер ушёл из программы и попросил скрыть профиль.',
      en: 'The trainer has left the programme and asked for the profile to be hidden.',
    },
  },
]
