// Written by `npm run generate` from the migrated database. Not edited by hand.
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type DefaultedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>

export interface Account {
  id: Generated<string>
  person_id: string
  email: string
  email_verified: Generated<boolean>
  name: Generated<string>
  image: string | null
  two_factor_enabled: Generated<boolean>
  is_demo: Generated<boolean>
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
}

export interface AccountCredential {
  id: Generated<string>
  account_id: string
  provider: string
  subject: string
  password: string | null
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Timestamp | null
  refresh_token_expires_at: Timestamp | null
  scope: string | null
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
}

export interface AccountRateLimit {
  id: Generated<string>
  key: string
  count: number
  last_request: number
}

export interface AccountSecondFactor {
  id: Generated<string>
  account_id: string
  secret: string
  backup_codes: string
  verified: Generated<boolean>
  failed_verification_count: Generated<number>
  locked_until: Timestamp | null
}

export interface AccountSession {
  id: Generated<string>
  account_id: string
  token: string
  expires_at: Timestamp
  ip_address: string | null
  user_agent: string | null
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
}

export interface AccountVerification {
  id: Generated<string>
  identifier: string
  value: string
  expires_at: Timestamp
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
}

export interface Album {
  id: Generated<string>
  programme_id: string
  slug: string
  title: LocalizedText
  summary: LocalizedText | null
  taken_on: string
  published_at: Timestamp | null
}

export interface AlbumPhoto {
  id: Generated<string>
  album_id: string
  photo_id: string
  position: number
  caption: LocalizedText | null
}

export interface Answer {
  id: Generated<string>
  application_id: string
  question_id: string
  text: string | null
  position: Generated<number>
  changed_at: DefaultedTimestamp
}

export interface AnswerFile {
  id: Generated<string>
  answer_id: string
  position: number
  upload_id: string
  name: string
  media_type: string
  bytes: number
  key: string | null
}

export interface AnswerOption {
  answer_id: string
  option_id: string
}

export interface Applicant {
  application_id: GeneratedAlways<string | null>
  person_id: GeneratedAlways<string | null>
}

export interface Application {
  id: Generated<string>
  competition_id: string
  person_id: string | null
  team_id: string | null
  project_id: string | null
  reference: string
  state: 'DRAFT' | 'SUBMITTED' | 'INCOMPLETE' | 'INELIGIBLE' | 'IN_ROUND' | 'SELECTED' | 'RESERVE' | 'NOT_SELECTED' | 'CONFIRMED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN'
  started_at: Timestamp
  answered_at: Timestamp | null
  submitted_at: Timestamp | null
  withdrawn_at: Timestamp | null
  mend_until: Timestamp | null
  mend_note: LocalizedText | null
  ineligible_reason: LocalizedText | null
  reserve_place: number | null
  confirm_by: Timestamp | null
  version: Generated<number>
  review_version: Generated<number>
  is_sample: Generated<boolean>
}

export interface Attendance {
  session_id: string
  enrolment_id: string
  taken_at: Timestamp
}

export interface Award {
  id: Generated<string>
  competition_id: string
  position: number
  name: LocalizedText
  description: LocalizedText | null
  rule: 'FIXED' | 'FUND_SHARE'
  amount_minor: number | null
  currency: string | null
  at_least: number | null
  reserved_for: LocalizedText | null
}

export interface Competition {
  id: Generated<string>
  programme_id: string
  slug: string
  kind: 'FACILITATORS' | 'PARTICIPANTS' | 'PROJECTS'
  state: 'DRAFT' | 'PUBLISHED' | 'ANNOUNCED' | 'ARCHIVED' | 'CANCELLED'
  title: LocalizedText
  summary: LocalizedText
  about: LocalizedText
  who_may_apply: LocalizedText
  opens_at: Timestamp
  closes_at: Timestamp
  pitching_at: Timestamp | null
  pitching_venue_id: string | null
  pitching_format: LocalizedText | null
  results_due_on: string | null
  announced_at: Timestamp | null
  cancelled_at: Timestamp | null
  cancel_reason: LocalizedText | null
  places: number | null
  fund_minor: number | null
  fund_currency: string | null
  draw_seed: Generated<string>
  is_sample: Generated<boolean>
  published_at: Timestamp | null
  version: Generated<number>
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
  sort_kk: GeneratedAlways<string>
  sort_ru: GeneratedAlways<string>
  sort_en: GeneratedAlways<string>
  search_vector: GeneratedAlways<string>
  search_text: GeneratedAlways<string>
  draw_seed_hash: GeneratedAlways<string>
  confirm_days: number | null
  record_hash: Buffer | null
}

