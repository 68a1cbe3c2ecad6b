/**
 * How many sessions a participant must attend to complete a workshop: the per cent of the workshop's rule, rounded up
 * to whole sessions, and one at least. Whoever was at none has completed nothing.
 * @param sessions all sessions of the workshop
 * @param attendancePercent 1–100
 */
export function attendanceNeeded(sessions: number, attendancePercent: number): number {
  return Math.max(1, Math.ceil((sessions * attendancePercent) / 100))
}
