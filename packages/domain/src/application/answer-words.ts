import { formatFileSize } from '../kernel/file-size.ts'
import type { Language } from '../kernel/language.ts'
import { formatNumber } from '../kernel/number.ts'
import { formatCount } from '../kernel/plural.ts'
import { fill } from '../kernel/words.ts'
import type { Words } from '../kernel/words.ts'
import type { AnswerProblem } from './answers.ts'
import { fileLimits } from './files.ts'
import { countedCharacter } from './words.ts'

/** What is to be mended in an answer; with the facts put in by `answerProblemText`. */
export const answerProblemWords: Words<AnswerProblem['code']> = {
  kk: {
    NOT_FOR_THIS_QUESTION: 'Бұл сұраққа мұндай жауап берілмейді.',
    NOT_AN_OPTION: 'Ұсынылған нұсқалардың ішінен таңдаңыз.',
    MORE_THAN_ONE_OPTION: 'Тек бір нұсқаны таңдаңыз.',
    FILE_IS_TOO_LARGE: 'Файл тым үлкен: {size}. Ең үлкені: {most}.',
    FILE_IS_OF_ANOTHER_TYPE: 'Мына түрлердің бірін таңдаңыз: {types}.',
    TOO_MANY_FILES: 'Файл тым көп. Ең көбі: {most}.',
    FILE_IS_NOT_THERE: 'Файл толық жетпеді. Оны қайта қосыңыз.',
    ANSWER_IS_MISSING: 'Осы сұраққа жауап жазыңыз.',
    CHOICE_IS_MISSING: 'Осы сұраққа жауап таңдаңыз.',
    FILE_IS_MISSING: 'Осы сұраққа файл қосыңыз.',
    ANSWER_IS_TOO_LONG: 'Жауап тым ұзын: {length}. Ең көбі: {most}.',
    NOT_A_NUMBER: 'Санды цифрмен, мыңдықтарын бөлмей жазыңыз. Мысалы: 1500 немесе 2,5.',
    NOT_A_DATE: 'Күнін, айын және жылын жазыңыз. Мысалы: 24.11.2018.',
  },
  ru: {
    NOT_FOR_THIS_QUESTION: 'На этот вопрос отвечают иначе.',
    NOT_AN_OPTION: 'Выберите из предложенных вариантов.',
    MORE_THAN_ONE_OPTION: 'Выберите только один вариант.',
    FILE_IS_TOO_LARGE: 'Файл слишком большой: {size}. Наибольший размер: {most}.',
    FILE_IS_OF_ANOTHER_TYPE: 'Выберите файл одного из этих видов: {types}.',
    TOO_MANY_FILES: 'Файлов слишком много. Предел: {most}.',
    FILE_IS_NOT_THERE: 'Файл пришёл не полностью. Добавьте его ещё раз.',
    ANSWER_IS_MISSING: 'Напишите ответ на этот вопрос.',
    CHOICE_IS_MISSING: 'Выберите ответ на этот вопрос.',
    FILE_IS_MISSING: 'Добавьте файл к этому вопросу.',
    ANSWER_IS_TOO_LONG: 'Ответ слишком длинный: {length}. Предел: {most}.',
    NOT_A_NUMBER: 'Напишите число цифрами, не отделяя тысячи. Например: 1500 или 2,5.',
    NOT_A_DATE: 'Напишите день, месяц и год. Например: 24.11.2018.',
  },
  en: {
    NOT_FOR_THIS_QUESTION: 'This question is answered in another way.',
    NOT_AN_OPTION: 'Choose from the options that are offered.',
    MORE_THAN_ONE_OPTION: 'Choose one option only.',
    FILE_IS_TOO_LARGE: 'The file is too large: {size}. The limit: {most}.',
    FILE_IS_OF_ANOTHER_TYPE: 'Choose a file of one of these types: {types}.',
    TOO_MANY_FILES: 'There are too many files. The limit: {most}.',
    FILE_IS_NOT_THERE: 'The file did not arrive whole. Add it once more.',
    ANSWER_IS_MISSING: 'Write an answer to this question.',
    CHOICE_IS_MISSING: 'Choose an answer to this question.',
    FILE_IS_MISSING: 'Add a file to this question.',
    ANSWER_IS_TOO_LONG: 'The answer is too long: {length}. The limit: {most}.',
    NOT_A_NUMBER: 'Write the number in digits, without parting thousands. For example: 1500 or 2.5.',
    NOT_A_DATE: 'Write the day, the month and the year. For example: 24.11.2018.',
  },
}

const takenTypes = fileLimits.types.map(({ name }) => name).join(', ')

/** The sentence about a problem, for the error summary and the field alike. */
export function answerProblemText(language: Language, problem: AnswerProblem): string {
  return fill(answerProblemWords[language][problem.code], factsOf(language, problem))
}

function factsOf(language: Language, problem: AnswerProblem): Readonly<Record<string, string>> {
  switch (problem.code) {
    case 'ANSWER_IS_TOO_LONG':
      return {
        length: formatCount(language, problem.length, countedCharacter),
        most: formatCount(language, problem.most, countedCharacter),
      }
    case 'FILE_IS_TOO_LARGE':
      return {
        size: formatFileSize(language, problem.bytes),
        most: formatFileSize(language, fileLimits.bytes),
      }
    case 'FILE_IS_OF_ANOTHER_TYPE':
      return { types: takenTypes }
    case 'TOO_MANY_FILES':
      return { most: formatNumber(language, problem.most) }
    default:
      return {}
  }
}