export interface Competitor {
  competition_id: GeneratedAlways<string | null>
  person_id: GeneratedAlways<string | null>
}

export interface Criterion {
  id: Generated<string>
  competition_id: string
  position: number
  name: LocalizedText
  description: LocalizedText
  weight: number
}

export interface CriterionStep {
  id: Generated<string>
  criterion_id: string
  points: number
  description: LocalizedText
}

export interface DeadlineExtension {
  id: Generated<string>
  competition_id: string
  closed_at: Timestamp
  closes_at: Timestamp
  reason: LocalizedText
  made_at: Timestamp
}

export interface Decision {
  id: Generated<string>
  application_id: string
  outcome: 'SELECTED' | 'RESERVE' | 'NOT_SELECTED'
  reserve_place: number | null
  award_id: string | null
  reason: LocalizedText | null
  decided_by: string | null
  decided_at: Timestamp
}

export interface District {
  id: Generated<string>
  programme_id: string
  slug: string
  name: LocalizedText
  position: number
}

export interface Enrolment {
  id: Generated<string>
  workshop_id: string
  person_id: string
  state: 'INVITED' | 'CONFIRMED' | 'DECLINED' | 'WITHDRAWN' | 'COMPLETED'
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
  confirm_by: Timestamp | null
}

export interface Event {
  id: GeneratedAlways<number>
  at: Timestamp
  actor: unknown
  programme_id: string | null
  noun: string
  subject_id: string
  kind: string
  before: unknown | null
  after: unknown | null
  previous_hash: Buffer
  hash: Buffer
}

export interface Facilitator {
  id: Generated<string>
  programme_id: string
  person_id: string
  competition_id: string | null
  photo_id: string | null
  slug: string
  state: 'DRAFT' | 'PUBLISHED' | 'HIDDEN'
  name: LocalizedText
  headline: LocalizedText | null
  bio: LocalizedText | null
  languages: string[]
  sort_name: LocalizedText
  is_sample: Generated<boolean>
  published_at: Timestamp | null
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
  sort_kk: GeneratedAlways<string>
  sort_ru: GeneratedAlways<string>
  sort_en: GeneratedAlways<string>
  search_vector: GeneratedAlways<string>
  search_text: GeneratedAlways<string>
  version: Generated<number>
  hidden_reason: LocalizedText | null
  accepted_at: Timestamp | null
  invited_address: string | null
}

export interface FacilitatorTopic {
  facilitator_id: string
  topic_id: string
}

export interface Forum {
  id: Generated<string>
  programme_id: string
  slug: string
  title: LocalizedText
  summary: LocalizedText
  venue_id: string | null
  starts_at: Timestamp
  ends_at: Timestamp
  published_at: Timestamp | null
  album_id: string | null
  search_vector: GeneratedAlways<string>
  search_text: GeneratedAlways<string>
}

export interface Idempotency {
  key: Buffer
  input: Buffer
  subject_id: string | null
  made_at: Timestamp
}

export interface Message {
  id: Generated<string>
  event_key: string
  person_id: string | null
  address: string | null
  kind: string
  language: 'kk' | 'ru' | 'en'
  subject: string
  text: string
  html: string
  created_at: DefaultedTimestamp
  sent_at: Timestamp | null
}

export interface Milestone {
  id: Generated<string>
  project_id: string
  position: number
  title: LocalizedText
  due_on: string
  done_on: string | null
  dropped_on: string | null
  note: LocalizedText | null
}

export interface Partner {
  id: Generated<string>
  programme_id: string
  slug: string
  name: LocalizedText
  position: number
}

export interface Person {
  id: Generated<string>
  name: LocalizedText
  sort_name: LocalizedText
  email: string | null
  phone: string | null
  birth_date: string | null
  is_sample: Generated<boolean>
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
  is_named: Generated<boolean>
  language: Generated<'kk' | 'ru' | 'en'>
  given_name: string | null
  surname: string | null
  patronymic: string | null
}

