import type { Words } from '../kernel/words.ts'

type Key =
  | 'subject'
  | 'selected'
  | 'reserve'
  | 'notSelected'
  | 'ineligible'
  | 'reason'
  | 'confirmBy'
  | 'confirmAction'
  | 'movesUp'
  | 'action'

/** The letter that tells the result of an application. */
export const resultLetterWords: Words<Key> = {
  kk: {
    subject: '№ {reference} өтінімнің нәтижесі',
    selected: '«{competition}» конкурсына № {reference} өтініміңіз іріктелді. Құттықтаймыз!',
    reserve:
      '«{competition}» конкурсына № {reference} өтініміңіз резервтік тізімде. Тізімдегі орны: {place}.',
    notSelected: '«{competition}» конкурсына № {reference} өтініміңіз іріктелмеді.',
    ineligible: '«{competition}» конкурсына № {reference} өтініміңіз қатысу шарттарына сай келмеді.',
    reason: 'Негіздемесі: {reason}',
    confirmBy:
      'Қатысатыныңызды мына күн аяқталғанша растаңыз: {day} ({zone}). Расталмаса, орын басқаға беріледі.',
    confirmAction: 'Қатысуды растау',
    movesUp: 'Орын босаса, осы мекенжайға хат жазамыз.',
    action: 'Өтінімді көру',
  },
  ru: {
    subject: 'Результат заявки № {reference}',
    selected: 'Ваша заявка № {reference} на конкурс «{competition}» отобрана. Поздравляем!',
    reserve:
      'Ваша заявка № {reference} на конкурс «{competition}» в резервном списке. Место в списке: {place}.',
    notSelected: 'Ваша заявка № {reference} на конкурс «{competition}» не отобрана.',
    ineligible: 'Ваша заявка № {reference} на конкурс «{competition}» не соответствует условиям участия.',
    reason: 'Обоснование: {reason}',
    confirmBy: 'Подтвердите участие до конца этого дня: {day} ({zone}). Иначе место получит другой участник.',
    confirmAction: 'Подтвердить участие',
    movesUp: 'Если освободится место, мы напишем на этот адрес.',
    action: 'Посмотреть заявку',
  },
  en: {
    subject: 'The result of application {reference}',
    selected: 'Your application {reference} to “{competition}” is selected. Congratulations!',
    reserve: 'Your application {reference} to “{competition}” is on the reserve list, in place {place}.',
    notSelected: 'Your application {reference} to “{competition}” is not selected.',
    ineligible:
      'Your application {reference} to “{competition}” does not meet the conditions for taking part.',
    reason: 'The reason: {reason}',
    confirmBy:
      'Confirm that you take part by the end of {day} ({zone}). Otherwise the place goes to somebody else.',
    confirmAction: 'Confirm that you take part',
    movesUp: 'If a place becomes free, we will write to this address.',
    action: 'See the application',
  },
}

/** The letters about a place that was offered. */
export const offerLetterWords: Words<
  | 'offered'
  | 'offeredSubject'
  | 'confirmed'
  | 'confirmedSubject'
  | 'declined'
  | 'declinedSubject'
  | 'leftReserve'
  | 'leftReserveSubject'
  | 'lapsed'
  | 'lapsedSubject'
  | 'reminder'
  | 'reminderSubject'
