import { localize } from '@bastama/domain/kernel/localized.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import SchemaBuilder from '@pothos/core'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import type { Asker } from '../batches/access.ts'
import type { Batches } from '../batches/batches.ts'

export const builder = new SchemaBuilder<{
  Context: { data: Batches; asker: Asker }
  DefaultFieldNullability: false
  Scalars: {
    Date: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date }
    MinorUnits: { Input: number; Output: number }
  }
}>({ plugins: [DataloaderPlugin], defaultFieldNullability: false })

builder.scalarType('Date', { serialize: String })
builder.scalarType('DateTime', { serialize: (moment) => moment.toISOString() })
builder.scalarType('MinorUnits', { serialize: Number })

export const Language = builder.enumType('Language', {
  values: { KK: { value: 'kk' }, RU: { value: 'ru' }, EN: { value: 'en' } } as const,
})

export const Localized = builder.objectRef<LocalizedText>('LocalizedText').implement({
  fields: (t) => ({
    text: t.string({
      args: { language: t.arg({ type: Language, required: true }) },
      resolve: (text, { language }) => localize(text, language).text,
    }),
  }),
})

interface Amount {
  readonly minorUnits: number
  readonly currency: string
}

export const Money = builder.objectRef<Amount>('Money').implement({
  fields: (t) => ({
    minorUnits: t.expose('minorUnits', { type: 'MinorUnits' }),
    currency: t.exposeString('currency'),
  }),
})

export function money(minorUnits: number | null, currency: string | null): Amount | null {
  return minorUnits === null || currency === null ? null : { minorUnits, currency }
}

export const OrderDirection = builder.enumType('OrderDirection', { values: ['ASC', 'DESC'] as const })
