import type { NotFromThisState } from '../kernel/machine.ts'
import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { MilestoneState } from './milestone.ts'
import type { ProjectCommand, ProjectRefusal, ProjectState } from './states.ts'
import type { ProjectVisibility } from './visibility.ts'

export const projectStateWords: Words<ProjectState> = {
  kk: {
    DRAFT: 'қаралама',
    SUBMITTED: 'жіберілді',
    PUBLISHED: 'жарияланды',
    IN_PROGRESS: 'іске асырылуда',
    COMPLETED: 'аяқталды',
    STOPPED: 'тоқтатылды',
  },
  ru: {
    DRAFT: 'черновик',
    SUBMITTED: 'отправлен',
    PUBLISHED: 'опубликован',
    IN_PROGRESS: 'реализуется',
    COMPLETED: 'завершён',
    STOPPED: 'остановлен',
  },
  en: {
    DRAFT: 'draft',
    SUBMITTED: 'submitted',
    PUBLISHED: 'published',
    IN_PROGRESS: 'in progress',
    COMPLETED: 'completed',
    STOPPED: 'stopped',
  },
}

export const projectVisibilityWords: Words<ProjectVisibility> = {
  kk: { SHOWN: 'көрсетілген', HIDDEN: 'жасырылған' },
  ru: { SHOWN: 'показан', HIDDEN: 'скрыт' },
  en: { SHOWN: 'shown', HIDDEN: 'hidden' },
}

/** As it stands beside the title of a milestone, which may be of any gender. */
export const milestoneStateWords: Words<MilestoneState> = {
  kk: { PLANNED: 'жоспарланған', LATE: 'кешігуде', DONE: 'орындалды', DROPPED: 'алынып тасталды' },
  ru: { PLANNED: 'запланировано', LATE: 'просрочено', DONE: 'выполнено', DROPPED: 'снято' },
  en: { PLANNED: 'planned', LATE: 'late', DONE: 'done', DROPPED: 'dropped' },
}

type RefusalCode = ProjectRefusal['code'] | NotFromThisState<ProjectState, ProjectCommand>['code']

/** Why a command on a project is refused. */
export const projectRefusalWords: Words<RefusalCode> = {
  kk: {
    NOT_FROM_THIS_STATE: 'Жобаның қазіргі күйінде бұл әрекет мүмкін емес.',
    COMPETITION_IS_NOT_OPEN: 'Конкурс қазір өтінім қабылдамайды.',
    COMPETITION_IS_NOT_ANNOUNCED: 'Конкурстың нәтижелері әлі жарияланған жоқ.',
    MILESTONES_ARE_OPEN: 'Аяқталмаған межелі кезеңдер бар.',
    REASON_IS_MISSING: 'Себебін үш тілдің кемінде бірінде жазыңыз.',
  },
  ru: {
    NOT_FROM_THIS_STATE: 'В нынешнем состоянии проекта это действие невозможно.',
    COMPETITION_IS_NOT_OPEN: 'Конкурс сейчас не принимает заявки.',
    COMPETITION_IS_NOT_ANNOUNCED: 'Результаты конкурса ещё не объявлены.',
    MILESTONES_ARE_OPEN: 'Есть незавершённые вехи.',
    REASON_IS_MISSING: 'Напишите причину хотя бы на одном из трёх языков.',
  },
  en: {
    NOT_FROM_THIS_STATE: 'The project is not in a state that allows this.',
    COMPETITION_IS_NOT_OPEN: 'The competition takes no applications now.',
    COMPETITION_IS_NOT_ANNOUNCED: 'The results of the competition are not announced yet.',
    MILESTONES_ARE_OPEN: 'Some milestones are still open.',
    REASON_IS_MISSING: 'Write the reason in one of the three languages at least.',
  },
}

export const countedProject: CountedNoun = {
  kk: 'жоба',
  ru: { one: 'проект', few: 'проекта', many: 'проектов' },
  en: { one: 'project', other: 'projects' },
}

export const countedSubmittedProject: CountedNoun = {
  kk: 'жіберілген жоба',
  ru: { one: 'поданный проект', few: 'поданных проекта', many: 'поданных проектов' },
  en: { one: 'project submitted', other: 'projects submitted' },
}

export const countedFundedProject: CountedNoun = {
  kk: 'грант алған жоба',
  ru: { one: 'проект с грантом', few: 'проекта с грантом', many: 'проектов с грантом' },
  en: { one: 'project funded', other: 'projects funded' },
}

export const countedCompletedProject: CountedNoun = {
  kk: 'аяқталған жоба',
  ru: { one: 'завершённый проект', few: 'завершённых проекта', many: 'завершённых проектов' },
  en: { one: 'project completed', other: 'projects completed' },
}

export const countedMilestone: CountedNoun = {
  kk: 'межелі кезең',
  ru: { one: 'веха', few: 'вехи', many: 'вех' },
  en: { one: 'milestone', other: 'milestones' },
}

export const countedUpdate: CountedNoun = {
  kk: 'жаңалық',
  ru: { one: 'новость', few: 'новости', many: 'новостей' },
  en: { one: 'update', other: 'updates' },
}
