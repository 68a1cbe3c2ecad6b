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
  | 'others'
  | 'action'

/** The letter that tells the result of an application. */
export const resultLetterWords: Words<Key> = {
  kk: {
    subject: '№\u00a0{reference} өтінімнің нәтижесі',
    selected: '«{competition}» конкурсына №\u00a0{reference} өтініміңіз іріктелді. Құттықтаймыз!',
    reserve:
      '«{competition}» конкурсына №\u00a0{reference} өтініміңіз резервтік тізімде. Тізімдегі орны: {place}.',
    notSelected: '«{competition}» конкурсына №\u00a0{reference} өтініміңіз іріктелмеді.',
    ineligible: '«{competition}» конкурсына №\u00a0{reference} өтініміңіз қатысу шарттарына сай келмеді.',
    reason: 'Негіздемесі: {reason}',
    confirmBy:
      'Қатысатыныңызды мына күн аяқталғанша растаңыз: {day} ({zone}). Расталмаса, орын басқаға беріледі.',
    confirmAction: 'Қатысуды растау',
    movesUp: 'Орын босаса, осы мекенжайға хат жазамыз.',
    others: 'Өтінім бергеніңізге рақмет. Басқа конкурстарға да қатыса аласыз.',
    action: 'Өтінімді көру',
  },
  ru: {
    subject: 'Результат заявки №\u00a0{reference}',
    selected: 'Ваша заявка №\u00a0{reference} на конкурс «{competition}» отобрана. Поздравляем!',
    reserve:
      'Ваша заявка №\u00a0{reference} на конкурс «{competition}» в резервном списке. Место в списке: {place}.',
    notSelected: 'Ваша заявка №\u00a0{reference} на конкурс «{competition}» не отобрана.',
    ineligible:
      'Ваша заявка №\u00a0{reference} на конкурс «{competition}» не соответствует условиям участия.',
    reason: 'Обоснование: {reason}',
    confirmBy: 'Подтвердите участие до конца этого дня: {day} ({zone}). Иначе место получит другой участник.',
    confirmAction: 'Подтвердить участие',
    movesUp: 'Если освободится место, мы напишем на этот адрес.',
    others: 'Спасибо, что подали заявку. Вы можете участвовать и в других конкурсах.',
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
    others: 'Thank you for applying. You are welcome to enter other competitions too.',
    action: 'See the application',
  },
}

/** The letters about a place that was offered. */
export const offerLetterWords: Words<
  | 'offered'
  | 'offeredSubject'
  | 'confirmed'
  | 'confirmedSubject'
  | 'next'
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
    offeredSubject: '№\u00a0{reference} өтінім: сізге орын босады',
    offered:
      'Орын босады: «{competition}» конкурсына №\u00a0{reference} өтініміңіз резервтік тізімнен іріктелді.',
    confirmedSubject: '№\u00a0{reference} өтінім: қатысуыңыз расталды',
    confirmed: '«{competition}» конкурсы бойынша қатысатыныңыз расталды. Өтінім нөмірі: {reference}.',
    next: 'Әрі қарай не болатынын ұйымдастырушылар хабарлайды.',
    declinedSubject: '№\u00a0{reference} өтінім: қатысудан бас тарттыңыз',
    declined: '«{competition}» конкурсы бойынша қатысудан бас тарттыңыз. Орын басқаға беріледі.',
    leftReserveSubject: '№\u00a0{reference} өтінім: резервтік тізімнен шықтыңыз',
    leftReserve:
      '«{competition}» конкурсының резервтік тізімінен шықтыңыз. Орын босаса, ол енді сізге ұсынылмайды.',
    lapsedSubject: '№\u00a0{reference} өтінім: растау мерзімі өтіп кетті',
    lapsed: '«{competition}» конкурсы бойынша қатысу мерзімінде расталмады. Орын басқаға беріледі.',
    reminderSubject: '№\u00a0{reference} өтінім: қатысуды растау мерзімі жақындады',
    reminder:
      '«{competition}» конкурсына №\u00a0{reference} өтініміңіз іріктелген, бірақ қатысуыңыз расталмаған.',
  },
  ru: {
    offeredSubject: 'Заявка №\u00a0{reference}: для вас освободилось место',
    offered:
      'Освободилось место: ваша заявка №\u00a0{reference} на конкурс «{competition}» отобрана из резерва.',
    confirmedSubject: 'Заявка №\u00a0{reference}: участие подтверждено',
    confirmed: 'Вы подтвердили участие. Конкурс: «{competition}». Номер заявки: {reference}.',
    next: 'О том, что дальше, сообщат организаторы.',
    declinedSubject: 'Заявка №\u00a0{reference}: вы отказались от участия',
    declined: 'Вы отказались от участия. Конкурс: «{competition}». Место получит другой участник.',
    leftReserveSubject: 'Заявка №\u00a0{reference}: вы вышли из резервного списка',
    leftReserve:
      'Вы вышли из резервного списка конкурса «{competition}». Если освободится место, вам его уже не предложат.',
    lapsedSubject: 'Заявка №\u00a0{reference}: срок подтверждения прошёл',
    lapsed: 'Участие не подтверждено в срок. Конкурс: «{competition}». Место получит другой участник.',
    reminderSubject: 'Заявка №\u00a0{reference}: подтвердите участие',
    reminder:
      'Ваша заявка №\u00a0{reference} на конкурс «{competition}» отобрана, но участие ещё не подтверждено.',
  },
  en: {
    offeredSubject: 'Application {reference}: a place has become free for you',
    offered:
      'A place has become free: your application {reference} to “{competition}” is selected from the reserve list.',
    confirmedSubject: 'Application {reference}: you take part',
    confirmed: 'Your place from “{competition}” is confirmed. The application is {reference}.',
    next: 'The organisers tell you what comes next.',
    declinedSubject: 'Application {reference}: you do not take part',
    declined: 'You have declined your place from “{competition}”. It goes to somebody else.',
    leftReserveSubject: 'Application {reference}: you have left the reserve list',
    leftReserve:
      'You have left the reserve list of “{competition}”. If a place becomes free, it is not offered to you any more.',
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
    subject: '№\u00a0{reference} өтінімді түзетіңіз',
    asked: '«{competition}» конкурсына №\u00a0{reference} өтініміңізде түзететін жер бар.',
    until: 'Оны мына уақытқа дейін түзетіп, қайта жіберіңіз: {moment}.',
    note: 'Нені түзету керек: {note}',
    action: 'Өтінімді түзету',
    acceptedSubject: '№\u00a0{reference} өтінім түзетусіз қабылданды',
    accepted:
      '«{competition}» конкурсына №\u00a0{reference} өтініміңіз бұрынғы күйінде қабылданды, түзету қажет емес.',
  },
  ru: {
    subject: 'Исправьте заявку №\u00a0{reference}',
    asked: 'В вашей заявке №\u00a0{reference} на конкурс «{competition}» есть что исправить.',
    until: 'Исправьте её и отправьте снова до этого времени: {moment}.',
    note: 'Что исправить: {note}',
    action: 'Исправить заявку',
    acceptedSubject: 'Заявка №\u00a0{reference} принята без исправлений',
    accepted:
      'Ваша заявка №\u00a0{reference} на конкурс «{competition}» принята как есть, исправлять её не нужно.',
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