export interface Photo {
  id: Generated<string>
  programme_id: string
  alt: LocalizedText | null
  is_decorative: Generated<boolean>
  credit: LocalizedText | null
  width: number
  height: number
  is_sample: Generated<boolean>
  consent_withdrawn_at: Timestamp | null
  created_at: DefaultedTimestamp
  state: 'PROCESSING' | 'READY' | 'FAILED'
  failure: 'UNREADABLE' | 'NOT_MADE' | null
  upload_id: string | null
  added_by: string | null
  version: Generated<number>
}

export interface PhotoVariant {
  id: Generated<string>
  photo_id: string
  format: 'AVIF' | 'WEBP' | 'JPEG'
  width: number
  height: number
  key: string
}

export interface Programme {
  id: Generated<string>
  slug: string
  name: LocalizedText
  summary: LocalizedText
  about: LocalizedText
  languages: string[]
  time_zone: string
  starts_on: string
  ends_on: string | null
  funder: LocalizedText | null
  funding_minor: number | null
  funding_currency: string | null
  published_at: Timestamp | null
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
}

export interface Project {
  id: Generated<string>
  programme_id: string
  team_id: string
  competition_id: string | null
  district_id: string | null
  theme_id: string
  cover_id: string | null
  album_id: string | null
  slug: string
  state: 'DRAFT' | 'SUBMITTED' | 'PUBLISHED' | 'IN_PROGRESS' | 'COMPLETED' | 'STOPPED'
  title: LocalizedText
  summary: LocalizedText
  description: LocalizedText
  address: LocalizedText | null
  budget_minor: number | null
  own_contribution_minor: number | null
  currency: string | null
  submitted_at: Timestamp | null
  stop_reason: LocalizedText | null
  hidden_at: Timestamp | null
  hidden_reason: LocalizedText | null
  support_count: Generated<number>
  is_sample: Generated<boolean>
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
  shown_at: GeneratedAlways<Date>
  sort_kk: GeneratedAlways<string>
  sort_ru: GeneratedAlways<string>
  sort_en: GeneratedAlways<string>
  search_vector: Generated<string>
  search_text: GeneratedAlways<string>
}

export interface ProjectUpdate {
  id: Generated<string>
  project_id: string
  title: LocalizedText
  body: LocalizedText
  published_at: Timestamp | null
  created_at: DefaultedTimestamp
  shown_at: GeneratedAlways<Date>
}

export interface Question {
  id: Generated<string>
  competition_id: string
  position: number
  kind: 'SHORT_TEXT' | 'LONG_TEXT' | 'CHOICE' | 'CHOICES' | 'NUMBER' | 'DATE' | 'FILE'
  label: LocalizedText
  hint: LocalizedText | null
  is_required: boolean
  max_length: number | null
  max_files: number | null
}

export interface QuestionOption {
  id: Generated<string>
  question_id: string
  position: number
  label: LocalizedText
}

export interface QuestionToMend {
  application_id: string
  question_id: string
  asked_at: DefaultedTimestamp
}

export interface RecordedEvent {
  id: GeneratedAlways<string | null>
  position: GeneratedAlways<number | null>
  at: GeneratedAlways<Date | null>
  actor_kind: GeneratedAlways<string | null>
  person_id: GeneratedAlways<string | null>
  programme_id: GeneratedAlways<string | null>
  noun: GeneratedAlways<string | null>
  subject_id: GeneratedAlways<string | null>
  kind: GeneratedAlways<string | null>
  before: GeneratedAlways<unknown | null>
  after: GeneratedAlways<unknown | null>
  hash: GeneratedAlways<string | null>
}

export interface ReportedFigure {
  id: Generated<string>
  programme_id: string
  code: string
  position: number
  value: number
  precision: 'EXACT' | 'ABOUT' | 'MORE_THAN'
  label: LocalizedText
}

export interface Result {
  id: Generated<string>
  competition_id: string
  outcome: 'SELECTED' | 'RESERVE' | 'NOT_SELECTED'
  rank: number
  project_id: string | null
  facilitator_id: string | null
  award_id: string | null
  amount_minor: number | null
  currency: string | null
  reason: LocalizedText | null
  application_id: string | null
  is_ranked: Generated<boolean>
  stepped_back_at: Timestamp | null
  moved_up_at: Timestamp | null
}

