import type { Words } from '../kernel/words.ts'

/** The letter that an application has come in, or that what was to be mended has. */
export const sentLetterWords: Words<'subject' | 'sent' | 'mended' | 'edit' | 'next' | 'action'> = {
  kk: {
    subject: '№ {reference} өтінім жіберілді',
    sent: '«{competition}» конкурсына өтініміңіз жіберілді. Өтінім нөмірі: {reference}.',
    mended: '«{competition}» конкурсына түзетілген өтініміңіз жіберілді. Өтінім нөмірі: {reference}.',
    edit: 'Жауаптарды мына уақытқа дейін өзгертуге болады: {deadline}.',
    next: 'Нәтижелер жарияланғанда осы мекенжайға хат жазамыз.',
    action: 'Өтінімді көру',
  },
  ru: {
    subject: 'Заявка № {reference} отправлена',
    sent: 'Ваша заявка на конкурс «{competition}» отправлена. Номер заявки: {reference}.',
    mended: 'Ваша исправленная заявка на конкурс «{competition}» отправлена. Номер заявки: {reference}.',
    edit: 'Ответы можно изменить до этого времени: {deadline}.',
    next: 'Когда результаты объявят, мы напишем на этот адрес.',
    action: 'Посмотреть заявку',
  },
  en: {
    subject: 'Application {reference} has been sent',
    sent: 'Your application to “{competition}” has been sent. Its number is {reference}.',
    mended: 'Your mended application to “{competition}” has been sent. Its number is {reference}.',
    edit: 'You can change the answers until {deadline}.',
    next: 'When the results are announced, we will write to this address.',
    action: 'See the application',
  },
}

/** The letter that an application was withdrawn, as others of a team may have done it. */
export const withdrawnLetterWords: Words<'subject' | 'withdrawn' | 'again'> = {
  kk: {
    subject: '№ {reference} өтінім қайтарып алынды',
    withdrawn: '«{competition}» конкурсына № {reference} өтінім қайтарып алынды. Ол қаралмайды.',
    again: 'Өтінім қабылдау аяқталғанша жаңа өтінім беруге болады.',
  },
  ru: {
    subject: 'Заявка № {reference} отозвана',
    withdrawn: 'Заявка № {reference} на конкурс «{competition}» отозвана. Она не будет рассматриваться.',
    again: 'Пока заявки принимаются, можно подать новую.',
  },
  en: {
    subject: 'Application {reference} has been withdrawn',
    withdrawn: 'Application {reference} to “{competition}” has been withdrawn. It will not be looked at.',
    again: 'As long as applications are taken, you can make a new one.',
  },
}
