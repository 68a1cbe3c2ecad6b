import type { SignedInPerson } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import * as v from 'valibot'
import { globalIdOf } from '../../src/platform/selection/global-id.ts'
import type { Client, RealApi } from '../as.ts'
import type { Call } from '../calls.ts'
import type { TestDatabase } from '../database.ts'
import { codesOf, mutateApplication, textOf } from '../mutate.ts'
import { plantPerson, plantProject } from '../plant.ts'
import { written } from './marks.ts'

/** Somebody whose name, address, phone and birth date are marked by a number. */
export interface Marked {
  readonly number: number
  readonly actor: SignedInPerson
  readonly client: Client
}

/** What somebody, or a team that somebody leads, sent to a call. */
export interface Applied {
  readonly id: string
  readonly by: Marked
  readonly to: Call
  /** those who apply with whoever leads */
  readonly along: readonly Marked[]
}

/** Plants somebody. */
export async function plantMarked(
  { database: { db }, api }: { readonly database: TestDatabase; readonly api: RealApi },
  of: number,
  grants: SignedInPerson['grants'] = [],
): Promise<Marked> {
  const id = await plantPerson(db)
  const name = textOf(`T${written({ of, kind: 'name' }).slice(1)}`)
  await db
    .updateTable('person')
    .set({
      name,
      sort_name: name,
      email: written({ of, kind: 'mail' }),
      phone: written({ of, kind: 'phone' }),
      birth_date: written({ of, kind: 'born' }),
      language: 'ru',
    })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('account')
    .values({ person_id: id, email: written({ of, kind: 'mail' }) })
    .execute()
  const actor: SignedInPerson = { kind: 'person', personId: v.parse(idSchema('Person'), id), grants }
  return { number: of, actor, client: api.as(actor) }
}

/** Somebody of all, by number. */
export function personOf(people: readonly Marked[], number: number): Marked {
  const found = people.find((person) => person.number === number)
  if (!found) throw new Error(`There is no person ${number}`)
  return found
}

/** Plants a team with a draft of a project. */
export async function plantTeam(
  { db }: TestDatabase,
  place: { readonly programmeId: string; readonly themeId: string; readonly slug: string },
  members: readonly Marked[],
): Promise<string> {
  const id = await plantProject(db, place.programmeId, {
    slug: place.slug,
    theme_id: place.themeId,
    state: 'DRAFT',
    submitted_at: null,
  })
  const { team_id } = await db
    .selectFrom('project')
    .select('team_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('team_member')
    .values(
      members.map(({ actor }, index) => ({
        team_id,
        person_id: actor.personId,
        role: index === 0 ? ('LEADER' as const) : ('MEMBER' as const),
        position: index + 1,
      })),
    )
    .execute()
  return globalIdOf('Project', id)
}

/**
 * Begins an application, with an answer that is marked.
 * @param project with which a team applies
 */
export async function begin(by: Marked, to: Call, project?: string): Promise<string> {
  const input = { competitionId: to.id, ...(project && { projectId: project }) }
  const { application } = await mutateApplication(by.client, 'startApplication', input)
  const id = String(application?.['id'])
  await did(by.client, 'saveAnswers', {
    id,
    answers: [
      { questionId: to.why, text: written({ of: by.number, kind: 'answer' }) },
      { questionId: to.age, text: '34' },
      { questionId: to.district, optionIds: [to.options[0]] },
    ],
  })
  return id
}

/** Does something to an application. @throws {Error} where it is refused */
export async function did(client: Client, name: string, input: object): Promise<void> {
  const codes = codesOf(await mutateApplication(client, name, input))
  if (codes.length > 0) throw new Error(`${name}: ${codes.join(', ')}`)
}
