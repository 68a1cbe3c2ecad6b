import type { Words } from './words.ts'

/** Why a command is refused, whatever it is about. */
export const commandRefusalWords: Words<'CHANGED_MEANWHILE' | 'KEY_WAS_USED'> = {
  kk: {
    CHANGED_MEANWHILE: 'Сіз ашқаннан кейін мұны басқа біреу өзгертті. Екі нұсқаны салыстырыңыз.',
    KEY_WAS_USED: 'Бұл кілтпен басқа әрекет жасалған.',
  },
  ru: {
    CHANGED_MEANWHILE: 'Пока вы правили, это изменил кто-то другой. Сравните оба варианта.',
    KEY_WAS_USED: 'С этим ключом уже сделано другое действие.',
  },
  en: {
    CHANGED_MEANWHILE: 'Somebody else has changed this since you opened it. Compare the two.',
    KEY_WAS_USED: 'Something else was done with this key.',
  },
}
