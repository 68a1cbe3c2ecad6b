import type { CompetitionQuery } from '../graphql/generated/graphql.ts'

/** A competition as its page reads it. */
export type CompetitionDetails = NonNullable<CompetitionQuery['competition']>
