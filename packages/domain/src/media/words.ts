import { formatFileSize } from '../kernel/file-size.ts'
import type { Language } from '../kernel/language.ts'
import type { CountedNoun } from '../kernel/plural.ts'
import { fill } from '../kernel/words.ts'
import type { Words } from '../kernel/words.ts'
import type { PhotoTextProblem } from './input.ts'
import { residentDailyBytes } from './media.ts'
import type { PhotoFailure, PhotoFileProblem } from './media.ts'

export const countedPhoto: CountedNoun = {
  kk: 'фото',
  ru: { one: 'фото', few: 'фото', many: 'фото' },
  en: { one: 'photo', other: 'photos' },
}

export const countedAlbum: CountedNoun = {
  kk: 'фотоальбом',
  ru: { one: 'фотоальбом', few: 'фотоальбома', many: 'фотоальбомов' },
  en: { one: 'photo album', other: 'photo albums' },
}

/** Why a photo that was uploaded cannot be shown. */
export const photoFailureWords: Words<PhotoFailure> = {
  kk: {
    UNREADABLE: 'Файл бүлінген: фотоны ашу мүмкін болмады. Басқа файл жүктеңіз.',
    NOT_MADE: 'Біздің жақта қате болып, фото дайындалмады. Оны қайта жүктеңіз.',
  },
  ru: {
    UNREADABLE: 'Файл повреждён: фото не открывается. Загрузите другой файл.',
    NOT_MADE: 'Фото не удалось подготовить из-за ошибки на нашей стороне. Загрузите его ещё раз.',
  },
  en: {
    UNREADABLE: 'The file is damaged: the photo does not open. Upload another file.',
    NOT_MADE: 'The photo could not be prepared, through a fault of ours. Upload it once more.',
  },
}

/** What is wrong with a file, or with what is said of a photo. */
export const photoProblemWords: Words<PhotoFileProblem | PhotoTextProblem> = {
  kk: {
    UPLOAD_IS_NOT_THERE: 'Жүктелген файл табылмады немесе толық емес. Фотоны қайта жүктеңіз.',
    NOT_A_PHOTO: 'Бұл файл фото емес. JPEG, PNG, WebP немесе AVIF файлын таңдаңыз.',
    PHOTO_IS_UNREADABLE: 'Файл бүлінген: фотоны ашу мүмкін болмады. Басқа файл таңдаңыз.',
    TOO_MANY_PIXELS: 'Фото тым үлкен: 60 мегапиксельден аспауы керек. Кішірейтілген нұсқасын таңдаңыз.',
    PHOTO_IS_TOO_SMALL: 'Фото тым кіші: әр қабырғасы кемінде 200 пиксель болуы керек.',
    NO_LANGUAGE: 'Үш тілдің кемінде бірінде жазыңыз.',
    TEXT_IS_TOO_LONG: 'Мәтін тым ұзын, қысқартыңыз.',
    ALT_OF_A_DECORATIVE:
      'Не сипаттама жазыңыз, не фото безендіру үшін екенін белгілеңіз: екеуі бірге болмайды.',
    ALT_IS_MISSING: 'Фотода не бейнеленгенін жазыңыз немесе оның безендіру үшін екенін белгілеңіз.',
    CONSENT_IS_MISSING: 'Фотодағы адамдардың келісімі бар екенін растаңыз.',
  },
  ru: {
    UPLOAD_IS_NOT_THERE: 'Загруженного файла нет или он неполный. Загрузите фото ещё раз.',
    NOT_A_PHOTO: 'Этот файл не фото. Выберите файл JPEG, PNG, WebP или AVIF.',
    PHOTO_IS_UNREADABLE: 'Файл повреждён: фото не открывается. Выберите другой файл.',
    TOO_MANY_PIXELS: 'Фото слишком большое: допустимо до 60 мегапикселей. Выберите уменьшенную копию.',
    PHOTO_IS_TOO_SMALL: 'Фото слишком маленькое: каждая сторона должна быть не меньше 200 пикселей.',
    NO_LANGUAGE: 'Напишите хотя бы на одном из трёх языков.',
    TEXT_IS_TOO_LONG: 'Текст слишком длинный, сократите его.',
    ALT_OF_A_DECORATIVE: 'Либо опишите фото, либо отметьте, что оно для оформления: вместе нельзя.',
    ALT_IS_MISSING: 'Опишите, что на фото, или отметьте, что оно для оформления.',
    CONSENT_IS_MISSING: 'Подтвердите, что люди на фото согласны.',
  },
  en: {
    UPLOAD_IS_NOT_THERE: 'There is no such upload, or it is not whole. Upload the photo once more.',
    NOT_A_PHOTO: 'This file is not a photo. Choose a JPEG, PNG, WebP or AVIF file.',
    PHOTO_IS_UNREADABLE: 'The file is damaged: the photo does not open. Choose another file.',
    TOO_MANY_PIXELS: 'The photo is too large: 60 megapixels at most. Choose a smaller copy.',
    PHOTO_IS_TOO_SMALL: 'The photo is too small: each side has to be 200 pixels at least.',
    NO_LANGUAGE: 'Write it in one of the three languages at least.',
    TEXT_IS_TOO_LONG: 'The text is too long: shorten it.',
    ALT_OF_A_DECORATIVE: 'Either describe the photo or mark it as decorative, not both.',
    ALT_IS_MISSING: 'Describe what the photo shows, or mark it as decorative.',
    CONSENT_IS_MISSING: 'Confirm that the people in the photo agree.',
  },
}

const tooMuchSentWords: Words<'TOO_MUCH_SENT'> = {
  kk: {
    TOO_MUCH_SENT:
      'Бір тәулікте ең көбі {most} файл жіберуге болады, ал бұл файл одан асып кетеді. Оны ертең қосыңыз.',
  },
  ru: {
    TOO_MUCH_SENT:
      'За сутки можно отправить не больше {most} файлов, а с этим выйдет больше. Добавьте его завтра.',
  },
  en: {
    TOO_MUCH_SENT:
      'At most {most} of files can be sent in a day, and this one goes beyond that. Add it tomorrow.',
  },
}

/** Why a file is not taken from a resident who has sent much already. */
export function tooMuchSentText(language: Language): string {
  const most = formatFileSize(language, residentDailyBytes)
  return fill(tooMuchSentWords[language].TOO_MUCH_SENT, { most })
}
