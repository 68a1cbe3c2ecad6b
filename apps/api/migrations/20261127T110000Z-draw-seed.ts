import { type Kysely, sql } from 'kysely'

/** The seed of a draw is random and read by nobody before the deadline; its hash is published with the call. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // 128 bits, out of two UUIDs that have 122 random ones each.
  await sql`
    create function new_draw_seed() returns text language sql volatile as $$
      select encode(substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) for 16), 'hex')
    $$
  `.execute(db)
  await sql`
    create function draw_seed_hash(seed text) returns text language sql immutable as $$
      select encode(sha256(convert_to(seed, 'UTF8')), 'hex')
    $$
  `.execute(db)
  // What was published and has had its effect stays. Nobody has changed a competition by the rest.
  await sql`alter table competition disable trigger tell_of_change`.execute(db)
  await sql`
    update competition set draw_seed = new_draw_seed()
    where draw_seed is null or state = 'DRAFT' or closes_at > now()
  `.execute(db)
  await sql`alter table competition enable trigger tell_of_change`.execute(db)
  await sql`
    alter table competition
      alter column draw_seed set default new_draw_seed(),
      alter column draw_seed set not null,
      add column draw_seed_hash text not null
        generated always as (draw_seed_hash(draw_seed)) stored
  `.execute(db)
  await sql`
    create function keep_draw_seed() returns trigger language plpgsql as $$
      begin
        perform refuse('keep_draw_seed', 'The seed of the draw was published by its hash: only another deadline takes another');
        return null;
      end
    $$
  `.execute(db)
  await sql`
    create trigger keep_draw_seed before update on competition for each row
      when (old.state <> 'DRAFT' and old.draw_seed <> new.draw_seed and old.closes_at >= new.closes_at)
      execute function keep_draw_seed()
  `.execute(db)
}
