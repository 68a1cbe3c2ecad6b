import { type Kysely, sql } from 'kysely'

/** What an announcement tells and produces: results of those who have no project or profile, and who steps back or moves up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // For how many days a place is held, also for those who move up; and the event at which the results stand.
  await sql`
    alter table competition
      add column confirm_days int check (confirm_days > 0),
      add column record_hash bytea check (octet_length(record_hash) = 32)
  `.execute(db)

  // An applicant who is no project and has no profile is named by the number of the application. Where staff decided without
  // a ranking, `rank` is only the place in the list. Who steps back stays in the list, and so does who moves up.
  await sql`
    alter table result
      add column application_id uuid unique references application on delete cascade,
      add column is_ranked boolean not null default true,
      add column stepped_back_at timestamptz,
      add column moved_up_at timestamptz,
      drop constraint result_check,
      add check (num_nonnulls(project_id, facilitator_id) <= 1),
      add check (num_nonnulls(project_id, facilitator_id, application_id) >= 1),
      add check (stepped_back_at is null or award_id is null)
  `.execute(db)

  // Until when an invitation holds; null where it was not said.
  await sql`alter table enrolment add column confirm_by timestamptz`.execute(db)

  await orderAnswers(db)
}

/** Answers stand in the order of their questions, whose places they keep. */
async function orderAnswers(db: Kysely<unknown>): Promise<void> {
  await sql`alter table answer add column position int`.execute(db)
  await sql`update answer w set position = q.position from question q where q.id = w.question_id`.execute(db)
  await sql`alter table answer alter column position set not null, alter column position set default 0`.execute(
    db,
  )
  await sql`
    create function take_question_position() returns trigger language plpgsql as $$
      begin
        select q.position into strict new.position from question q where q.id = new.question_id;
        return new;
      end
    $$
  `.execute(db)
  await sql`
    create trigger take_question_position before insert or update of question_id on answer
      for each row execute function take_question_position()
  `.execute(db)
  await sql`
    create function give_question_position() returns trigger language plpgsql as $$
      begin
        update answer set position = new.position where question_id = new.id;
        return null;
      end
    $$
  `.execute(db)
  await sql`
    create trigger give_question_position after update of position on question
      for each row when (old.position <> new.position) execute function give_question_position()
  `.execute(db)
}
