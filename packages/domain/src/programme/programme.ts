/** How exact a figure is that the programme reports. */
export const figurePrecisions = ['EXACT', 'ABOUT', 'MORE_THAN'] as const
export type FigurePrecision = (typeof figurePrecisions)[number]
