import { builder } from './builder.ts'

/** A text in up to three languages, as a client gives it. */
export const LocalizedTextInput = builder.inputType('LocalizedTextInput', {
  description: 'A text in up to three languages, as a whole: a language that is not given has no text.',
  fields: (t) => ({
    kk: t.string({ description: 'In Kazakh.' }),
    ru: t.string({ description: 'In Russian.' }),
    en: t.string({ description: 'In English.' }),
  }),
})

/** An amount, as a client gives it. */
export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount.',
  fields: (t) => ({
    minorUnits: t.field({
      type: 'MinorUnits',
      required: true,
      description: 'How many minor units: cents of a euro, tiyn of a tenge.',
    }),
    currency: t.string({ required: true, description: 'The code of the currency, for instance KZT.' }),
  }),
})
