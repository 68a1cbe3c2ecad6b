import { type Kysely, sql } from 'kysely'

/** The nouns that other tables name, and how each belongs to a programme. */
const programmeOf = {
  album: 'select programme_id from album where id = $2',
  competition: 'select programme_id from competition where id = $2',
  district: 'select programme_id from district where id = $2',
  enrolment: 'select w.programme_id from enrolment e join workshop w on w.id = e.workshop_id where e.id = $2',
  facilitator: 'select programme_id from facilitator where id = $2',
  photo: 'select programme_id from photo where id = $2',
  programme: 'select $2',
  project: 'select programme_id from project where id = $2',
  session: `select w.programme_id from session s join stage t on t.id = s.stage_id
    join workshop w on w.id = t.workshop_id where s.id = $2`,
  stage: 'select w.programme_id from stage t join workshop w on w.id = t.workshop_id where t.id = $2',
  team: 'select programme_id from team where id = $2',
  theme: 'select programme_id from theme where id = $2',
  topic: 'select programme_id from topic where id = $2',
  venue: 'select programme_id from venue where id = $2',
  workshop: 'select programme_id from workshop where id = $2',
}

/** The columns of each table that must all lead to one programme; `pitching_venue` is a column of the noun `venue`. */
const sameProgramme: Readonly<
  Record<string, readonly (keyof typeof programmeOf | 'pitching_venue' | 'cover')[]>
> = {
  album_photo: ['album', 'photo'],
  attendance: ['session', 'enrolment'],
  competition: ['programme', 'pitching_venue'],
  facilitator: ['programme', 'competition', 'photo'],
  facilitator_topic: ['facilitator', 'topic'],
  forum: ['programme', 'venue', 'album'],
  project: ['programme', 'team', 'competition', 'district', 'theme', 'cover', 'album'],
  result: ['competition', 'project', 'facilitator'],
  session: ['stage', 'topic'],
  session_facilitator: ['session', 'facilitator'],
  stage: ['workshop', 'album', 'venue'],
  workshop: ['programme', 'competition'],
}

/** What is decided once: a thing does not move to another programme, and a competition does not change its kind. */
const fixed: Readonly<Record<string, string>> = {
  album: 'programme_id',
  competition: 'programme_id, kind',
  district: 'programme_id',
  enrolment: 'workshop_id',
  facilitator: 'programme_id',
  forum: 'programme_id',
  photo: 'programme_id',
  project: 'programme_id',
  session: 'stage_id',
  stage: 'workshop_id',
  team: 'programme_id',
  theme: 'programme_id',
  topic: 'programme_id',
  venue: 'programme_id',
  workshop: 'programme_id',
}

/** The kind of competition that a table may name. */
const kindOfCompetition = { facilitator: 'FACILITATORS', workshop: 'PARTICIPANTS', project: 'PROJECTS' }

const dated = [
  'programme',
  'person',
  'competition',
  'facilitator',
  'workshop',
  'enrolment',
  'team',
  'project',
]

