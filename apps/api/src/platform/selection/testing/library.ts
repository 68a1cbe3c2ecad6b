import SchemaBuilder from '@pothos/core'
import { sql } from 'kysely'
import type { Expression, Generated } from 'kysely'
import { dateTime } from '../../scalars.ts'
import '../plugin.ts'
import type { Reader, viewer } from './readers.ts'

interface Tables {
  country: { id: Generated<string>; code: string; name: string }
  author: {
    id: Generated<string>
    slug: string
    name: string
    email: string | null
    mood: string
    born_year: number | null
    prize: number | null
    currency: string | null
    languages: string[]
    country_id: string | null
    is_secret: boolean
    joined_at: Date
  }
  book: { id: Generated<string>; slug: string; title: string; pages: number; score: number | null }
  authorship: { author_id: string; book_id: string }
  letter: {
    id: Generated<string>
    author_id: string
    subject: string
    sent_at: Date | null
    is_private: boolean
  }
}

const builder = new SchemaBuilder<{
  DB: Tables
  Viewer: ReturnType<typeof viewer>
  Context: Reader
  DefaultFieldNullability: false
  Scalars: { ID: { Input: string; Output: string }; DateTime: { Input: Date; Output: Date | string } }
}>({
  defaultFieldNullability: false,
  // Those by which lists are ordered.
  columnTypes: {
    country: { code: 'text' },
    author: { joined_at: 'timestamptz', born_year: 'int4', name: 'text' },
    book: { score: 'float8', title: 'text', pages: 'int4' },
    authorship: {},
    letter: { sent_at: 'timestamptz' },
  },
})

builder.queryType({})
builder.scalarType('DateTime', dateTime)

const Mood = builder.enumType('Mood', {
  values: { CALM: { value: 'calm' }, WILD: { value: 'wild' } } as const,
})
const Writing = builder.enumType('Writing', { values: ['PLAIN', 'LOUD'] as const })
const Permission = builder.objectRef<{ allowed: boolean; reason: string | null }>('Permission').implement({
  fields: (t) => ({
    allowed: t.exposeBoolean('allowed'),
    reason: t.exposeString('reason', { nullable: true }),
  }),
})

const Money = builder.valueType<{ amount: Expression<number | null>; currency: Expression<string | null> }>(
  'Money',
  {
    fields: (t) => ({
      amount: t.expression('Int', ({ amount }) => sql<number>`${amount}`),
      currency: t.expression('String', ({ currency }) => sql<string>`${currency}`),
    }),
  },
)

const Country = builder.table('Country', {
  from: 'country',
  visible: () => true,
  fields: (t) => ({ code: t.column('code', 'String'), name: t.column('name', 'String') }),
})

const Letter = builder.table('Letter', {
  from: 'letter',
  visible: (letter, reader) => (reader.role === 'librarian' ? true : sql<boolean>`not ${letter.is_private}`),
  fields: (t) => ({
    subject: t.column('subject', 'String'),
    sentAt: t.column('sent_at', 'DateTime', { nullable: true }),
  }),
})

const Author = builder.table('Author', {
  from: 'author',
  visible: (author, reader) => {
    switch (reader.role) {
      case 'guest':
        return sql<boolean>`not ${author.is_secret}`
      case 'friend':
        return sql<boolean>`not ${author.is_secret} or ${author.slug} = any(${reader.knows})`
      case 'librarian':
        return true
    }
  },
  search: {
    matches: (author, query) => sql<boolean>`${author.name} ilike '%' || ${query} || '%'`,
    rank: (author, query) => sql<number>`1.0 / (1 + position(lower(${query}) in lower(${author.name})))`,
  },
  fields: (t) => ({
    slug: t.column('slug', 'String'),
    name: t.expression(
      'String',
      (author, _, { writing }) =>
        sql<string>`case when ${writing} = 'LOUD' then upper(${author.name}) else ${author.name} end`,
      { args: { writing: t.arg({ type: Writing }) } },
    ),
    email: t.column('email', 'String', {
      nullable: true,
      readable: (author, reader) =>
        reader.role === 'librarian' || sql<boolean>`${author.slug} = any(${reader.knows})`,
    }),
    mood: t.column('mood', Mood),
    languages: t.column('languages', ['String']),
    moods: t.expression([Mood], (author) => sql<string[]>`array[${author.mood}, 'calm']`),
    joinedAt: t.column('joined_at', 'DateTime'),
    isYoung: t.expression(
      'Boolean',
      (author, { now }) => sql<boolean>`${author.joined_at} > ${now} - interval '5 years'`,
    ),
    prize: t.value(Money, (author) => ({ amount: author.prize, currency: author.currency }), {
      nullable: true,
    }),
    country: t.one(Country, { country_id: 'id' }),
    letters: t.connection(Letter, { id: 'author_id' }, { orderBy: [['sent_at', 'desc', 'nulls last']] }),
    lastLetter: t.one(Letter, { id: 'author_id' }, { orderBy: [['sent_at', 'desc', 'nulls last']] }),
    greeting: t.computed('String', {
      args: { writing: t.arg({ type: Writing, required: true, defaultValue: 'PLAIN' }) },
      needs: (author) => ({ name: author.name, joined: author.joined_at }),
      resolve: ({ name, joined }, { writing }, { role }) =>
        `Dear ${writing === 'LOUD' ? name.toUpperCase() : name}, since ${new Date(joined).getUTCFullYear()} (${role})`,
    }),
    canEdit: t.computed(Permission, {
      needs: (author) => ({ isSecret: author.is_secret }),
      resolve: ({ isSecret }, _, { role }) =>
        role === 'librarian' && !isSecret
          ? { allowed: true, reason: null }
          : { allowed: false, reason: 'NOT_YOURS' },
    }),
  }),
})

