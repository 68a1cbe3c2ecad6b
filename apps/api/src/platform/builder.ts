import { fallbackOrder, languages } from '@bastama/domain/kernel/language.ts'
import type { Language as LanguageCode } from '@bastama/domain/kernel/language.ts'
import type { LocalizedText as LocalizedTextValue } from '@bastama/domain/kernel/localized.ts'
import SchemaBuilder from '@pothos/core'
import type { FieldRef, SchemaTypes } from '@pothos/core'
import { sql } from 'kysely'
import type { Expression, SelectType } from 'kysely'
import type { RequestContext } from './context.ts'
import { columnTypes } from './database/tables.generated.ts'
import type { DB } from './database/tables.generated.ts'
import { date, dateTime, minorUnits, url } from './scalars.ts'
import { changed } from './selection/bound.ts'
import { columnOf } from './selection/expressions.ts'
import type { Row as RowOf } from './selection/expressions.ts'
import type { ValueOptions } from './selection/fields.ts'
import './selection/plugin.ts'
import type { TableName } from './selection/relations.ts'
import { TableFieldBuilder } from './selection/table-fields.ts'
import type { Viewer } from './viewer.ts'

/** A row as expressions: `project.slug`. What a predicate or an expression of queries.ts is given. */
export type Row<Table extends keyof DB> = RowOf<DB, Table>

/** The one builder of the schema: every noun declares its types with it. */
export const builder = new SchemaBuilder<{
  DB: DB
  Viewer: Viewer
  Context: RequestContext
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date | string }
    MinorUnits: { Input: number; Output: number }
    URL: { Input: string; Output: string }
  }
}>({ defaultFieldNullability: false, columnTypes })

builder.queryType({ description: 'What can be read.' })
builder.scalarType('Date', date)
builder.scalarType('DateTime', dateTime)
builder.scalarType('MinorUnits', minorUnits)
builder.scalarType('URL', url)

export const Language = builder.enumType('Language', {
  description: 'A language of the content: Kazakh, Russian or English.',
  values: { KK: { value: 'kk' }, RU: { value: 'ru' }, EN: { value: 'en' } } as const,
})

/** The argument of a field that is a sentence: whoever names no language is told in that of the request. */
export const readersLanguage = {
  type: Language,
  description: 'The language of the reader; that of the header `Accept-Language` unless told.',
} as const

const inLanguage = (text: Expression<LocalizedTextValue>, language: Expression<LanguageCode>) =>
  sql<string | null>`${text} ->> ${language}`

/** The languages in which a text is looked for, for who reads this one: the plan of a query is the same for all. */
const languagesFor = (reader: Expression<LanguageCode>) =>
  places.map((place) => changed(reader, 'text', place))

const places = languages.map((_, place) => (reader: LanguageCode) => fallbackOrder(reader)[place] ?? reader)

export const LocalizedText = builder.valueType<{ readonly text: Expression<LocalizedTextValue> }>(
  'LocalizedText',
  {
    description: 'A text in up to three languages.',
    fields: (t) => ({
      kk: t.expression('String', ({ text }) => inLanguage(text, sql.lit('kk')), {
        nullable: true,
        description: 'In Kazakh; null where it is missing.',
      }),
      ru: t.expression('String', ({ text }) => inLanguage(text, sql.lit('ru')), {
        nullable: true,
        description: 'In Russian; null where it is missing.',
      }),
      en: t.expression('String', ({ text }) => inLanguage(text, sql.lit('en')), {
        nullable: true,
        description: 'In English; null where it is missing.',
      }),
      text: t.expression(
        'String',
        ({ text }, _, { language }) =>
          sql<string>`coalesce(${sql.join(languagesFor(language).map((one) => inLanguage(text, one)))}, '')`,
        {
          description:
            'The text in this language or, where it is missing, in the next one of the fallback order.',
          args: {
            language: t.arg({ type: Language, required: true, description: 'The language of the reader.' }),
          },
        },
      ),
      language: t.expression(
        Language,
        ({ text }, _, { language }) =>
          sql<LanguageCode>`case ${sql.join(
            languagesFor(language).map((one) => sql`when ${inLanguage(text, one)} is not null then ${one}`),
            sql` `,
          )} else ${language} end`,
        {
          description: 'The language that `text` gives for this language.',
          args: {
            language: t.arg({ type: Language, required: true, description: 'The language of the reader.' }),
          },
        },
      ),
    }),
  },
)

/** Where there is an amount, there is its currency: the tables check it. */
export const Money = builder.valueType<{
  readonly minorUnits: Expression<number | null>
  readonly currency: Expression<string | null>
}>('Money', {
  description: 'An amount: a whole number of minor units in a currency (ISO 4217).',
  fields: (t) => ({
    minorUnits: t.expression('MinorUnits', ({ minorUnits }) => sql<number>`${minorUnits}`, {
      description: 'How many minor units: cents of a euro, tiyn of a tenge.',
    }),
    currency: t.expression('String', ({ currency }) => sql<string>`${currency}`, {
      description: 'The code of the currency, for instance EUR.',
    }),
  }),
})

type ColumnsOf<Types extends SchemaTypes, Table extends TableName<Types>, Value> = {
  [Column in keyof Types['DB'][Table] & string]: SelectType<Types['DB'][Table][Column]> extends Value
    ? Column
    : never
}[keyof Types['DB'][Table] & string]

type Options<Types extends SchemaTypes, Table extends TableName<Types>> = ValueOptions<
  Types,
  RowOf<Types['DB'], Table>,
  boolean
>

declare module './selection/table-fields.ts' {
  interface TableFieldBuilder<Types extends SchemaTypes, Table extends TableName<Types>> {
    /** A column of localized text; one that may be null says `nullable: true`. */
    localized<Column extends ColumnsOf<Types, Table, LocalizedTextValue | null>>(
      column: Column,
      ...options: null extends SelectType<Types['DB'][Table][Column]>
        ? [options: Options<Types, Table> & { readonly nullable: true }]
        : [options?: Options<Types, Table>]
    ): FieldRef<Types, unknown, 'Object'>
    /** An amount in two columns: minor units and currency. */
    money<Amount extends ColumnsOf<Types, Table, number | null>>(
      amount: Amount,
      currency: ColumnsOf<Types, Table, string | null>,
      ...options: null extends SelectType<Types['DB'][Table][Amount]>
        ? [options: Options<Types, Table> & { readonly nullable: true }]
        : [options?: Options<Types, Table>]
    ): FieldRef<Types, unknown, 'Object'>
  }
}

TableFieldBuilder.prototype.localized = function (column, options) {
  return this.value(LocalizedText, (row) => ({ text: columnOf<LocalizedTextValue>(row, column) }), options)
}

TableFieldBuilder.prototype.money = function (amount, currency, options) {
  return this.value(
    Money,
    (row) => ({
      minorUnits: columnOf<number | null>(row, amount),
      currency: columnOf<string | null>(row, currency),
    }),
    options,
  )
}
