import * as v from 'valibot'
import { languages } from '../kernel/language.ts'
import { namePart } from './name.ts'
import { parsePhone } from './phone.ts'

/** Nothing where nothing was typed. */
const typed = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text) => (text.trim() === '' ? null : text)),
)

const phone = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePhone(dataset.value)
    if (parsed.ok) return parsed.value
    addIssue({ message: parsed.refusal.code })
    return NEVER
  }),
)

/** What a person says of themselves; what is not given stays as it is. */
export const personInput = v.object({
  name: v.optional(
    v.nullable(
      v.object({
        given: namePart,
        surname: v.pipe(typed, v.nullable(namePart)),
        patronymic: v.pipe(typed, v.nullable(namePart)),
      }),
    ),
  ),
  phone: v.optional(v.pipe(typed, v.nullable(phone))),
  language: v.optional(v.nullable(v.picklist(languages))),
})

export type PersonInput = v.InferOutput<typeof personInput>
