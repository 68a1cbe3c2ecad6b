import type { Role } from '../kernel/actor.ts'
import type { Words } from '../kernel/words.ts'
import type { NotAName } from './name.ts'
import type { NotAPhone } from './phone.ts'

export const roleWords: Words<Role> = {
  kk: {
    visitor: 'келуші',
    resident: 'қала тұрғыны',
    reviewer: 'сарапшы',
    facilitator: 'фасилитатор',
    manager: 'менеджер',
    administrator: 'әкімші',
    integrator: 'интегратор',
  },
  ru: {
    visitor: 'посетитель',
    resident: 'житель',
    reviewer: 'эксперт',
    facilitator: 'фасилитатор',
    manager: 'менеджер',
    administrator: 'администратор',
    integrator: 'интегратор',
  },
  en: {
    visitor: 'visitor',
    resident: 'resident',
    reviewer: 'reviewer',
    facilitator: 'facilitator',
    manager: 'manager',
    administrator: 'administrator',
    integrator: 'integrator',
  },
}

/** What is to be mended in a name or a phone number. */
export const personRefusalWords: Words<NotAName['code'] | NotAPhone['code']> = {
  kk: {
    NOT_A_NAME: 'Есімді әріптермен жазыңыз, мысалы: Әсел.',
    NOT_A_PHONE: 'Телефон нөмірін толық жазыңыз, мысалы: +7 701 123-45-67.',
  },
  ru: {
    NOT_A_NAME: 'Напишите имя буквами, например: Асель.',
    NOT_A_PHONE: 'Напишите номер телефона полностью, например: +7 701 123-45-67.',
  },
  en: {
    NOT_A_NAME: 'Write the name in letters, for instance: Assel.',
    NOT_A_PHONE: 'Write the whole phone number, for instance: +7 701 123-45-67.',
  },
}
