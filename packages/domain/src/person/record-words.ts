import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { RecordedNoun } from './record.ts'

/** The kind of thing that something was done to, as a label. */
export const recordedNounWords: Words<RecordedNoun> = {
  kk: {
    programme: 'бағдарлама',
    competition: 'конкурс',
    application: 'өтінім',
    facilitator: 'фасилитатор',
    person: 'адам',
    project: 'жоба',
    update: 'жоба жаңалығы',
    workshop: 'шеберхана легі',
    enrolment: 'тіркелу',
    forum: 'форум',
    album: 'фотоальбом',
    photo: 'фото',
  },
  ru: {
    programme: 'программа',
    competition: 'конкурс',
    application: 'заявка',
    facilitator: 'фасилитатор',
    person: 'человек',
    project: 'проект',
    update: 'новость проекта',
    workshop: 'набор мастерской',
    enrolment: 'зачисление',
    forum: 'форум',
    album: 'фотоальбом',
    photo: 'фото',
  },
  en: {
    programme: 'programme',
    competition: 'competition',
    application: 'application',
    facilitator: 'facilitator',
    person: 'person',
    project: 'project',
    update: 'project update',
    workshop: 'workshop set',
    enrolment: 'enrolment',
    forum: 'forum',
    album: 'album',
    photo: 'photo',
  },
}

/**
 * What was done, named so that it fits a thing of any gender; of an application its history has the words. A kind that is
 * not here is shown as the record has it.
 */
export const recordedKindWords = {
  kk: {
    ADDED: 'Қосу',
    ANNOUNCED: 'Нәтижелерді жариялау',
    ARCHIVED: 'Мұрағатқа жіберу',
    AWARDS_SET: 'Марапаттарды өзгерту',
    BEGUN: 'Профильді бастау',
    CANCELLED: 'Болдырмау',
    COMPLETED: 'Аяқтау',
    CONSENT_WITHDRAWN: 'Фотоға келісімді кері қайтару',
    CREATED: 'Жасау',
    CRITERIA_SET: 'Өлшемшарттарды өзгерту',
    DEADLINE_EXTENDED: 'Соңғы мерзімді ұзарту',
    DESCRIBED: 'Сипаттаманы өзгерту',
    EDITED: 'Өзгерту',
    HIDDEN: 'Жасыру',
    INVITED: 'Шақыру',
    PORTRAIT_SET: 'Портретті ауыстыру',
    PUBLISHED: 'Жариялау',
    QUESTIONS_SET: 'Сұрақтарды өзгерту',
    REMOVED: 'Жою',
    ROLE_GIVEN: 'Рөл беру',
    ROLE_TAKEN: 'Рөлден босату',
    SHOWN: 'Қайта көрсету',
    STARTED: 'Бастау',
    STOPPED: 'Тоқтату',
    SUBMITTED: 'Жіберу',
  },
  ru: {
    ADDED: 'Добавление',
    ANNOUNCED: 'Объявление результатов',
    ARCHIVED: 'Перенос в архив',
    AWARDS_SET: 'Изменение наград',
    BEGUN: 'Начало профиля',
    CANCELLED: 'Отмена',
    COMPLETED: 'Завершение',
    CONSENT_WITHDRAWN: 'Отзыв согласия на фото',
    CREATED: 'Создание',
    CRITERIA_SET: 'Изменение критериев',
    DEADLINE_EXTENDED: 'Продление крайнего срока',
    DESCRIBED: 'Изменение описания',
    EDITED: 'Изменение',
    HIDDEN: 'Скрытие',
    INVITED: 'Приглашение',
    PORTRAIT_SET: 'Смена портрета',
    PUBLISHED: 'Публикация',
    QUESTIONS_SET: 'Изменение вопросов',
    REMOVED: 'Удаление',
    ROLE_GIVEN: 'Назначение роли',
    ROLE_TAKEN: 'Снятие роли',
    SHOWN: 'Возвращение на сайт',
    STARTED: 'Начало',
    STOPPED: 'Остановка',
    SUBMITTED: 'Отправка',
  },
  en: {
    ADDED: 'Added',
    ANNOUNCED: 'Results announced',
    ARCHIVED: 'Archived',
    AWARDS_SET: 'Awards changed',
    BEGUN: 'Profile begun',
    CANCELLED: 'Cancelled',
    COMPLETED: 'Completed',
    CONSENT_WITHDRAWN: 'Consent to the photo withdrawn',
    CREATED: 'Created',
    CRITERIA_SET: 'Criteria changed',
    DEADLINE_EXTENDED: 'Deadline extended',
    DESCRIBED: 'Description changed',
    EDITED: 'Changed',
    HIDDEN: 'Hidden',
    INVITED: 'Invited',
    PORTRAIT_SET: 'Portrait changed',
    PUBLISHED: 'Published',
    QUESTIONS_SET: 'Questions changed',
    REMOVED: 'Removed',
    ROLE_GIVEN: 'Role given',
    ROLE_TAKEN: 'Role taken away',
    SHOWN: 'Shown again',
    STARTED: 'Started',
    STOPPED: 'Stopped',
    SUBMITTED: 'Submitted',
  },
} satisfies Words<string>

export type RecordedKind = keyof (typeof recordedKindWords)['en']

/** What kind of actor did something, where it was nobody in person. */
export const recordedActorWords: Words<'PERSON' | 'INTEGRATOR' | 'CLOCK' | 'VISITOR'> = {
  kk: { PERSON: 'адам', INTEGRATOR: 'интегратор', CLOCK: 'жүйе сағаты', VISITOR: 'келуші' },
  ru: { PERSON: 'человек', INTEGRATOR: 'интегратор', CLOCK: 'часы системы', VISITOR: 'посетитель' },
  en: { PERSON: 'person', INTEGRATOR: 'integrator', CLOCK: 'clock of the system', VISITOR: 'visitor' },
}

/** Events, after their number. */
export const countedEvent: CountedNoun = {
  kk: 'жазба',
  ru: { one: 'запись', few: 'записи', many: 'записей' },
  en: { one: 'event', other: 'events' },
}
