import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { NotFromThisState } from '../kernel/machine.ts'
import type { InputProblemCode } from './input.ts'
import type { ProfileProblem } from './profile.ts'
import type { FacilitatorCommand, FacilitatorRefusal, FacilitatorState } from './states.ts'

export const facilitatorStateWords: Words<FacilitatorState> = {
  kk: { DRAFT: 'қаралама', PUBLISHED: 'жарияланды', HIDDEN: 'жасырылды' },
  ru: { DRAFT: 'черновик', PUBLISHED: 'опубликован', HIDDEN: 'скрыт' },
  en: { DRAFT: 'draft', PUBLISHED: 'published', HIDDEN: 'hidden' },
}

/** Why a command on a profile is refused. */
export const facilitatorRefusalWords: Words<
  FacilitatorRefusal['code'] | NotFromThisState<FacilitatorState, FacilitatorCommand>['code']
> = {
  kk: {
    NOT_FROM_THIS_STATE: 'Профильдің қазіргі күйінде бұл әрекет мүмкін емес.',
    REASON_IS_MISSING: 'Себебін жазыңыз.',
    PROFILE_IS_INCOMPLETE: 'Профильді көпшілікке ашу үшін алдымен жетіспейтінін толтырыңыз.',
  },
  ru: {
    NOT_FROM_THIS_STATE: 'В нынешнем состоянии профиля это действие невозможно.',
    REASON_IS_MISSING: 'Напишите причину.',
    PROFILE_IS_INCOMPLETE: 'Чтобы профиль был виден всем, сначала заполните недостающее.',
  },
  en: {
    NOT_FROM_THIS_STATE: 'The profile is not in a state that allows this.',
    REASON_IS_MISSING: 'Write the reason.',
    PROFILE_IS_INCOMPLETE: 'Fill in what is missing before the profile is shown to everyone.',
  },
}

/** What is to be mended before a profile is published. */
export const profileProblemWords: Words<ProfileProblem['code']> = {
  kk: {
    HEADLINE_IS_MISSING: 'Фасилитатор туралы бір сөйлем жазыңыз.',
    BIO_IS_MISSING: 'Фасилитатордың тәжірибесі туралы жазыңыз.',
    LANGUAGES_ARE_MISSING: 'Жұмыс тілдерін таңдаңыз.',
    PHOTO_IS_NOT_DESCRIBED: 'Фотода не бейнеленгенін жазыңыз немесе оның безендіру үшін екенін белгілеңіз.',
  },
  ru: {
    HEADLINE_IS_MISSING: 'Напишите о фасилитаторе одно предложение.',
    BIO_IS_MISSING: 'Напишите об опыте фасилитатора.',
    LANGUAGES_ARE_MISSING: 'Выберите языки работы.',
    PHOTO_IS_NOT_DESCRIBED: 'Опишите, что на фото, или отметьте, что оно для оформления.',
  },
  en: {
    HEADLINE_IS_MISSING: 'Write one sentence about the facilitator.',
    BIO_IS_MISSING: 'Write about the facilitator’s experience.',
    LANGUAGES_ARE_MISSING: 'Choose the working languages.',
    PHOTO_IS_NOT_DESCRIBED: 'Describe what the photo shows, or mark it as decorative.',
  },
}

/** What is wrong with a value that was given. */
export const facilitatorInputWords: Words<InputProblemCode> = {
  kk: {
    NO_LANGUAGE: 'Үш тілдің кемінде бірінде жазыңыз.',
    TEXT_IS_TOO_LONG: 'Мәтін тым ұзын, қысқартыңыз.',
    NOT_A_SLUG: 'Мекенжайда тек кіші латын әріптері, цифрлар және олардың арасында дефис болады.',
    SLUG_IS_TAKEN: 'Мұндай мекенжай бар, басқасын таңдаңыз.',
    SLUG_IS_PUBLIC: 'Профиль жарияланған соң оның мекенжайы өзгермейді.',
    NOT_AN_EMAIL: 'Электрондық пошта мекенжайын толық жазыңыз, мысалы: asel@example.org.',
    ALREADY_A_FACILITATOR: 'Бұл адамның осы бағдарламада профилі бар.',
    NOT_PART_OF_IT: 'Бағдарламада мұндай тақырып жоқ.',
    PHOTO_IS_NOT_THERE: 'Бағдарламада мұндай фото жоқ. Оны қайта жүктеңіз.',
    PHOTO_HAS_FAILED: 'Бұл фото дайындалмады. Басқасын жүктеңіз.',
  },
  ru: {
    NO_LANGUAGE: 'Напишите хотя бы на одном из трёх языков.',
    TEXT_IS_TOO_LONG: 'Текст слишком длинный, сократите его.',
    NOT_A_SLUG: 'В адресе только строчные латинские буквы, цифры и дефисы между ними.',
    SLUG_IS_TAKEN: 'Такой адрес уже занят, выберите другой.',
    SLUG_IS_PUBLIC: 'Адрес опубликованного профиля не меняется.',
    NOT_AN_EMAIL: 'Напишите адрес электронной почты полностью, например: asel@example.org.',
    ALREADY_A_FACILITATOR: 'У этого человека уже есть профиль в программе.',
    NOT_PART_OF_IT: 'Такой темы в программе нет.',
    PHOTO_IS_NOT_THERE: 'Такого фото в программе нет. Загрузите его ещё раз.',
    PHOTO_HAS_FAILED: 'Это фото не удалось подготовить. Загрузите другое.',
  },
  en: {
    NO_LANGUAGE: 'Write it in one of the three languages at least.',
    TEXT_IS_TOO_LONG: 'The text is too long: shorten it.',
    NOT_A_SLUG: 'An address has lower-case Latin letters, digits, and hyphens between them.',
    SLUG_IS_TAKEN: 'This address is taken: choose another.',
    SLUG_IS_PUBLIC: 'The address of a profile that was published stays as it is.',
    NOT_AN_EMAIL: 'Write the whole e-mail address, for instance: asel@example.org.',
    ALREADY_A_FACILITATOR: 'This person has a profile in the programme already.',
    NOT_PART_OF_IT: 'There is no such topic in the programme.',
    PHOTO_IS_NOT_THERE: 'There is no such photo in the programme. Upload it once more.',
    PHOTO_HAS_FAILED: 'This photo could not be prepared. Upload another.',
  },
}

export const countedFacilitator: CountedNoun = {
  kk: 'фасилитатор',
  ru: { one: 'фасилитатор', few: 'фасилитатора', many: 'фасилитаторов' },
  en: { one: 'facilitator', other: 'facilitators' },
}
