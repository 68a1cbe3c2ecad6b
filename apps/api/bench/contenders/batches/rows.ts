import type { ApplicationState } from '@bastama/domain/application/states.ts'
import type { MilestoneState } from '@bastama/domain/project/milestone.ts'
import type { Selectable } from 'kysely'
import type { DB } from '../../../src/platform/database/tables.generated.ts'

/** What is read of each table. A project without its description, which is long and which no list asks for. */
const tables = {
  project: [
    'id',
    'slug',
    'state',
    'title',
    'summary',
    'address',
    'stop_reason',
    'hidden_at',
    'budget_minor',
    'own_contribution_minor',
    'currency',
    'submitted_at',
    'updated_at',
    'support_count',
    'is_sample',
    'programme_id',
    'theme_id',
    'district_id',
    'team_id',
    'competition_id',
    'cover_id',
  ],
  theme: ['id', 'slug', 'name'],
  district: ['id', 'slug', 'name'],
  programme: ['id', 'slug', 'name', 'funder'],
  competition: [
    'id',
    'slug',
    'kind',
    'state',
    'title',
    'opens_at',
    'closes_at',
    'announced_at',
    'fund_minor',
    'fund_currency',
  ],
  question: ['id', 'position', 'label'],
  application: ['id', 'person_id', 'reference', 'submitted_at', 'is_sample'],
  answer: ['id', 'application_id', 'question_id', 'text'],
  decision: ['outcome', 'reserve_place', 'reason'],
  criterion: ['competition_id', 'position', 'weight', 'name'],
  award: ['id', 'name'],
  result: [
    'id',
    'competition_id',
    'project_id',
    'award_id',
    'outcome',
    'rank',
    'reason',
    'amount_minor',
    'currency',
  ],
  team: ['id', 'slug', 'name', 'summary'],
  team_member: ['id', 'team_id', 'person_id', 'role', 'position'],
  person: ['id', 'name'],
  photo: ['id', 'width', 'height', 'is_decorative', 'alt', 'credit'],
  photo_variant: ['photo_id', 'format', 'width', 'height', 'key'],
  milestone: ['project_id', 'position', 'due_on', 'done_on', 'dropped_on', 'title', 'note'],
  project_update: ['project_id', 'published_at', 'title', 'body'],
} as const satisfies { readonly [Table in keyof DB]?: readonly (keyof DB[Table])[] }

type Table = keyof typeof tables
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
type RowOf<Of extends Table> = {
  readonly [Name in (typeof tables)[Of][number] as Camel<Name>]: Name extends keyof Selectable<DB[Of]>
    ? Selectable<DB[Of]>[Name]
    : never
}

export type ProjectRow = RowOf<'project'>
export type PlaceRow = RowOf<'theme'>
export type ProgrammeRow = RowOf<'programme'>
export type CompetitionRow = RowOf<'competition'>
export type CriterionRow = RowOf<'criterion'>
export type AwardRow = RowOf<'award'>
export type ResultRow = RowOf<'result'>
export type TeamRow = RowOf<'team'>
export type MemberRow = RowOf<'team_member'>
export type PersonRow = RowOf<'person'>
export type PhotoRow = RowOf<'photo'>
export type VariantRow = RowOf<'photo_variant'>
export type MilestoneRow = RowOf<'milestone'> & { readonly state: MilestoneState }
export type UpdateRow = RowOf<'project_update'>
export type QuestionRow = RowOf<'question'>
export type ApplicationRow = RowOf<'application'> & {
  readonly state: ApplicationState
  /** whether who asks is told what was decided */
  readonly isTold: boolean
}
export type AnswerRow = RowOf<'answer'>
/** With the id of its application. */
export type DecisionRow = RowOf<'decision'> & { readonly id: string }

/** The columns of a table, named as fields are. */
export const columns = (table: Table, alias: string) =>
  tables[table]
    .map(
      (name) =>
        `${alias}.${name} as "${name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}"`,
    )
    .join(', ')

/** A part of a list that hangs on something: how many of its rows are asked for. */
export interface Part {
  readonly id: string
  readonly first: number
}
