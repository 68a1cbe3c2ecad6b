import type { Words } from '../kernel/words.ts'
import type { InputProblemCode } from './input.ts'

/** What is wrong with a value that staff gave. */
export const competitionInputWords: Words<InputProblemCode> = {
  kk: {
    NO_LANGUAGE: 'Үш тілдің кемінде бірінде жазыңыз.',
    TEXT_IS_TOO_LONG: 'Мәтін тым ұзын, қысқартыңыз.',
    TOO_MANY_ENTRIES: 'Тым көп: 50-ден артық болмауы керек.',
    NOT_A_SLUG: 'Мекенжайда тек кіші латын әріптері, цифрлар және олардың арасында дефис болады.',
    SLUG_IS_TAKEN: 'Мұндай мекенжай бар, басқасын таңдаңыз.',
    NOT_POSITIVE: 'Нөлден үлкен сан жазыңыз.',
    UNKNOWN_CURRENCY: 'Мұндай валютамен төленбейді.',
    AMOUNT_IS_MISSING: 'Марапаттың сомасын жазыңыз.',
    WEIGHT_IS_OUT_OF_RANGE: 'Салмақ 1 мен 100 пайыз аралығында болады.',
    POINTS_ARE_OUT_OF_RANGE: 'Балл 0 мен 1000 аралығында болады.',
    POINTS_ARE_TAKEN: 'Бұл балл басқа қадамда бар.',
    NOT_PART_OF_IT: 'Мұнда ондай жазба жоқ.',
  },
  ru: {
    NO_LANGUAGE: 'Напишите хотя бы на одном из трёх языков.',
    TEXT_IS_TOO_LONG: 'Текст слишком длинный, сократите его.',
    TOO_MANY_ENTRIES: 'Слишком много: должно быть не больше 50.',
    NOT_A_SLUG: 'В адресе только строчные латинские буквы, цифры и дефисы между ними.',
    SLUG_IS_TAKEN: 'Такой адрес уже занят, выберите другой.',
    NOT_POSITIVE: 'Напишите число больше нуля.',
    UNKNOWN_CURRENCY: 'В этой валюте не платят.',
    AMOUNT_IS_MISSING: 'Напишите сумму награды.',
    WEIGHT_IS_OUT_OF_RANGE: 'Вес может быть от 1 до 100 процентов.',
    POINTS_ARE_OUT_OF_RANGE: 'Баллов может быть от 0 до 1000.',
    POINTS_ARE_TAKEN: 'Столько баллов уже у другой ступени.',
    NOT_PART_OF_IT: 'Такой записи здесь нет.',
  },
  en: {
    NO_LANGUAGE: 'Write it in one of the three languages at least.',
    TEXT_IS_TOO_LONG: 'The text is too long: shorten it.',
    TOO_MANY_ENTRIES: 'There are too many: 50 at most.',
    NOT_A_SLUG: 'An address has lower-case Latin letters, digits, and hyphens between them.',
    SLUG_IS_TAKEN: 'This address is taken: choose another.',
    NOT_POSITIVE: 'Write a number above nought.',
    UNKNOWN_CURRENCY: 'Nothing is paid in this currency.',
    AMOUNT_IS_MISSING: 'Write the amount of the award.',
    WEIGHT_IS_OUT_OF_RANGE: 'A weight is 1 to 100 per cent.',
    POINTS_ARE_OUT_OF_RANGE: 'Points are 0 to 1,000.',
    POINTS_ARE_TAKEN: 'Another step has as many points.',
    NOT_PART_OF_IT: 'There is no such entry here.',
  },
}