/**
 * Rules that lie across tables, and that no row can check by itself. They hold whoever writes: a command, the seed, or
 * a person at the console of the database.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await refuseFunction(db)
  await stayInOneProgramme(db)
  await fitTheCompetition(db)
  await attendOnlyTheOwnWorkshop(db)
  await extendDeadlinesInPublic(db)
  await keepTheRecord(db)
  await tellOfChanges(db)
}

/** One way to refuse: the class of a check, with the name of the rule. */
async function refuseFunction(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse(rule text, message text) returns void language plpgsql as $$
      begin
        raise exception '%', message using errcode = 'check_violation', constraint = rule;
      end
    $$
  `.execute(db)
}

async function stayInOneProgramme(db: Kysely<unknown>): Promise<void> {
  const branches = Object.entries(programmeOf).map(([noun, query]) => `when '${noun}' then (${query})`)
  await sql`
    create function programme_of(noun text, id uuid) returns uuid language sql stable as $$
      select case $1 ${sql.raw(branches.join('\n        '))} end
    $$
  `.execute(db)
  await sql`
    create function same_programme() returns trigger language plpgsql as $$
      declare
        noun text;
        named uuid;
        programmes uuid[] := '{}';
      begin
        foreach noun in array tg_argv loop
          named := to_jsonb(new) ->> (noun || '_id');
          programmes := programmes
            || programme_of(case noun when 'pitching_venue' then 'venue' when 'cover' then 'photo' else noun end, named);
        end loop;
        if (select count(distinct programme) from unnest(programmes) programme) > 1 then
          perform refuse('same_programme', 'The parts of a ' || tg_table_name || ' belong to different programmes');
        end if;
        return new;
      end
    $$
  `.execute(db)
  for (const [table, nouns] of Object.entries(sameProgramme)) {
    await sql`
      create trigger same_programme before insert or update of ${sql.join(nouns.map((noun) => sql.ref(`${noun}_id`)))}
        on ${sql.table(table)} for each row execute function same_programme(${sql.join(nouns.map((noun) => sql.lit(noun)))})
    `.execute(db)
  }

  await sql`
    create function stay_fixed() returns trigger language plpgsql as $$
      begin
        perform refuse('stay_fixed', 'What a ' || tg_table_name || ' belongs to is decided once');
        return new;
      end
    $$
  `.execute(db)
  for (const [table, columns] of Object.entries(fixed)) {
    await sql`
      create trigger stay_fixed before update of ${sql.raw(columns)} on ${sql.table(table)} for each row
        when ((${sql.raw(columns.replace(/\w+/g, 'old.$&'))}) is distinct from (${sql.raw(columns.replace(/\w+/g, 'new.$&'))}))
        execute function stay_fixed()
    `.execute(db)
  }
}

async function fitTheCompetition(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function fit_competition() returns trigger language plpgsql as $$
      begin
        if (select kind from competition where id = new.competition_id) <> tg_argv[0] then
          perform refuse('fit_competition', 'A ' || tg_table_name || ' belongs to a competition of the kind ' || tg_argv[0]);
        end if;
        return new;
      end
    $$
  `.execute(db)
  for (const [table, kind] of Object.entries(kindOfCompetition)) {
    await sql`
      create trigger fit_competition before insert or update of competition_id on ${sql.table(table)}
        for each row execute function fit_competition(${sql.lit(kind)})
    `.execute(db)
  }
  await sql`
    create trigger fit_competition_project before insert or update of competition_id, project_id on result
      for each row when (new.project_id is not null) execute function fit_competition('PROJECTS')
  `.execute(db)
  await sql`
    create trigger fit_competition_facilitator before insert or update of competition_id, facilitator_id on result
      for each row when (new.facilitator_id is not null) execute function fit_competition('FACILITATORS')
  `.execute(db)
}

async function attendOnlyTheOwnWorkshop(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function attend_own_workshop() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from enrolment e
          join stage t on t.workshop_id = e.workshop_id
          join session s on s.stage_id = t.id
          where e.id = new.enrolment_id and s.id = new.session_id and e.state not in ('INVITED', 'DECLINED')
        ) then
          perform refuse('attend_own_workshop', 'Only who confirmed a place in the workshop attends its sessions');
        end if;
        return new;
      end
    $$
  `.execute(db)
  await sql`
    create trigger attend_own_workshop before insert or update on attendance
      for each row execute function attend_own_workshop()
  `.execute(db)
}

async function extendDeadlinesInPublic(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function extend_in_public() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from deadline_extension
          where competition_id = new.id and closed_at = old.closes_at and closes_at = new.closes_at
        ) then
          perform refuse('extend_in_public', 'A published deadline moves only with an extension that says why');
        end if;
        return null;
      end
    $$
  `.execute(db)
  // Looked at when the transaction ends, so that the two may be written in either order.
  await sql`
    create constraint trigger extend_in_public after update of closes_at on competition
      deferrable initially deferred for each row
      when (old.state <> 'DRAFT' and old.closes_at is distinct from new.closes_at)
      execute function extend_in_public()
  `.execute(db)
}

async function keepTheRecord(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function keep_record() returns trigger language plpgsql as $$
      begin
        perform refuse('keep_record', 'The record is only added to');
        return null;
      end
    $$
  `.execute(db)
  await sql`
    create trigger keep_record before update or delete or truncate on event
      for each statement execute function keep_record()
  `.execute(db)
}

async function tellOfChanges(db: Kysely<unknown>): Promise<void> {
  // A writer who gives a time of change of its own (the seed tells of the past) keeps it.
  await sql`
    create function tell_of_change() returns trigger language plpgsql as $$
      begin
        new.updated_at := now();
        return new;
      end
    $$
  `.execute(db)
  for (const table of dated) {
    // That somebody supports a project is no change to it: a list of the latest changes would be a list of the popular.
    const unlessOnlySupport = table === 'project' ? sql` and old.support_count = new.support_count` : sql``
    await sql`
      create trigger tell_of_change before update on ${sql.table(table)} for each row
        when (old.updated_at = new.updated_at${unlessOnlySupport})
        execute function tell_of_change()
    `.execute(db)
  }
}
