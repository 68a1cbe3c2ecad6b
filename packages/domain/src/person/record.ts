/** The kinds of things of which the record tells, as it names them. */
export const recordedNouns = [
  'programme',
  'competition',
  'application',
  'facilitator',
  'person',
  'project',
  'update',
  'workshop',
  'enrolment',
  'forum',
  'album',
  'photo',
] as const
export type RecordedNoun = (typeof recordedNouns)[number]
