import { projectStates } from '@bastama/domain/project/states.ts'
import { day, hour } from './planting.ts'
import type { Planting } from './planting.ts'

/** Teams, in some of which `member` is, and their projects: in each state, shown and hidden. */
export function plantProjects(
  planting: Planting,
  { programme_id, member }: { programme_id: string; member: string },
  {
    people,
    competitions,
    districts,
    themes,
    photos,
    albums,
  }: Readonly<
    Record<'people' | 'competitions' | 'districts' | 'themes' | 'photos' | 'albums', readonly string[]>
  >,
): { readonly id: string; readonly team_id: string }[] {
  const one = { programme_id }
  const albumsLeft = [...albums]
  const teams = Array.from({ length: 9 }, (_, index) => {
    const { id, slug: name } = planting.reference('team')
    planting.add('team', {
      ...one,
      id,
      slug: name,
      name: planting.text('team'),
      summary: planting.text('team'),
    })
    const members =
      index % 3 === 0 ? [member, ...planting.random.some(people, 1)] : planting.random.some(people, index % 3)
    for (const [place, person_id] of members.entries())
      planting.add('team_member', {
        team_id: id,
        person_id,
        role: place === 0 ? 'LEADER' : 'MEMBER',
        position: place + 1,
      })
    return id
  })
  return projectStates.flatMap((state) =>
    [null, planting.at(-hour)].map((hidden_at) => {
      const { id, slug: name } = planting.reference('project')
      const team_id = planting.random.of(teams)
      planting.add('project', {
        ...one,
        id,
        slug: name,
        state,
        team_id,
        competition_id: planting.random.of([null, ...competitions]),
        district_id: planting.random.of([null, ...districts]),
        theme_id: planting.random.of(themes),
        cover_id: planting.random.of([null, ...photos]),
        album_id: planting.random.of([true, false]) ? (albumsLeft.pop() ?? null) : null,
        title: planting.text('project'),
        summary: planting.text('project'),
        description: planting.text('project'),
        address: planting.text('project'),
        budget_minor: planting.random.of([null, 500]),
        currency: 'EUR',
        submitted_at:
          state === 'DRAFT' ? null : planting.random.of([planting.at(-day), planting.at(-2 * day)]),
        updated_at: planting.random.of([planting.at(-day), planting.at(-2 * day)]),
        stop_reason: state === 'STOPPED' ? planting.text('reason') : null,
        hidden_at,
        hidden_reason: hidden_at && planting.text('reason'),
        support_count: planting.random.of([0, 1, 2]),
      })
      planting.add('milestone', {
        project_id: id,
        position: 1,
        title: planting.text('milestone'),
        due_on: '2020-01-01',
        note: planting.text('note'),
      })
      for (const published_at of planting.moments)
        planting.add('project_update', {
          project_id: id,
          title: planting.text('update'),
          body: planting.text('update'),
          published_at,
        })
      return { id, team_id }
    }),
  )
}
