/** A text in the three languages. */
export type Words = readonly [kk: string, ru: string, en: string]

/** The call of the story, as the manager types it. */
export const slug = 'street-facilitators'
export const title: Words = ['Көше фасилитаторлары', 'Уличные фасилитаторы', 'Street facilitators']
export const questions: readonly Words[] = [
  ['Неге фасилитатор болғыңыз келеді?', 'Почему вы хотите вести встречи?', 'Why do you want to facilitate?'],
  ['Қандай тәжірибеңіз бар?', 'Какой у вас опыт?', 'What is your experience?'],
  ['Қай күндері боссыз?', 'В какие дни вы свободны?', 'Which days are you free?'],
]
export const criteria: readonly Words[] = [
  ['Тәжірибе', 'Опыт', 'Experience'],
  ['Ниет', 'Желание', 'Will'],
]
export const steps: readonly Words[] = [
  ['Жоқ', 'Нет', 'None'],
  ['Көп', 'Много', 'Much'],
]

/** What is decided of whom. */
export const decisions: Readonly<Record<string, string>> = {
  'Айгерім Сәтова': 'Selected',
  'Болат Ахметов': 'Selected',
  'Гүлнар Ахметова': 'On the reserve list',
  'Дәурен Ахметов': 'Not selected',
  'Ерлан Ахметов': 'Not selected',
}
