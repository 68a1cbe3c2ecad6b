import type { Role } from '../kernel/actor.ts'
import type { CountedNoun } from '../kernel/plural.ts'
import type { Word, Words } from '../kernel/words.ts'
import type { NotAnEmail } from './email.ts'
import type { GivenRole } from './grants.ts'
import type { NotAName } from './name.ts'
import type { LastAdministrator } from './permissions.ts'
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

/** What a role that is given lets one do. */
export const givenRoleDescriptions: Words<GivenRole> = {
  kk: {
    administrator:
      'Барлық бағдарламаны жүргізеді, рөл береді және рөлден босатады, іс-қимыл журналын оқиды. Жеке деректердің бәрін көреді.',
    manager:
      'Бір бағдарламаның конкурстарын, өтінімдері мен фасилитаторларын жүргізеді, қатысушылардың жеке деректерін көреді. Рөл бере алмайды.',
    reviewer: 'Бір конкурста өзіне тапсырылған өтінімдерді оқып, бағалайды.',
  },
  ru: {
    administrator:
      'Ведёт все программы, назначает и снимает роли, читает журнал действий. Видит все персональные данные.',
    manager:
      'Ведёт конкурсы, заявки и фасилитаторов одной программы и видит персональные данные её участников. Роли не назначает.',
    reviewer: 'Читает и оценивает порученные заявки в одном конкурсе.',
  },
  en: {
    administrator:
      'Runs every programme, gives and takes roles, and reads the record. Sees all personal data.',
    manager:
      'Runs the competitions, applications and facilitators of one programme, and sees the personal data of those who take part. Gives no roles.',
    reviewer: 'Reads and scores the applications that are assigned in one competition.',
  },
}

/** What is to be mended in a name, a phone number or an e-mail address. */
export const personRefusalWords: Words<(NotAName | NotAPhone | NotAnEmail)['code']> = {
  kk: {
    NOT_A_NAME: 'Есімді әріптермен жазыңыз, мысалы: Әсел.',
    NOT_A_PHONE: 'Телефон нөмірін толық жазыңыз, мысалы: +7 701 123-45-67.',
    NOT_AN_EMAIL: 'Электрондық пошта мекенжайын толық жазыңыз, мысалы: asel@example.org.',
  },
  ru: {
    NOT_A_NAME: 'Напишите имя буквами, например: Асель.',
    NOT_A_PHONE: 'Напишите номер телефона полностью, например: +7 701 123-45-67.',
    NOT_AN_EMAIL: 'Напишите адрес электронной почты полностью, например: asel@example.org.',
  },
  en: {
    NOT_A_NAME: 'Write the name in letters, for instance: Assel.',
    NOT_A_PHONE: 'Write the whole phone number, for instance: +7 701 123-45-67.',
    NOT_AN_EMAIL: 'Write the whole e-mail address, for instance: asel@example.org.',
  },
}

/** Why a role is not given or taken. */
export const roleRefusalWords: Words<LastAdministrator['code'] | 'WHERE_IS_MISSING'> = {
  kk: {
    LAST_ADMINISTRATOR: 'Бұл – соңғы әкімші. Алдымен басқа біреуді әкімші етіңіз.',
    WHERE_IS_MISSING: 'Рөл қай жерде күшіне енетінін таңдаңыз.',
  },
  ru: {
    LAST_ADMINISTRATOR: 'Это последний администратор. Сначала назначьте другого.',
    WHERE_IS_MISSING: 'Выберите, где действует роль.',
  },
  en: {
    LAST_ADMINISTRATOR: 'This is the last administrator. Make somebody else one first.',
    WHERE_IS_MISSING: 'Choose where the role holds.',
  },
}

/** Roles that are held, after their number. */
export const countedRole: CountedNoun = {
  kk: 'рөл',
  ru: { one: 'роль', few: 'роли', many: 'ролей' },
  en: { one: 'role', other: 'roles' },
}

/** The name of somebody who signed in and has not told one yet. */
export const unnamedPerson: Word = {
  kk: 'Аты жазылмаған',
  ru: 'Имя не указано',
  en: 'Name not given',
}

type SignInLetter = 'subject' | 'intro' | 'action' | 'validity' | 'notYou'

/** The letter with the link by which one signs in. */
export const signInLetterWords: Words<SignInLetter> = {
  kk: {
    subject: 'Бастама: кіру сілтемесі',
    intro: '«Бастама» жүйесіне кіру үшін сілтемені басыңыз.',
    action: 'Кіру',
    validity: 'Сілтеме 15 минут жарамды және бір-ақ рет іске асады.',
    notYou: 'Кіруді сіз сұрамаған болсаңыз, бұл хатты елемеңіз: сілтеме басылмаса, ештеңе өзгермейді.',
  },
  ru: {
    subject: 'Бастама: ссылка для входа',
    intro: 'Чтобы войти в систему «Бастама», нажмите на ссылку.',
    action: 'Войти',
    validity: 'Ссылка действует 15 минут и только один раз.',
    notYou: 'Если вы не просили о входе, оставьте это письмо без внимания: ничего не изменится.',
  },
  en: {
    subject: 'Bastama: your link to sign in',
    intro: 'To sign in to Bastama, follow the link.',
    action: 'Sign in',
    validity: 'The link is good for 15 minutes, and once.',
    notYou: 'If you did not ask for it, let this letter be: nothing changes.',
  },
}

/** The letter with the link by which one sets a new password. */
export const passwordLetterWords: Words<SignInLetter> = {
  kk: {
    subject: 'Бастама: жаңа құпиясөз',
    intro: 'Жаңа құпиясөз орнату үшін сілтемені басыңыз.',
    action: 'Құпиясөз орнату',
    validity: 'Сілтеме бір сағат жарамды. Құпиясөз өзгерген соң барлық құрылғыда қайта кіру керек.',
    notYou: 'Мұны сіз сұрамаған болсаңыз, бұл хатты елемеңіз: құпиясөзіңіз бұрынғыдай қалады.',
  },
  ru: {
    subject: 'Бастама: новый пароль',
    intro: 'Чтобы задать новый пароль, нажмите на ссылку.',
    action: 'Задать пароль',
    validity: 'Ссылка действует один час. После смены пароля нужно заново войти на всех устройствах.',
    notYou: 'Если вы об этом не просили, оставьте письмо без внимания: пароль останется прежним.',
  },
  en: {
    subject: 'Bastama: a new password',
    intro: 'To set a new password, follow the link.',
    action: 'Set a password',
    validity: 'The link is good for an hour. With a new password you sign in again on every device.',
    notYou: 'If you did not ask for it, let this letter be: your password stays as it is.',
  },
}
