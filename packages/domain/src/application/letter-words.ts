import type { Language } from '../kernel/language.ts'
import { localize } from '../kernel/localized.ts'
import type { LocalizedText } from '../kernel/localized.ts'
import { fill } from '../kernel/words.ts'
import type { Words } from '../kernel/words.ts'

/** The letter that an application has come in, or that what was to be mended has. */
export const sentLetterWords: Words<'subject' | 'sent' | 'mended' | 'edit' | 'next' | 'action'> = {
  kk: {
    subject: '№\u00a0{reference} өтінім жіберілді',
    sent: '«{competition}» конкурсына өтініміңіз жіберілді. Өтінім нөмірі: {reference}.',
    mended: '«{competition}» конкурсына түзетілген өтініміңіз жіберілді. Өтінім нөмірі: {reference}.',
    edit: 'Жауаптарды мына уақытқа дейін өзгертуге болады: {deadline}.',
    next: 'Нәтижелер жарияланғанда осы мекенжайға хат жазамыз.',
    action: 'Өтінімді көру',
  },
  ru: {
    subject: 'Заявка №\u00a0{reference} отправлена',
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

/** The letter that the deadline is near, and an application that was begun is not sent. */
export const draftLetterWords: Words<'subject' | 'begun' | 'until' | 'orNot' | 'action'> = {
  kk: {
    subject: '№\u00a0{reference} өтінім әлі жіберілмеген',
    begun: '«{competition}» конкурсына №\u00a0{reference} өтініміңіз басталған, бірақ әлі жіберілмеген.',
    until: 'Оны соңғы мерзімге дейін жіберуге болады: {deadline}.',
    orNot: 'Ойыңыз өзгерсе, ештеңе істеу қажет емес: жіберілмеген өтінім қаралмайды.',
    action: 'Өтінімді аяқтау',
  },
  ru: {
    subject: 'Заявка №\u00a0{reference} ещё не отправлена',
    begun: 'Ваша заявка №\u00a0{reference} на конкурс «{competition}» начата, но ещё не отправлена.',
    until: 'Её можно отправить до крайнего срока: {deadline}.',
    orNot: 'Если вы передумали, ничего делать не нужно: неотправленная заявка не рассматривается.',
    action: 'Закончить заявку',
  },
  en: {
    subject: 'Application {reference} has not been sent yet',
    begun: 'Your application {reference} to “{competition}” is begun, but not sent yet.',
    until: 'It can be sent until the deadline: {deadline}.',
    orNot: 'If you have changed your mind, there is nothing to do: what is not sent is not looked at.',
    action: 'Finish the application',
  },
}

/** The letter that an application was withdrawn, as others of a team may have done it. */
export const withdrawnLetterWords: Words<'subject' | 'withdrawn' | 'again'> = {
  kk: {
    subject: '№\u00a0{reference} өтінім қайтарып алынды',
    withdrawn: '«{competition}» конкурсына №\u00a0{reference} өтінім қайтарып алынды. Ол қаралмайды.',
    again: 'Өтінім қабылдау аяқталғанша жаңа өтінім беруге болады.',
  },
  ru: {
    subject: 'Заявка №\u00a0{reference} отозвана',
    withdrawn: 'Заявка №\u00a0{reference} на конкурс «{competition}» отозвана. Она не будет рассматриваться.',
    again: 'Пока заявки принимаются, можно подать новую.',
  },
  en: {
    subject: 'Application {reference} has been withdrawn',
    withdrawn: 'Application {reference} to “{competition}” has been withdrawn. It will not be looked at.',
    again: 'As long as applications are taken, you can make a new one.',
  },
}

/** The letter that a competition was called off. */
const calledOffLetterWords: Words<'subject' | 'calledOff' | 'reason'> = {
  kk: {
    subject: '№\u00a0{reference} өтінім: конкурс өткізілмейді',
    calledOff: '«{competition}» конкурсы өткізілмейтін болды. №\u00a0{reference} өтініміңіз қаралмайды.',
    reason: 'Себебі: {reason}',
  },
  ru: {
    subject: 'Заявка №\u00a0{reference}: конкурс отменён',
    calledOff: 'Конкурс «{competition}» отменён. Ваша заявка №\u00a0{reference} рассматриваться не будет.',
    reason: 'Причина: {reason}',
  },
  en: {
    subject: 'Application {reference}: the competition is cancelled',
    calledOff:
      'The competition “{competition}” is cancelled. Your application {reference} will not be looked at.',
    reason: 'The reason: {reason}',
  },
}

/**
 * What is written to whoever has an application, begun or sent, when the competition is called off.
 * @param about.reference the number of the application as it is shown
 */
export function calledOffLetter(
  language: Language,
  about: { readonly reference: string; readonly competition: string; readonly reason: LocalizedText },
): { readonly subject: string; readonly paragraphs: readonly string[] } {
  const words = calledOffLetterWords[language]
  const facts = { ...about, reason: localize(about.reason, language).text }
  return {
    subject: fill(words.subject, facts),
    paragraphs: [fill(words.calledOff, facts), fill(words.reason, facts)],
  }
}
