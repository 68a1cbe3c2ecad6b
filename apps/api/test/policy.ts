import { can as canApplication } from '@bastama/domain/application/permissions.ts'
import { applicationStates } from '@bastama/domain/application/states.ts'
import { can as canCompetition } from '@bastama/domain/competition/permissions.ts'
import { competitionStates } from '@bastama/domain/competition/states.ts'
import { can as canFacilitator } from '@bastama/domain/facilitator/permissions.ts'
import { facilitatorStates } from '@bastama/domain/facilitator/states.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { MayRead } from '@bastama/domain/kernel/policy.ts'
import { can as canMedia } from '@bastama/domain/media/permissions.ts'
import { can as canPerson } from '@bastama/domain/person/permissions.ts'
import { can as canProgramme } from '@bastama/domain/programme/permissions.ts'
import { can as canProject, isShown } from '@bastama/domain/project/permissions.ts'
import { projectStates } from '@bastama/domain/project/states.ts'
import { can as canTeam } from '@bastama/domain/team/permissions.ts'
import { can as canWorkshop } from '@bastama/domain/workshop/permissions.ts'
import type { Pool } from 'pg'
import * as v from 'valibot'

/** What the domain says: the ids of the rows, of all that there are, that an actor may read. */
export type Readable = (actor: Actor, now: Date) => Set<string>