> = {
  kk: {
    offeredSubject: '№ {reference} өтінім: сізге орын босады',
    offered: 'Орын босады: «{competition}» конкурсына № {reference} өтініміңіз резервтік тізімнен іріктелді.',
    confirmedSubject: '№ {reference} өтінім: қатысуыңыз расталды',
    confirmed: '«{competition}» конкурсы бойынша қатысатыныңыз расталды. Өтінім нөмірі: {reference}.',
    declinedSubject: '№ {reference} өтінім: қатысудан бас тарттыңыз',
    declined: '«{competition}» конкурсы бойынша қатысудан бас тарттыңыз. Орын басқаға беріледі.',
    leftReserveSubject: '№ {reference} өтінім: резервтік тізімнен шықтыңыз',
    leftReserve:
      '«{competition}» конкурсының резервтік тізімінен шықтыңыз. Орын босаса, ол басқаларға ұсынылады.',
    lapsedSubject: '№ {reference} өтінім: растау мерзімі өтіп кетті',
    lapsed: '«{competition}» конкурсы бойынша қатысу мерзімінде расталмады. Орын басқаға беріледі.',
    reminderSubject: '№ {reference} өтінім: қатысуды растау мерзімі жақындады',
    reminder: '«{competition}» конкурсына № {reference} өтініміңіз іріктелген, бірақ қатысуыңыз расталмаған.',
  },
  ru: {
    offeredSubject: 'Заявка № {reference}: для вас освободилось место',
    offered: 'Освободилось место: ваша заявка № {reference} на конкурс «{competition}» отобрана из резерва.',
    confirmedSubject: 'Заявка № {reference}: участие подтверждено',
    confirmed: 'Вы подтвердили участие по конкурсу «{competition}». Номер заявки: {reference}.',
    declinedSubject: 'Заявка № {reference}: вы отказались от участия',
    declined: 'Вы отказались от участия по конкурсу «{competition}». Место получит другой участник.',
    leftReserveSubject: 'Заявка № {reference}: вы вышли из резервного списка',
    leftReserve:
      'Вы вышли из резервного списка конкурса «{competition}». Если место освободится, его предложат другим.',
    lapsedSubject: 'Заявка № {reference}: срок подтверждения прошёл',
    lapsed: 'Участие по конкурсу «{competition}» не подтверждено в срок. Место получит другой участник.',
    reminderSubject: 'Заявка № {reference}: подтвердите участие',
    reminder:
      'Ваша заявка № {reference} на конкурс «{competition}» отобрана, но участие ещё не подтверждено.',
  },
  en: {
    offeredSubject: 'Application {reference}: a place has become free for you',
    offered:
      'A place has become free: your application {reference} to “{competition}” is selected from the reserve list.',
    confirmedSubject: 'Application {reference}: you take part',
    confirmed: 'Your place from “{competition}” is confirmed. The application is {reference}.',
    declinedSubject: 'Application {reference}: you do not take part',
    declined: 'You have declined your place from “{competition}”. It goes to somebody else.',
    leftReserveSubject: 'Application {reference}: you have left the reserve list',
    leftReserve:
      'You have left the reserve list of “{competition}”. A place that becomes free will be offered to others.',
    lapsedSubject: 'Application {reference}: the time to confirm has passed',
    lapsed: 'Your place from “{competition}” was not confirmed in time. It goes to somebody else.',
    reminderSubject: 'Application {reference}: confirm that you take part',
    reminder: 'Your application {reference} to “{competition}” is selected, and not confirmed yet.',
  },
}

/** The letters about what is to be mended. */
export const mendingLetterWords: Words<
  'subject' | 'asked' | 'until' | 'note' | 'action' | 'acceptedSubject' | 'accepted'
> = {
  kk: {
    subject: '№ {reference} өтінімді түзетіңіз',
    asked: '«{competition}» конкурсына № {reference} өтініміңізде түзететін жер бар.',
    until: 'Оны мына уақытқа дейін түзетіп, қайта жіберіңіз: {moment}.',
    note: 'Нені түзету керек: {note}',
    action: 'Өтінімді түзету',
    acceptedSubject: '№ {reference} өтінім түзетусіз қабылданды',
    accepted:
      '«{competition}» конкурсына № {reference} өтініміңіз бұрынғы күйінде қабылданды, түзету қажет емес.',
  },
  ru: {
    subject: 'Исправьте заявку № {reference}',
    asked: 'В вашей заявке № {reference} на конкурс «{competition}» нужно кое-что исправить.',
    until: 'Исправьте её и отправьте снова до этого времени: {moment}.',
    note: 'Что исправить: {note}',
    action: 'Исправить заявку',
    acceptedSubject: 'Заявка № {reference} принята без исправлений',
    accepted:
      'Ваша заявка № {reference} на конкурс «{competition}» принята как есть, исправлять её не нужно.',
  },
  en: {
    subject: 'Mend application {reference}',
    asked: 'Something in your application {reference} to “{competition}” is to be mended.',
    until: 'Mend it and send it again before {moment}.',
    note: 'What to mend: {note}',
    action: 'Mend the application',
    acceptedSubject: 'Application {reference} is accepted as it is',
    accepted:
      'Your application {reference} to “{competition}” is accepted as it is: nothing is to be mended.',
  },
}
