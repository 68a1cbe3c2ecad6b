import { almaty } from '../kernel/time.ts'

/** How exact a figure is that the programme reports. */
export const figurePrecisions = ['EXACT', 'ABOUT', 'MORE_THAN'] as const
export type FigurePrecision = (typeof figurePrecisions)[number]

/** The code of the reported figure that stands beside the computed attendances: both say how many took part. */
export const reportedParticipation = 'CITIZENS_TRAINED'

/** The zone in which the times of a programme are shown; Almaty's where there is no programme. */
export function programmeZone(programme: { readonly timeZone: string } | null | undefined): string {
  return programme?.timeZone ?? almaty
}
