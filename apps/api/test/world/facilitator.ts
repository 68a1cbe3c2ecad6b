import { facilitatorStates } from '@bastama/domain/facilitator/states.ts'
import { day } from './planting.ts'
import type { Planting } from './planting.ts'

/** Facilitators in each state; nobody is one twice in a programme. */
export function plantFacilitators(
  planting: Planting,
  programme_id: string,
  {
    people,
    competitions,
    photos,
    topics,
  }: Readonly<Record<'people' | 'competitions' | 'photos' | 'topics', readonly string[]>>,
): string[] {
  const one = { programme_id }
  return facilitatorStates.flatMap((state) =>
    Array.from({ length: 2 }, () => {
      const { id, slug: name } = planting.reference('facilitator')
      planting.add('facilitator', {
        ...one,
        id,
        slug: name,
        state,
        person_id: planting.random.taken(`${programme_id} facilitators`, people),
        competition_id: planting.random.of([null, ...competitions]),
        photo_id: planting.random.of([null, ...photos]),
        name: planting.text('facilitator'),
        sort_name: planting.text('facilitator'),
        ...(state === 'DRAFT' && planting.random.of([true, false])
          ? { languages: [] }
          : {
              headline: planting.text('facilitator'),
              bio: planting.text('facilitator'),
              languages: planting.random.of([['kk'], ['kk', 'ru']]),
            }),
        hidden_reason: state === 'HIDDEN' ? planting.text('reason') : null,
        published_at: state === 'DRAFT' ? null : planting.at(-day),
        accepted_at: planting.random.of([null, planting.at(-day)]),
        invited_address: planting.random.of([null, `invited-${name}@example.org`]),
      })
      for (const topic_id of planting.random.some(topics, 1))
        planting.add('facilitator_topic', { facilitator_id: id, topic_id })
      return id
    }),
  )
}
