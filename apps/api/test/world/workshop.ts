import { enrolmentStates } from '@bastama/domain/workshop/states.ts'
import { hour } from './planting.ts'
import type { Planting } from './planting.ts'

/** Workshops at every moment of publication: who is enrolled, who ran a session, who was there. */
export function plantWorkshops(
  planting: Planting,
  { programme_id, venue_id }: { programme_id: string; venue_id: string },
  {
    people,
    competitions,
    facilitators,
    topics,
    albums,
  }: Readonly<Record<'people' | 'competitions' | 'facilitators' | 'topics' | 'albums', readonly string[]>>,
): void {
  const albumsLeft = [...albums]
  for (const [index, published_at] of planting.moments.entries()) {
    const { id: workshop_id, slug: name } = planting.reference('workshop')
    planting.add('workshop', {
      programme_id,
      id: workshop_id,
      slug: name,
      number: 90 + index,
      competition_id: planting.random.of([null, ...competitions]),
      title: planting.text('workshop'),
      summary: planting.text('workshop'),
      published_at,
    })
    const enrolments = planting.random.some(people, 5).map((person_id) => {
      const enrolment = { id: planting.random.uuid(), state: planting.random.of(enrolmentStates) }
      planting.add('enrolment', { ...enrolment, workshop_id, person_id })
      return enrolment
    })
    for (const position of [1, 2]) {
      const stage_id = planting.random.uuid()
      planting.add('stage', {
        id: stage_id,
        workshop_id,
        position,
        title: planting.text('stage'),
        summary: planting.text('stage'),
        starts_on: '2020-01-01',
        ends_on: '2020-01-02',
        venue_id: planting.random.of([null, venue_id]),
        album_id: position === 1 ? (albumsLeft.pop() ?? null) : null,
      })
      const starts_at = planting.nextMeeting()
      const session_id = planting.random.uuid()
      planting.add('session', {
        id: session_id,
        stage_id,
        topic_id: planting.random.of([null, ...topics]),
        title: planting.text('session'),
        starts_at,
        ends_at: new Date(starts_at.getTime() + hour),
      })
      for (const facilitator_id of planting.random.some(facilitators, 2))
        planting.add('session_facilitator', { session_id, facilitator_id })
      for (const { id, state } of enrolments)
        if (state !== 'INVITED' && state !== 'DECLINED' && planting.random.of([true, false]))
          planting.add('attendance', { session_id, enrolment_id: id, taken_at: starts_at })
    }
  }
}
