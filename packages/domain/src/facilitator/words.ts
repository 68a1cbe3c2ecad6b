import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { NotFromThisState } from '../kernel/machine.ts'
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
    PROFILE_IS_INCOMPLETE: 'Профильді көпшілікке ашу үшін алдымен жетіспейтінін толтырыңыз.',
  },
  ru: {
    NOT_FROM_THIS_STATE: 'В нынешнем состоянии профиля это действие невозможно.',
    PROFILE_IS_INCOMPLETE: 'Чтобы профиль был виден всем, сначала заполните недостающее.',
  },
  en: {
    NOT_FROM_THIS_STATE: 'The profile is not in a state that allows this.',
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
    LANGUAGES_ARE_MISSING: 'Выберите рабочие языки.',
    PHOTO_IS_NOT_DESCRIBED: 'Опишите, что на фото, или отметьте, что оно для оформления.',
  },
  en: {
    HEADLINE_IS_MISSING: 'Write one sentence about the facilitator.',
    BIO_IS_MISSING: 'Write about the facilitator’s experience.',
    LANGUAGES_ARE_MISSING: 'Choose the working languages.',
    PHOTO_IS_NOT_DESCRIBED: 'Describe what the photo shows, or mark it as decorative.',
  },
}

export const countedFacilitator: CountedNoun = {
  kk: 'фасилитатор',
  ru: { one: 'фасилитатор', few: 'фасилитатора', many: 'фасилитаторов' },
  en: { one: 'facilitator', other: 'facilitators' },
}