const Book = builder.table('Book', {
  from: 'book',
  visible: (book, reader) => (reader.role === 'guest' ? sql<boolean>`${book.pages} < 900` : true),
  search: {
    matches: (book, query) => sql<boolean>`${book.title} ilike '%' || ${query} || '%'`,
    rank: (book, query) => sql<number>`1.0 / (1 + position(lower(${query}) in lower(${book.title})))`,
  },
  fields: (t) => ({
    slug: t.column('slug', 'String'),
    title: t.column('title', 'String'),
    pages: t.column('pages', 'Int'),
    score: t.column('score', 'Float', { nullable: true }),
    /** null for one book, against its word */
    fragile: t.expression('String', (book) => sql<string>`nullif(${book.title}, 'Book 7')`),
    authors: t.many(
      Author,
      { through: 'authorship', from: { id: 'book_id' }, to: { author_id: 'id' } },
      { orderBy: [['name', 'desc']] },
    ),
  }),
})

const AuthorFilter = builder.filter('AuthorFilter', {
  from: 'author',
  fields: {
    mood: { type: [Mood], where: (author, moods) => sql<boolean>`${author.mood} = any(${moods})` },
    country: {
      type: ['String'],
      where: (author, codes) =>
        sql<boolean>`exists (select from country c where c.id = ${author.country_id} and c.code = any(${codes}))`,
    },
    hasPrize: {
      type: 'Boolean',
      where: (author, has) => sql<boolean>`(${author.prize} is not null) = ${has}`,
    },
    joinedSince: {
      type: 'DateTime',
      where: (author, since) => sql<boolean>`${author.joined_at} >= ${since}`,
    },
  },
})
const AuthorOrder = builder.order('AuthorOrder', {
  from: 'author',
  fields: {
    JOINED_AT: 'joined_at',
    BORN: ['born_year', 'nulls last'],
    NAME_LENGTH: { type: 'int4', of: (author) => sql<number>`length(${author.name})` },
  },
  default: ['JOINED_AT', 'desc'],
})

builder.tableFields(Country, (t) => ({
  authors: t.connection(
    Author,
    { id: 'country_id' },
    { filter: AuthorFilter, order: AuthorOrder, search: true },
  ),
  secretCount: t.expression(
    'Int',
    (country) =>
      sql<number>`(select count(*) from author a where a.country_id = ${country.id} and a.is_secret)`,
  ),
}))
builder.tableFields(Author, (t) => ({
  books: t.connection(
    Book,
    { through: 'authorship', from: { id: 'author_id' }, to: { book_id: 'id' } },
    {
      orderBy: [
        ['pages', 'asc'],
        ['score', 'desc', 'nulls last'],
      ],
      where: (book) => sql<boolean>`${book.pages} > 20`,
      search: true,
    },
  ),
}))
builder.tableFields(Letter, (t) => ({ author: t.one(Author, { author_id: 'id' }) }))

const SearchResult = builder.unionType('SearchResult', { types: [Author, Book] })

builder.queryFields((t) => ({
  author: t.bySlug(Author),
  book: t.bySlug(Book),
  country: t.bySlug(Country, { column: 'code' }),
  authors: t.connection(Author, { filter: AuthorFilter, order: AuthorOrder, search: true }),
  books: t.connection(Book, { orderBy: [['score', 'asc', 'nulls last']], search: true }),
  countries: t.connection(Country, { orderBy: [['code', 'asc']] }),
  node: t.node(),
  nodes: t.nodes(),
  search: t.search(SearchResult, [Author, Book]),
  version: t.string({ resolve: () => '1.0' }),
}))

/** What a mutation says it has done something to. */
const Pointed = builder.objectRef<{ readonly authorId: string | null }>('Pointed').implement({
  fields: (t) => ({
    author: t.row(Author, { id: ({ authorId }) => authorId }),
    hasAuthor: t.boolean({ resolve: ({ authorId }) => authorId !== null }),
  }),
})

builder.mutationType({
  fields: (t) => ({
    point: t.field({
      type: Pointed,
      args: { authorId: t.arg.string() },
      resolve: (_, { authorId = null }) => ({ authorId }),
    }),
  }),
})

/** A schema over the library. Each call makes one of its own. */
export const librarySchema = () => builder.toSchema()