/** The twins of the row predicates: for each type of the schema its rows, and which of them the policy lets one read. */
export async function policyOver(pool: Pool) {
  const rowsOf = async <Schema extends v.GenericSchema>(schema: Schema, query: string) => {
    const { rows } = await pool.query(query)
    return v.parse(v.array(schema), rows)
  }
  /** Rows with facts of their own. */
  const facts = async <Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
    schema: Schema,
    mayRead: MayRead<NoInfer<v.InferOutput<Schema>>>,
    query: string,
  ) => {
    const rows = await rowsOf(schema, query)
    const readable: Readable = (actor, now) =>
      new Set(rows.filter((row) => mayRead(actor, row, now)).map(({ id }) => id))
    return { ids: rows.map(({ id }) => id), readable }
  }
  /** Rows that are read where all those that they name are. */
  const within = async (query: string, ...named: Readable[]) => {
    const rows = await rowsOf(v.object({ id: v.string(), named: v.array(v.string()) }), query)
    const readable: Readable = (actor, now) => {
      const sets = named.map((one) => one(actor, now))
      return new Set(
        rows.filter((row) => sets.every((set, at) => set.has(row.named[at] ?? ''))).map(({ id }) => id),
      )
    }
    return { ids: rows.map(({ id }) => id), readable }
  }
  const childOf = (parent: string, table: string, readable: Readable) =>
    within(`select id, array[${parent}_id] as named from ${table}`, readable)

  const moment = v.nullable(v.date())
  const programmeId = idSchema('Programme')
  const people = v.array(idSchema('Person'))

  const Programme = await facts(
    v.object({ id: programmeId, publishedAt: moment }),
    canProgramme.readProgramme,
    'select id, published_at as "publishedAt" from programme',
  )
  const publishable = v.object({ id: v.string(), programmeId, publishedAt: moment })
  const ofPublishable = (table: string) =>
    `select id, programme_id as "programmeId", published_at as "publishedAt" from ${table}`
  const Album = await facts(publishable, canMedia.readAlbum, ofPublishable('album'))
  const Workshop = await facts(publishable, canWorkshop.readWorkshop, ofPublishable('workshop'))
  const Forum = await facts(publishable, canProgramme.readForum, ofPublishable('forum'))

  const competitionFacts = v.object({
    id: v.string(),
    programmeId,
    state: v.picklist(competitionStates),
    publishedAt: moment,
  })
  const ofCompetition = 'c.programme_id as "programmeId", c.state, c.published_at as "publishedAt"'
  const Competition = await facts(
    competitionFacts,
    canCompetition.readCompetition,
    `select c.id, ${ofCompetition} from competition c`,
  )
  const drawSeed = await facts(
    v.object({ id: v.string(), state: v.picklist(competitionStates), closesAt: v.date() }),
    canCompetition.readDrawSeed,
    'select id, state, closes_at as "closesAt" from competition',
  )
  const Result = await facts(
    competitionFacts,
    canCompetition.readResult,
    `select r.id, ${ofCompetition} from result r join competition c on c.id = r.competition_id`,
  )

  const facilitatorFacts = v.object({
    id: idSchema('Facilitator'),
    programmeId,
    state: v.picklist(facilitatorStates),
  })
  const ofFacilitator = 'select id, programme_id as "programmeId", state from facilitator'
  const Facilitator = await facts(facilitatorFacts, canFacilitator.readFacilitator, ofFacilitator)
  const invitation = await facts(facilitatorFacts, canFacilitator.readInvitation, ofFacilitator)

  const projectFacts = {
    programmeId,
    state: v.picklist(projectStates),
    hiddenAt: moment,
    memberIds: people,
  }
  const membersOf = (team: string) => `array(select person_id from team_member where team_id = ${team})`
  const ofProject = `'programmeId', programme_id, 'state', state, 'hiddenAt', hidden_at, 'memberIds', ${membersOf('p.team_id')}`
  const Project = await facts(
    v.object({ id: v.string(), ...projectFacts }),
    canProject.readProject,
    `select id, programme_id as "programmeId", state, hidden_at as "hiddenAt", ${membersOf('project.team_id')} as "memberIds"
     from project`,
  )
  const isoMoment = v.nullable(
    v.pipe(
      v.string(),
      v.transform((text) => new Date(text)),
    ),
  )
  const ProjectUpdate = await facts(
    v.object({
      id: v.string(),
      publishedAt: moment,
      project: v.object({ ...projectFacts, hiddenAt: isoMoment }),
    }),
    canProject.readProjectUpdate,
    `select u.id, u.published_at as "publishedAt", json_build_object(${ofProject}) as project
     from project_update u join project p on p.id = u.project_id`,
  )

  const shownProjects = await rowsOf(
    v.object({ id: v.string(), teamId: v.string(), coverId: v.nullable(v.string()), ...projectFacts }),
    `select id, team_id as "teamId", cover_id as "coverId", programme_id as "programmeId", state,
       hidden_at as "hiddenAt", '{}'::uuid[] as "memberIds" from project`,
  ).then((projects) => projects.filter(isShown))
  const shownTeams = new Set(shownProjects.map(({ teamId }) => teamId))
  const Team = await facts(
    v.pipe(
      v.object({ id: v.string(), programmeId, memberIds: people }),
      v.transform((team) => ({ ...team, hasShownProject: shownTeams.has(team.id) })),
    ),
    canTeam.readTeam,
    `select id, programme_id as "programmeId", ${membersOf('team.id')} as "memberIds" from team`,
  )

  const published = await rowsOf(
    v.object({ personId: v.string(), photoId: v.nullable(v.string()), isAccepted: v.boolean() }),
    `select person_id as "personId", photo_id as "photoId", accepted_at is not null as "isAccepted"
     from facilitator where state = 'PUBLISHED'`,
  )
  const publishedPeople = new Set(
    published.filter(({ isAccepted }) => isAccepted).map(({ personId }) => personId),
  )
  const personFacts = v.pipe(
    v.object({
      id: idSchema('Person'),
      teamIds: v.array(v.string()),
      teammateIds: people,
      programmeIds: v.array(programmeId),
      gaveDetailsTo: v.array(programmeId),
      taughtBy: v.array(idSchema('Facilitator')),
    }),
    v.transform((person) => ({
      ...person,
      isShown: publishedPeople.has(person.id) || person.teamIds.some((id) => shownTeams.has(id)),
    })),
  )
  const ofPerson = `
    select p.id,
      array(select team_id from team_member where person_id = p.id) as "teamIds",
      array(select person_id from team_member
        where team_id in (select team_id from team_member where person_id = p.id)) as "teammateIds",
      array(select programme_id from facilitator where person_id = p.id and accepted_at is not null)
        || array(select t.programme_id from team t join team_member m on m.team_id = t.id where m.person_id = p.id)
        || array(select w.programme_id from workshop w join enrolment e on e.workshop_id = w.id
          where e.person_id = p.id)
        || array(select c.programme_id from competition c join application a on a.competition_id = c.id
          where a.person_id = p.id and a.state <> 'DRAFT') as "programmeIds",
      array(select programme_id from facilitator where person_id = p.id and accepted_at is not null)
        || array(select w.programme_id from workshop w join enrolment e on e.workshop_id = w.id
          where e.person_id = p.id and e.state in ('CONFIRMED', 'WITHDRAWN', 'COMPLETED'))
        || array(select c.programme_id from competition c join application a on a.competition_id = c.id
          where a.state <> 'DRAFT' and (a.person_id = p.id
            or a.team_id in (select team_id from team_member where person_id = p.id))) as "gaveDetailsTo",
      array(select r.facilitator_id from enrolment e join stage g on g.workshop_id = e.workshop_id
        join session s on s.stage_id = g.id join session_facilitator r on r.session_id = s.id
        where e.person_id = p.id) as "taughtBy"
    from person p`
  const Person = await facts(personFacts, canPerson.readPerson, ofPerson)
  const personalData = await facts(personFacts, canPerson.readPersonalData, ofPerson)

  const photos = await rowsOf(
    v.object({
      id: v.string(),
      programmeId,
      consentWithdrawnAt: moment,
      addedBy: v.nullable(idSchema('Person')),
      portraitOf: v.array(idSchema('Facilitator')),
      isDone: v.boolean(),
      albums: v.array(v.string()),
    }),
    `select id, programme_id as "programmeId", consent_withdrawn_at as "consentWithdrawnAt", added_by as "addedBy",
       array(select id from facilitator where photo_id = photo.id) as "portraitOf",
       state = 'READY' and (alt is not null or is_decorative) as "isDone",
       array(select album_id from album_photo where photo_id = photo.id) as albums from photo`,
  )
  const portraits = new Set(published.map(({ photoId }) => photoId))
  const covers = new Set(shownProjects.map(({ coverId }) => coverId))
  const Photo = {
    ids: photos.map(({ id }) => id),
    readable: ((actor, now) => {
      const open = Album.readable({ kind: 'visitor' }, now)
      const shown = (id: string, albums: string[]) =>
        portraits.has(id) || covers.has(id) || albums.some((album) => open.has(album))
      return new Set(
        photos
          .filter(({ id, albums, isDone, ...facts }) =>
            canMedia.readPhoto(actor, { ...facts, isShown: isDone && shown(id, albums) }, now),
          )
          .map(({ id }) => id),
      )
    }) satisfies Readable,
  }

  const ofApplication = `a.state, c.programme_id as "programmeId",
    array(select person_id from applicant where application_id = a.id) as "applicantIds", c.state as "competitionState",
    array(select w.person_id from application o join applicant w on w.application_id = o.id
      where o.competition_id = c.id and o.state <> 'DRAFT') as "competitorIds"`
  const Application = await facts(
    v.object({ id: v.string(), programmeId, applicantIds: people, state: v.picklist(applicationStates) }),
    canApplication.readApplication,
    `select a.id, ${ofApplication} from application a join competition c on c.id = a.competition_id`,
  )

  const Criterion = await childOf('competition', 'criterion', Competition.readable)
  const Question = await childOf('competition', 'question', Competition.readable)
  const Stage = await childOf('workshop', 'stage', Workshop.readable)
  const ofPersonId = v.object({ id: v.string(), personId: idSchema('Person') })
  const Account = await facts(
    ofPersonId,
    canPerson.readAccount,
    'select id, person_id as "personId" from account',
  )
  const RoleGrant = await facts(
    ofPersonId,
    canPerson.readRoleGrant,
    'select id, person_id as "personId" from role_grant',
  )
  const RecordedEvent = await facts(
    v.object({ id: v.string(), applicantIds: people, competitorIds: people }),
    canPerson.readRecord,
    `select id, array(select person_id from applicant where application_id = e.subject_id) as "applicantIds",
       array(select w.person_id from application a join competition c on c.id = a.competition_id
         join application o on o.competition_id = c.id join applicant w on w.application_id = o.id
         where a.id = e.subject_id and c.state not in ('ANNOUNCED', 'ARCHIVED')
           and o.state <> 'DRAFT') as "competitorIds"
     from recorded_event e`,
  )
  const Answer = await childOf('application', 'answer', Application.readable)
  const types = {
    Programme,
    Strand: await childOf('programme', 'strand', Programme.readable),
    Partner: await childOf('programme', 'partner', Programme.readable),
    ReportedFigure: await childOf('programme', 'reported_figure', Programme.readable),
    District: await childOf('programme', 'district', Programme.readable),
    Theme: await childOf('programme', 'theme', Programme.readable),
    Topic: await childOf('programme', 'topic', Programme.readable),
    Venue: await childOf('programme', 'venue', Programme.readable),
    Forum,
    Photo,
    PhotoVariant: await childOf('photo', 'photo_variant', Photo.readable),
    Album,
    AlbumPhoto: await within(
      'select id, array[album_id, photo_id] as named from album_photo',
      Album.readable,
      Photo.readable,
    ),
    Competition,
    Criterion,
    CriterionStep: await childOf('criterion', 'criterion_step', Criterion.readable),
    Question,
    QuestionOption: await childOf('question', 'question_option', Question.readable),
    Award: await childOf('competition', 'award', Competition.readable),
    DeadlineExtension: await childOf('competition', 'deadline_extension', Competition.readable),
    Result,
    Application,
    Decision: await facts(
      v.object({
        id: v.string(),
        programmeId,
        applicantIds: people,
        competitorIds: people,
        competitionState: v.picklist(competitionStates),
      }),
      canApplication.readDecision,
      `select d.id, ${ofApplication} from decision d join application a on a.id = d.application_id
       join competition c on c.id = a.competition_id`,
    ),
    Answer,
    AnswerFile: await childOf('answer', 'answer_file', Answer.readable),
    Facilitator,
    Workshop,
    Stage,
    Session: await childOf('stage', 'session', Stage.readable),
    Person,
    Account,
    RoleGrant,
    RecordedEvent,
    Team,
    TeamMember: await childOf('team', 'team_member', Team.readable),
    Project,
    Milestone: await childOf('project', 'milestone', Project.readable),
    ProjectUpdate,
  }
  return {
    types,
    personalData: personalData.readable,
    invitation: invitation.readable,
    drawSeed: drawSeed.readable,
  }
}

/** The types of the schema that are rows of a table. */
export type TypeName = keyof Awaited<ReturnType<typeof policyOver>>['types']

/** The table of a type. */
export function tableOf(type: string): string {
  return type.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toLowerCase()
}
