import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/** Makes the tables of the library and fills them, always the same way. */
export async function stockLibrary<DB>(db: Kysely<DB>): Promise<void> {
  await sql`
    create table country (id uuid primary key, code text not null, name text not null);
    create table author (
      id uuid primary key, slug text not null, name text not null, email text, mood text not null, born_year int,
      prize int, currency text, languages text[] not null, country_id uuid references country, is_secret boolean not null,
      joined_at timestamptz not null
    );
    create table book (id uuid primary key, slug text not null, title text not null, pages int not null, score float8);
    create table authorship (author_id uuid references author, book_id uuid references book, primary key (author_id, book_id));
    create table letter (
      id uuid primary key, author_id uuid references author, subject text not null, sent_at timestamptz, is_private boolean not null
    );
    create function numbered(noun text, number int) returns uuid language sql immutable as $$ select md5(noun || number)::uuid $$;
    insert into country
      select numbered('country', n), 'c' || n, 'Country ' || n from generate_series(1, 5) n;
    insert into author
      select numbered('author', n), 'author-' || n, 'Author "' || repeat(chr(96 + n), n % 4) || '" \\ Ә' || n,
        case when n % 3 = 0 then 'a' || n || '@example.org' end, case n % 2 when 0 then 'calm' else 'wild' end,
        case when n % 4 > 0 then 1950 + n % 5 end, case when n % 3 > 0 then n * 100 end, case when n % 3 > 0 then 'EUR' end,
        case when n % 5 = 0 then '{}'::text[] else array['kk', 'r"u'] end,
        case when n % 6 > 0 then numbered('country', 1 + n % 4) end, n % 3 = 0,
        '2020-01-01T00:00:00.123456Z'::timestamptz + (n % 7) * interval '299 days'
      from generate_series(1, 17) n;
    insert into book
      select numbered('book', n), 'book-' || n, 'Book ' || n, 10 + (n * 97) % 1000, case when n % 3 > 0 then (n % 4) / 8.0 end
      from generate_series(1, 23) n;
    insert into authorship
      select numbered('author', a), numbered('book', b) from generate_series(1, 17) a, generate_series(1, 23) b where (a * b) % 5 = 1;
    insert into letter
      select numbered('letter', n), numbered('author', 1 + n % 6), 'Letter ' || n,
        case when n % 4 > 0 then '2024-05-05T05:05:05Z'::timestamptz + (n % 9) * interval '1 day 7 seconds' end, n % 5 = 0
      from generate_series(1, 40) n;
  `.execute(db)
}
