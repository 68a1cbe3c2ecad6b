import { createHash } from 'node:crypto'

/**
 * How much there is, and which row is which: the data set is the same in every run, so that a workload knows a row by its
 * number without asking. Numbers begin with 1.
 */
export interface Size {
  /** what all tables are multiplied by */
  readonly scale: number
  /** all projects; of each 21 the last is not shown */
  readonly projects: number
  readonly shownProjects: number
  readonly teams: number
  /** all persons who are in teams; those who apply come after them */
  readonly members: number
  /** competitions of projects */
  readonly competitions: number
  /** competitions of persons, whose applications are judged: see `callSlug` */
  readonly calls: number
  readonly applications: number
}

export const themes = 12
export const districts = 8
export const membersOfTeam = 5
/** projects that enter one competition, and so its results */
export const projectsOfCompetition = 50
/** of so many projects the last is not shown: a draft, or hidden by a moderator */
export const hiddenEach = 21
/** applications to one call; each is a person's who applies to nothing else */
export const applicationsOfCall = 250

export function sizeOf(scale: number): Size {
  return {
    scale,
    projects: 21_000 * scale,
    shownProjects: 20_000 * scale,
    teams: 8000 * scale,
    members: 8000 * scale * membersOfTeam,
    competitions: 420 * scale,
    calls: 20 * scale,
    applications: 20 * scale * applicationsOfCall,
  }
}

/** The first project was submitted then; the next ones follow in equal steps over the same years. */
export const firstShownAt = new Date('2017-01-01T00:00:00Z')

/** Seconds between two projects. */
export function stepOf({ scale }: Size): number {
  return 5400 / scale
}

export function shownAt(size: Size, project: number): Date {
  return new Date(firstShownAt.getTime() + (project - 1) * stepOf(size) * 1000)
}

/** The number of the project that stands at a place of the showcase, the latest at 1. */
export function projectAt(size: Size, place: number): number {
  const index = size.shownProjects - place
  return index + Math.floor(index / (hiddenEach - 1)) + 1
}

/** The id of a row: what the data set makes of a noun and a number. */
function idOf(noun: string, number: number): string {
  const hash = createHash('md5').update(`${noun}-${number}`).digest('hex')
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

export const projectId = (number: number) => idOf('project', number)
export const competitionId = (number: number) => idOf('competition', number)
export const programmeId = idOf('programme', 1)

/** Of so many competitions the last is not announced yet. */
export const publishedEach = 10

/** The number of the competition that is the so-manyth of those not announced yet. */
export const publishedCompetitionAt = (place: number) => place * publishedEach

export const callSlug = (number: number) => `call-${number}`

/** Words that titles are made of, by which they are searched. */
export const things = [
  { kk: 'Бақша', ru: 'Сад', en: 'Garden' },
  { kk: 'Кітапхана', ru: 'Библиотека', en: 'Library' },
  { kk: 'Алаң', ru: 'Площадка', en: 'Playground' },
  { kk: 'Көше', ru: 'Улица', en: 'Street' },
  { kk: 'Мектеп', ru: 'Школа', en: 'School' },
  { kk: 'Шеберхана', ru: 'Мастерская', en: 'Workshop' },
  { kk: 'Театр', ru: 'Театр', en: 'Theatre' },
  { kk: 'Саябақ', ru: 'Парк', en: 'Park' },
  { kk: 'Мұражай', ru: 'Музей', en: 'Museum' },
  { kk: 'Бұлақ', ru: 'Родник', en: 'Spring' },
  { kk: 'Велосипед жолы', ru: 'Велодорожка', en: 'Bicycle lane' },
  { kk: 'Аула', ru: 'Двор', en: 'Courtyard' },
  { kk: 'Фестиваль', ru: 'Фестиваль', en: 'Festival' },
  { kk: 'Зертхана', ru: 'Лаборатория', en: 'Laboratory' },
  { kk: 'Көпір', ru: 'Мост', en: 'Bridge' },
  { kk: 'Өзен', ru: 'Река', en: 'River' },
  { kk: 'Жәрмеңке', ru: 'Ярмарка', en: 'Fair' },
] as const

export const kinds = [
  { kk: 'жасыл', ru: 'зелёный', en: 'green' },
  { kk: 'балалар', ru: 'детский', en: 'children' },
  { kk: 'ашық', ru: 'открытый', en: 'open' },
  { kk: 'қалалық', ru: 'городской', en: 'urban' },
  { kk: 'көрші', ru: 'соседский', en: 'neighbour' },
  { kk: 'тарихи', ru: 'исторический', en: 'historic' },
  { kk: 'цифрлық', ru: 'цифровой', en: 'digital' },
  { kk: 'кедергісіз', ru: 'доступный', en: 'accessible' },
  { kk: 'көктемгі', ru: 'весенний', en: 'vernal' },
  { kk: 'музыкалық', ru: 'музыкальный', en: 'musical' },
  { kk: 'спорттық', ru: 'спортивный', en: 'sports' },
  { kk: 'таулы', ru: 'горный', en: 'mountain' },
  { kk: 'жарық', ru: 'светлый', en: 'bright' },
] as const
