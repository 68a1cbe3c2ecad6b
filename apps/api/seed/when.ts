import { almaty, dateIn, instantAt, toDate } from '@bastama/domain/kernel/time.ts'

/** A moment of the demo: one of the past, or so many days from the seeding at a time of day in Almaty. */
export type When = string | { readonly days: number; readonly at: string }

/** A day of the demo: one of the past, or so many days from the seeding. */
export type Day = string | { readonly days: number }

function dayFrom(now: Date, days: number): string {
  return dateIn(almaty, new Date(now.getTime() + days * 86_400_000))
}

/** The moment that is meant when the seeding happens at `now`. */
export function moment(when: When, now: Date): Date {
  return typeof when === 'string' ? toDate(when) : instantAt(almaty, dayFrom(now, when.days), when.at)
}

/** The day (`YYYY-MM-DD`) that is meant when the seeding happens at `now`. */
export function calendarDay(day: Day, now: Date): string {
  return typeof day === 'string' ? day : dayFrom(now, day.days)
}
