import type { Words } from '../kernel/words.ts'

/** The letter that asks whoever was selected, or whom staff began a profile for, to complete it. */
export const profileLetterWords: Words<'subject' | 'selected' | 'invited' | 'draft' | 'orNot' | 'action'> = {
  kk: {
    subject: 'Фасилитатор профиліңізді толтырыңыз',
    selected: '«{programme}» бағдарламасының фасилитаторы болып іріктелдіңіз. Сізге профиль ашылды.',
    invited: '«{programme}» бағдарламасының қызметкерлері сізге фасилитатор профилін ашты.',
    draft: 'Өзіңіз туралы жазып, фото қосыңыз. Жарияламайынша профильді тек сіз бен қызметкерлер көреді.',
    orNot: 'Фасилитатор болғыңыз келмесе, ештеңе істемеңіз.',
    action: 'Профильді толтыру',
  },
  ru: {
    subject: 'Заполните профиль фасилитатора',
    selected: 'Вы отобраны как фасилитатор программы «{programme}». Для вас создан профиль.',
    invited: 'Сотрудники программы «{programme}» создали для вас профиль фасилитатора.',
    draft:
      'Расскажите о себе и добавьте фото. Пока профиль не опубликован, его видите только вы и сотрудники.',
    orNot: 'Если вы не хотите быть фасилитатором, ничего делать не нужно.',
    action: 'Заполнить профиль',
  },
  en: {
    subject: 'Complete your profile as a facilitator',
    selected:
      'You are selected as a facilitator of the programme “{programme}”. We have begun a profile for you.',
    invited: 'The staff of the programme “{programme}” have begun a profile as a facilitator for you.',
    draft:
      'Write about yourself and add a photo. Until it is published, only you and the staff see the profile.',
    orNot: 'If you do not want to be a facilitator, you need not do anything.',
    action: 'Complete the profile',
  },
}