export interface RoleGrant {
  id: Generated<string>
  person_id: string
  role: 'administrator' | 'manager' | 'reviewer'
  programme_id: string | null
  competition_id: string | null
  given_by: string | null
  given_at: DefaultedTimestamp
}

export interface Session {
  id: Generated<string>
  stage_id: string
  topic_id: string | null
  title: LocalizedText
  starts_at: Timestamp
  ends_at: Timestamp
  search_vector: GeneratedAlways<string>
  search_text: GeneratedAlways<string>
}

export interface SessionFacilitator {
  session_id: string
  facilitator_id: string
  starts_at: Timestamp | null
  ends_at: Timestamp | null
}

export interface ShownProject {
  id: GeneratedAlways<string | null>
  team_id: GeneratedAlways<string | null>
  cover_id: GeneratedAlways<string | null>
}

export interface Stage {
  id: Generated<string>
  workshop_id: string
  album_id: string | null
  venue_id: string | null
  position: number
  title: LocalizedText
  summary: LocalizedText
  starts_on: string
  ends_on: string
  search_vector: GeneratedAlways<string>
  search_text: GeneratedAlways<string>
}

export interface Strand {
  id: Generated<string>
  programme_id: string
  position: number
  name: LocalizedText
  summary: LocalizedText
}

export interface Team {
  id: Generated<string>
  programme_id: string
  slug: string
  name: LocalizedText
  summary: LocalizedText | null
  is_sample: Generated<boolean>
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
  sort_kk: GeneratedAlways<string>
  sort_ru: GeneratedAlways<string>
  sort_en: GeneratedAlways<string>
  search_vector: GeneratedAlways<string>
  search_text: GeneratedAlways<string>
}

export interface TeamMember {
  id: Generated<string>
  team_id: string
  person_id: string
  role: 'LEADER' | 'MEMBER'
  position: number
}

export interface Theme {
  id: Generated<string>
  programme_id: string
  slug: string
  name: LocalizedText
  summary: LocalizedText | null
  position: number
}

export interface Topic {
  id: Generated<string>
  programme_id: string
  slug: string
  name: LocalizedText
  summary: LocalizedText | null
  position: number
}

export interface Venue {
  id: Generated<string>
  programme_id: string
  name: LocalizedText
  address: LocalizedText | null
}

export interface Workshop {
  id: Generated<string>
  programme_id: string
  competition_id: string | null
  slug: string
  number: number
  title: LocalizedText
  summary: LocalizedText
  attendance_percent: Generated<number>
  published_at: Timestamp | null
  created_at: DefaultedTimestamp
  updated_at: DefaultedTimestamp
  search_vector: GeneratedAlways<string>
  search_text: GeneratedAlways<string>
}

export interface DB {
  account: Account
  account_credential: AccountCredential
  account_rate_limit: AccountRateLimit
  account_second_factor: AccountSecondFactor
  account_session: AccountSession
  account_verification: AccountVerification
  album: Album
  album_photo: AlbumPhoto
  answer: Answer
  answer_file: AnswerFile
  answer_option: AnswerOption
  applicant: Applicant
  application: Application
  attendance: Attendance
  award: Award
  competition: Competition
  competitor: Competitor
  criterion: Criterion
  criterion_step: CriterionStep
  deadline_extension: DeadlineExtension
  decision: Decision
  district: District
  enrolment: Enrolment
  event: Event
  facilitator: Facilitator
  facilitator_topic: FacilitatorTopic
  forum: Forum
  idempotency: Idempotency
  message: Message
  milestone: Milestone
  partner: Partner
  person: Person
  photo: Photo
  photo_variant: PhotoVariant
  programme: Programme
  project: Project
  project_update: ProjectUpdate
  question: Question
  question_option: QuestionOption
  question_to_mend: QuestionToMend
  recorded_event: RecordedEvent
  reported_figure: ReportedFigure
  result: Result
  role_grant: RoleGrant
  session: Session
  session_facilitator: SessionFacilitator
  shown_project: ShownProject
  stage: Stage
  strand: Strand
  team: Team
  team_member: TeamMember
  theme: Theme
  topic: Topic
  venue: Venue
  workshop: Workshop
}

