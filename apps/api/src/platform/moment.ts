import * as v from 'valibot'

/** A moment in the JSON of facts or of a job. */
export const moment = v.pipe(
  v.string(),
  v.transform((text) => new Date(text)),
)
