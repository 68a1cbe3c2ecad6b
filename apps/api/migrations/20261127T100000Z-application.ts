import { type Kysely, sql } from 'kysely'

/** Applications: who applies where, what was answered, what is to be mended, what was decided and is not told yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await applications(db)
  await answers(db)
  await decisions(db)
  await rules(db)
}

async function applications(db: Kysely<unknown>): Promise<void> {
  // A project that applies is one of the team that does.
  await sql`alter table project add unique (id, team_id)`.execute(db)
  // `version` counts what the applicant is told of, `review_version` every change: the first must not tell that staff did
  // something.
  await sql`
    create table application (
      id uuid primary key default gen_random_uuid(),
      competition_id uuid not null references competition on delete cascade,
      person_id uuid references person,
      team_id uuid references team,
      project_id uuid,
      reference text not null unique check (reference ~ '^[1-9][0-9]{8}$'),
      state text not null check (state in (
        'DRAFT', 'SUBMITTED', 'INCOMPLETE', 'INELIGIBLE', 'IN_ROUND', 'SELECTED', 'RESERVE', 'NOT_SELECTED',
        'CONFIRMED', 'DECLINED', 'LAPSED', 'WITHDRAWN'
      )),
      started_at timestamptz not null,
      answered_at timestamptz,
      submitted_at timestamptz,
      withdrawn_at timestamptz,
      mend_until timestamptz,
      mend_note localized_text,
      ineligible_reason localized_text,
      reserve_place int check (reserve_place > 0),
      confirm_by timestamptz,
      version int not null default 1,
      review_version int not null default 1,
      is_sample boolean not null default false,
      foreign key (project_id, team_id) references project (id, team_id) on update cascade,
      check (num_nonnulls(person_id, team_id) = 1),
      check ((team_id is null) = (project_id is null)),
      check ((state = 'DRAFT') = (submitted_at is null)),
      check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
      check ((state = 'INCOMPLETE') = (mend_until is not null)),
      check (state = 'INCOMPLETE' or mend_note is null),
      check ((state = 'INELIGIBLE') = (ineligible_reason is not null)),
      check (state <> 'RESERVE' or reserve_place is not null),
      check (state not in ('SELECTED', 'CONFIRMED', 'LAPSED') or confirm_by is not null)
    )
  `.execute(db)
  // Who applies has one application to a competition, beside those that were withdrawn.
  await sql`
    create unique index application_of_person on application (competition_id, person_id) where state <> 'WITHDRAWN'
  `.execute(db)
  await sql`
    create unique index application_of_team on application (competition_id, team_id) where state <> 'WITHDRAWN'
  `.execute(db)
  // The applications to a competition as they came in, and by their numbers.
  await sql`
    create index application_submitted_at on application (competition_id, submitted_at, id)
  `.execute(db)
  await sql`create index application_reference on application (competition_id, reference, id)`.execute(db)
  // The applications of a person, of a team, of a project.
  await sql`create index application_person on application (person_id)`.execute(db)
  await sql`create index application_team on application (team_id)`.execute(db)
  await sql`create index application_project on application (project_id)`.execute(db)

  // Whose an application is: the person who applies, or each member of the team.
  await sql`
    create view applicant as
      select a.id as application_id, a.person_id from application a where a.person_id is not null
      union all
      select a.id, m.person_id from application a join team_member m on m.team_id = a.team_id
  `.execute(db)
}

async function answers(db: Kysely<unknown>): Promise<void> {
  // What was typed or picked, as it was. An answer by options has neither text nor file.
  await sql`
    create table answer (
      id uuid primary key default gen_random_uuid(),
      application_id uuid not null references application on delete cascade,
      question_id uuid not null references question on delete cascade,
      text text,
      unique (application_id, question_id)
    )
  `.execute(db)
  // The answers to a question.
  await sql`create index answer_question on answer (question_id)`.execute(db)

  await sql`
    create table answer_option (
      answer_id uuid not null references answer on delete cascade,
      option_id uuid not null references question_option on delete cascade,
      primary key (answer_id, option_id)
    )
  `.execute(db)
  // Who picked an option.
  await sql`create index answer_option_option on answer_option (option_id)`.execute(db)

  // The questions that staff asked an applicant to answer anew.
  await sql`
    create table question_to_mend (
      application_id uuid not null references application on delete cascade,
      question_id uuid not null references question on delete cascade,
      primary key (application_id, question_id)
    )
  `.execute(db)
  // Found when a question goes.
  await sql`create index question_to_mend_question on question_to_mend (question_id)`.execute(db)
}

async function decisions(db: Kysely<unknown>): Promise<void> {
  // What staff have decided, beside the application, whose state tells it when it is announced.
  await sql`
    create table decision (
      id uuid primary key default gen_random_uuid(),
      application_id uuid not null unique references application on delete cascade,
      outcome text not null check (outcome in ('SELECTED', 'RESERVE', 'NOT_SELECTED')),
      reserve_place int check (reserve_place > 0),
      award_id uuid references award,
      reason localized_text,
      decided_by uuid references person on delete set null,
      decided_at timestamptz not null,
      check ((outcome = 'RESERVE') = (reserve_place is not null)),
      check (award_id is null or outcome = 'SELECTED'),
      check (outcome <> 'NOT_SELECTED' or reason is not null)
    )
  `.execute(db)
  // What an award was given for.
  await sql`create index decision_award on decision (award_id)`.execute(db)
}

async function rules(db: Kysely<unknown>): Promise<void> {
  await sql`
    create trigger same_programme before insert or update of competition_id, team_id, project_id on application
      for each row execute function same_programme('competition', 'team', 'project')
  `.execute(db)
  await sql`
    create trigger stay_fixed before update of competition_id, person_id, team_id, project_id, reference on application
      for each row when (
        (old.competition_id, old.person_id, old.team_id, old.project_id, old.reference)
          is distinct from (new.competition_id, new.person_id, new.team_id, new.project_id, new.reference)
      )
      execute function stay_fixed()
  `.execute(db)
  await sql`
    create function apply_as_asked() returns trigger language plpgsql as $$
      begin
        if ((select kind from competition where id = new.competition_id) = 'PROJECTS') <> (new.project_id is not null) then
          perform refuse('apply_as_asked', 'A competition of projects is entered by teams, any other by persons');
        end if;
        return new;
      end
    $$
  `.execute(db)
  await sql`
    create trigger apply_as_asked before insert on application
      for each row execute function apply_as_asked()
  `.execute(db)

  await sql`
    create function answer_own_question() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from application a join question q on q.competition_id = a.competition_id
          where a.id = new.application_id and q.id = new.question_id
        ) then
          perform refuse('answer_own_question', 'An application answers the questions of its competition');
        end if;
        return new;
      end
    $$
  `.execute(db)
  for (const table of ['answer', 'question_to_mend']) {
    await sql`
      create trigger answer_own_question before insert or update of application_id, question_id on ${sql.table(table)}
        for each row execute function answer_own_question()
    `.execute(db)
  }
  await sql`
    create function pick_own_option() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from answer w join question_option o on o.question_id = w.question_id
          where w.id = new.answer_id and o.id = new.option_id
        ) then
          perform refuse('pick_own_option', 'An answer picks options of its question');
        end if;
        return new;
      end
    $$
  `.execute(db)
  await sql`
    create trigger pick_own_option before insert or update on answer_option
      for each row execute function pick_own_option()
  `.execute(db)
  await sql`
    create function decide_own_award() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from application a join award w on w.competition_id = a.competition_id
          where a.id = new.application_id and w.id = new.award_id
        ) then
          perform refuse('decide_own_award', 'A decision gives an award of its competition');
        end if;
        return new;
      end
    $$
  `.execute(db)
  await sql`
    create trigger decide_own_award before insert or update of application_id, award_id on decision
      for each row when (new.award_id is not null) execute function decide_own_award()
  `.execute(db)

  for (const table of ['application', 'answer', 'answer_option', 'question_to_mend', 'decision']) {
    await sql`
      create trigger tell_change after insert or update or delete or truncate on ${sql.table(table)}
        for each statement execute function tell_change()
    `.execute(db)
  }
}