export const columnTypes = {
  account: { id: 'uuid', person_id: 'uuid', email: 'text', email_verified: 'bool', name: 'text', image: 'text', two_factor_enabled: 'bool', is_demo: 'bool', created_at: 'timestamptz', updated_at: 'timestamptz' },
  account_credential: { id: 'uuid', account_id: 'uuid', provider: 'text', subject: 'text', password: 'text', access_token: 'text', refresh_token: 'text', id_token: 'text', access_token_expires_at: 'timestamptz', refresh_token_expires_at: 'timestamptz', scope: 'text', created_at: 'timestamptz', updated_at: 'timestamptz' },
  account_rate_limit: { id: 'uuid', key: 'text', count: 'int4', last_request: 'int8' },
  account_second_factor: { id: 'uuid', account_id: 'uuid', secret: 'text', backup_codes: 'text', verified: 'bool', failed_verification_count: 'int4', locked_until: 'timestamptz' },
  account_session: { id: 'uuid', account_id: 'uuid', token: 'text', expires_at: 'timestamptz', ip_address: 'text', user_agent: 'text', created_at: 'timestamptz', updated_at: 'timestamptz' },
  account_verification: { id: 'uuid', identifier: 'text', value: 'text', expires_at: 'timestamptz', created_at: 'timestamptz', updated_at: 'timestamptz' },
  album: { id: 'uuid', programme_id: 'uuid', slug: 'text', title: 'localized_text', summary: 'localized_text', taken_on: 'date', published_at: 'timestamptz' },
  album_photo: { id: 'uuid', album_id: 'uuid', photo_id: 'uuid', position: 'int4', caption: 'localized_text' },
  answer: { id: 'uuid', application_id: 'uuid', question_id: 'uuid', text: 'text', position: 'int4', changed_at: 'timestamptz' },
  answer_file: { id: 'uuid', answer_id: 'uuid', position: 'int4', upload_id: 'uuid', name: 'text', media_type: 'text', bytes: 'int4', key: 'text' },
  answer_option: { answer_id: 'uuid', option_id: 'uuid' },
  applicant: { application_id: 'uuid', person_id: 'uuid' },
  application: { id: 'uuid', competition_id: 'uuid', person_id: 'uuid', team_id: 'uuid', project_id: 'uuid', reference: 'text', state: 'text', started_at: 'timestamptz', answered_at: 'timestamptz', submitted_at: 'timestamptz', withdrawn_at: 'timestamptz', mend_until: 'timestamptz', mend_note: 'localized_text', ineligible_reason: 'localized_text', reserve_place: 'int4', confirm_by: 'timestamptz', version: 'int4', review_version: 'int4', is_sample: 'bool' },
  attendance: { session_id: 'uuid', enrolment_id: 'uuid', taken_at: 'timestamptz' },
  award: { id: 'uuid', competition_id: 'uuid', position: 'int4', name: 'localized_text', description: 'localized_text', rule: 'text', amount_minor: 'int8', currency: 'text', at_least: 'int4', reserved_for: 'localized_text' },
  competition: { id: 'uuid', programme_id: 'uuid', slug: 'text', kind: 'text', state: 'text', title: 'localized_text', summary: 'localized_text', about: 'localized_text', who_may_apply: 'localized_text', opens_at: 'timestamptz', closes_at: 'timestamptz', pitching_at: 'timestamptz', pitching_venue_id: 'uuid', pitching_format: 'localized_text', results_due_on: 'date', announced_at: 'timestamptz', cancelled_at: 'timestamptz', cancel_reason: 'localized_text', places: 'int4', fund_minor: 'int8', fund_currency: 'text', draw_seed: 'text', is_sample: 'bool', published_at: 'timestamptz', version: 'int4', created_at: 'timestamptz', updated_at: 'timestamptz', sort_kk: 'text', sort_ru: 'text', sort_en: 'text', search_vector: 'tsvector', search_text: 'text', draw_seed_hash: 'text', confirm_days: 'int4', record_hash: 'bytea' },
  competitor: { competition_id: 'uuid', person_id: 'uuid' },
  criterion: { id: 'uuid', competition_id: 'uuid', position: 'int4', name: 'localized_text', description: 'localized_text', weight: 'int4' },
  criterion_step: { id: 'uuid', criterion_id: 'uuid', points: 'int4', description: 'localized_text' },
  deadline_extension: { id: 'uuid', competition_id: 'uuid', closed_at: 'timestamptz', closes_at: 'timestamptz', reason: 'localized_text', made_at: 'timestamptz' },
  decision: { id: 'uuid', application_id: 'uuid', outcome: 'text', reserve_place: 'int4', award_id: 'uuid', reason: 'localized_text', decided_by: 'uuid', decided_at: 'timestamptz' },
  district: { id: 'uuid', programme_id: 'uuid', slug: 'text', name: 'localized_text', position: 'int4' },
  enrolment: { id: 'uuid', workshop_id: 'uuid', person_id: 'uuid', state: 'text', created_at: 'timestamptz', updated_at: 'timestamptz', confirm_by: 'timestamptz' },
  event: { id: 'int8', at: 'timestamptz', actor: 'jsonb', programme_id: 'uuid', noun: 'text', subject_id: 'uuid', kind: 'text', before: 'jsonb', after: 'jsonb', previous_hash: 'bytea', hash: 'bytea' },
  facilitator: { id: 'uuid', programme_id: 'uuid', person_id: 'uuid', competition_id: 'uuid', photo_id: 'uuid', slug: 'text', state: 'text', name: 'localized_text', headline: 'localized_text', bio: 'localized_text', sort_name: 'localized_text', is_sample: 'bool', published_at: 'timestamptz', created_at: 'timestamptz', updated_at: 'timestamptz', sort_kk: 'text', sort_ru: 'text', sort_en: 'text', search_vector: 'tsvector', search_text: 'text', version: 'int4', hidden_reason: 'localized_text', accepted_at: 'timestamptz', invited_address: 'text' },
  facilitator_topic: { facilitator_id: 'uuid', topic_id: 'uuid' },
  forum: { id: 'uuid', programme_id: 'uuid', slug: 'text', title: 'localized_text', summary: 'localized_text', venue_id: 'uuid', starts_at: 'timestamptz', ends_at: 'timestamptz', published_at: 'timestamptz', album_id: 'uuid', search_vector: 'tsvector', search_text: 'text' },
  idempotency: { key: 'bytea', input: 'bytea', subject_id: 'uuid', made_at: 'timestamptz' },
  message: { id: 'uuid', event_key: 'text', person_id: 'uuid', address: 'text', kind: 'text', language: 'text', subject: 'text', text: 'text', html: 'text', created_at: 'timestamptz', sent_at: 'timestamptz' },
  milestone: { id: 'uuid', project_id: 'uuid', position: 'int4', title: 'localized_text', due_on: 'date', done_on: 'date', dropped_on: 'date', note: 'localized_text' },
  partner: { id: 'uuid', programme_id: 'uuid', slug: 'text', name: 'localized_text', position: 'int4' },
  person: { id: 'uuid', name: 'localized_text', sort_name: 'localized_text', email: 'text', phone: 'text', birth_date: 'date', is_sample: 'bool', created_at: 'timestamptz', updated_at: 'timestamptz', is_named: 'bool', language: 'text', given_name: 'text', surname: 'text', patronymic: 'text' },
  photo: { id: 'uuid', programme_id: 'uuid', alt: 'localized_text', is_decorative: 'bool', credit: 'localized_text', width: 'int4', height: 'int4', is_sample: 'bool', consent_withdrawn_at: 'timestamptz', created_at: 'timestamptz', state: 'text', failure: 'text', upload_id: 'uuid', added_by: 'uuid', version: 'int4' },
  photo_variant: { id: 'uuid', photo_id: 'uuid', format: 'text', width: 'int4', height: 'int4', key: 'text' },
  programme: { id: 'uuid', slug: 'text', name: 'localized_text', summary: 'localized_text', about: 'localized_text', time_zone: 'text', starts_on: 'date', ends_on: 'date', funder: 'localized_text', funding_minor: 'int8', funding_currency: 'text', published_at: 'timestamptz', created_at: 'timestamptz', updated_at: 'timestamptz' },
  project: { id: 'uuid', programme_id: 'uuid', team_id: 'uuid', competition_id: 'uuid', district_id: 'uuid', theme_id: 'uuid', cover_id: 'uuid', album_id: 'uuid', slug: 'text', state: 'text', title: 'localized_text', summary: 'localized_text', description: 'localized_text', address: 'localized_text', budget_minor: 'int8', own_contribution_minor: 'int8', currency: 'text', submitted_at: 'timestamptz', stop_reason: 'localized_text', hidden_at: 'timestamptz', hidden_reason: 'localized_text', support_count: 'int4', is_sample: 'bool', created_at: 'timestamptz', updated_at: 'timestamptz', shown_at: 'timestamptz', sort_kk: 'text', sort_ru: 'text', sort_en: 'text', search_vector: 'tsvector', search_text: 'text' },
  project_update: { id: 'uuid', project_id: 'uuid', title: 'localized_text', body: 'localized_text', published_at: 'timestamptz', created_at: 'timestamptz', shown_at: 'timestamptz' },
  question: { id: 'uuid', competition_id: 'uuid', position: 'int4', kind: 'text', label: 'localized_text', hint: 'localized_text', is_required: 'bool', max_length: 'int4', max_files: 'int4' },
  question_option: { id: 'uuid', question_id: 'uuid', position: 'int4', label: 'localized_text' },
  question_to_mend: { application_id: 'uuid', question_id: 'uuid', asked_at: 'timestamptz' },
  recorded_event: { id: 'uuid', position: 'int8', at: 'timestamptz', actor_kind: 'text', person_id: 'uuid', programme_id: 'uuid', noun: 'text', subject_id: 'uuid', kind: 'text', before: 'jsonb', after: 'jsonb', hash: 'text' },
  reported_figure: { id: 'uuid', programme_id: 'uuid', code: 'text', position: 'int4', value: 'int4', precision: 'text', label: 'localized_text' },
  result: { id: 'uuid', competition_id: 'uuid', outcome: 'text', rank: 'int4', project_id: 'uuid', facilitator_id: 'uuid', award_id: 'uuid', amount_minor: 'int8', currency: 'text', reason: 'localized_text', application_id: 'uuid', is_ranked: 'bool', stepped_back_at: 'timestamptz', moved_up_at: 'timestamptz' },
  role_grant: { id: 'uuid', person_id: 'uuid', role: 'text', programme_id: 'uuid', competition_id: 'uuid', given_by: 'uuid', given_at: 'timestamptz' },
  session: { id: 'uuid', stage_id: 'uuid', topic_id: 'uuid', title: 'localized_text', starts_at: 'timestamptz', ends_at: 'timestamptz', search_vector: 'tsvector', search_text: 'text' },
  session_facilitator: { session_id: 'uuid', facilitator_id: 'uuid', starts_at: 'timestamptz', ends_at: 'timestamptz' },
  shown_project: { id: 'uuid', team_id: 'uuid', cover_id: 'uuid' },
  stage: { id: 'uuid', workshop_id: 'uuid', album_id: 'uuid', venue_id: 'uuid', position: 'int4', title: 'localized_text', summary: 'localized_text', starts_on: 'date', ends_on: 'date', search_vector: 'tsvector', search_text: 'text' },
  strand: { id: 'uuid', programme_id: 'uuid', position: 'int4', name: 'localized_text', summary: 'localized_text' },
  team: { id: 'uuid', programme_id: 'uuid', slug: 'text', name: 'localized_text', summary: 'localized_text', is_sample: 'bool', created_at: 'timestamptz', updated_at: 'timestamptz', sort_kk: 'text', sort_ru: 'text', sort_en: 'text', search_vector: 'tsvector', search_text: 'text' },
  team_member: { id: 'uuid', team_id: 'uuid', person_id: 'uuid', role: 'text', position: 'int4' },
  theme: { id: 'uuid', programme_id: 'uuid', slug: 'text', name: 'localized_text', summary: 'localized_text', position: 'int4' },
  topic: { id: 'uuid', programme_id: 'uuid', slug: 'text', name: 'localized_text', summary: 'localized_text', position: 'int4' },
  venue: { id: 'uuid', programme_id: 'uuid', name: 'localized_text', address: 'localized_text' },
  workshop: { id: 'uuid', programme_id: 'uuid', competition_id: 'uuid', slug: 'text', number: 'int4', title: 'localized_text', summary: 'localized_text', attendance_percent: 'int4', published_at: 'timestamptz', created_at: 'timestamptz', updated_at: 'timestamptz', search_vector: 'tsvector', search_text: 'text' },
} as const
