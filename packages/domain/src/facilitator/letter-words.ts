import type { Words } from '../kernel/words.ts'

/** The letter that asks whoever was selected to complete the profile. */
export const profileLetterWords: Words<'subject' | 'invited' | 'draft' | 'action'> = {
  kk: {
    subject: 'Фасилитатор профиліңізді толтырыңыз',
    invited: '«{programme}» бағдарламасының фасилитаторы болып іріктелдіңіз. Сізге профиль ашылды.',
    draft: 'Өзіңіз туралы жазып, фото қосыңыз. Жарияламайынша профильді тек сіз бен қызметкерлер көреді.',
    action: 'Профильді толтыру',
  },
  ru: {
    subject: 'Заполните профиль фасилитатора',
    invited: 'Вы отобраны как фасилитатор программы «{programme}». Для вас создан профиль.',
    draft:
      'Расскажите о себе и добавьте фото. Пока профиль не опубликован, его видите только вы и сотрудники.',
    action: 'Заполнить профиль',
  },
  en: {
    subject: 'Complete your profile as a facilitator',
    invited:
      'You are selected as a facilitator of the programme “{programme}”. We have begun a profile for you.',
    draft:
      'Write about yourself and add a photo. Until it is published, only you and the staff see the profile.',
    action: 'Complete the profile',
  },
}
