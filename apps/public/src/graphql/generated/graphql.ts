/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A photo that was sent to `/uploads`: JPEG, PNG, WebP or AVIF. */
export type AddPhotoInput = {
  /** What is in the picture, for those who do not see it; in one language at least. */
  alt?: LocalizedTextInput | null | undefined;
  /** Who made it. */
  credit?: LocalizedTextInput | null | undefined;
  /** Whoever is in it agrees to its being shown. */
  hasConsent: boolean;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
  /** It says nothing that the text beside it does not, so there is no `alt`. */
  isDecorative?: boolean | null | undefined;
  /** Of which programme. */
  programmeId: string;
  /** The last part of the address that `/uploads` gave to the file. It is used once. */
  uploadId: string;
};

/** An answer, as it was typed or picked, or its files. The one before is taken back where none of these is given. */
export type AnswerInput = {
  /** Which of the files that the answer has stay; the others go. */
  fileIds?: Array<string> | null | undefined;
  /** What was picked, where the question is a choice; in any order. */
  optionIds?: Array<string> | null | undefined;
  /** What is answered. */
  questionId: string;
  /** What was typed, as it was: a number and a day are typed too. */
  text?: string | null | undefined;
  /** Files that are added after those. */
  uploads?: Array<AnswerUploadInput> | null | undefined;
};

/** A file that was sent to `/uploads`: PDF, DOCX, JPEG or PNG, by its content. */
export type AnswerUploadInput = {
  /** What the file is called, for who reads the answer. */
  name: string;
  /** The last part of the address that `/uploads` gave to the file. It is used once. */
  uploadId: string;
};

/** Where an application stands, as far as you may know: before the results are announced, its applicant is told of none of what staff make of it. */
export type ApplicationState =
  /** It was selected, and the applicant takes part. */
  | 'CONFIRMED'
  /** It was selected or on the reserve list, and the applicant does not take part. */
  | 'DECLINED'
  /** It is being written, and read by its applicant alone. */
  | 'DRAFT'
  /** Staff asked the applicant to mend it. */
  | 'INCOMPLETE'
  /** It does not meet the conditions for taking part. */
  | 'INELIGIBLE'
  /** It was admitted to the round. Applicants are told that it was sent. */
  | 'IN_ROUND'
  /** It was selected, and the applicant did not answer in time. */
  | 'LAPSED'
  /** It was not selected. */
  | 'NOT_SELECTED'
  /** It comes next where one of the selected steps back. */
  | 'RESERVE'
  /** It was selected; whether they take part is for the applicant to say. */
  | 'SELECTED'
  /** It was sent. */
  | 'SUBMITTED'
  /** The applicant took it back. */
  | 'WITHDRAWN';

/** How much an award is. */
export type AwardRule =
  /** Its amount. */
  | 'FIXED'
  /** An equal part of the fund, which the winners divide. */
  | 'FUND_SHARE';

/** What the applications of a competition wait for from those who run it. */
export type CompetitionAwaits =
  /** The deadline has passed and all is decided. */
  | 'ANNOUNCEMENT'
  /** A place is offered, and the time to confirm it is over in three days. */
  | 'CONFIRMATION'
  /** The deadline has passed, and an application is not decided. */
  | 'DECISIONS'
  /** An application was sent back and is not mended. */
  | 'MENDING';

/** Values in one list are alternatives; different fields must all hold. */
export type CompetitionFilter = {
  /** Whose applications wait for one of these from you; none for who runs no competition. */
  awaits?: Array<CompetitionAwaits> | null | undefined;
  /** Of these kinds. */
  kind?: Array<CompetitionKind> | null | undefined;
  /** In these phases at the moment of the request. */
  phase?: Array<CompetitionPhase> | null | undefined;
  /** Slugs of programmes. */
  programme?: Array<string> | null | undefined;
  /** In these states. */
  state?: Array<CompetitionState> | null | undefined;
  /** Changed at this moment or after it. */
  updatedSince?: string | null | undefined;
};

/** Who applies, and what selection produces. */
export type CompetitionKind =
  /** Persons apply; selection makes facilitators. */
  | 'FACILITATORS'
  /** Persons apply; selection enrols them in a workshop. */
  | 'PARTICIPANTS'
  /** Teams apply with a project; selection gives awards. */
  | 'PROJECTS';

/** Where the competition stands: its state, divided by its dates while it is published. */
export type CompetitionPhase =
  /** Its results are out. */
  | 'ANNOUNCED'
  /** It is kept for reading. */
  | 'ARCHIVED'
  /** It was called off, with a reason. */
  | 'CANCELLED'
  /** It is being written. */
  | 'DRAFT'
  /** It is closed and not decided in public. */
  | 'IN_REVIEW'
  /** It takes applications: the moment of opening included, that of closing not. */
  | 'OPEN'
  /** It is published and does not take applications yet. */
  | 'UPCOMING';

/** What staff have made of the competition. */
export type CompetitionState =
  /** Its results are out. */
  | 'ANNOUNCED'
  /** It is kept for reading. */
  | 'ARCHIVED'
  /** It was called off, with a reason. */
  | 'CANCELLED'
  /** It is being written. */
  | 'DRAFT'
  /** The call is out; the dates say whether it takes applications. */
  | 'PUBLISHED';

/** By which application you take part. */
export type ConfirmPlaceInput = {
  /** The `version` that it had when it was read: where it has another by now, nothing is done and both are told. */
  expectedVersion?: number | null | undefined;
  /** Which application. */
  id: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
};

/** By which application you do not take part. */
export type DeclinePlaceInput = {
  /** The `version` that it had when it was read: where it has another by now, nothing is done and both are told. */
  expectedVersion?: number | null | undefined;
  /** Which application. */
  id: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
};

/** What to say of a photo: a field that is not given stays as it is. Of `alt` and `isDecorative` one is needed before it is shown. */
export type DescribePhotoInput = {
  /** What is in the picture, for those who do not see it; in one language at least. */
  alt?: LocalizedTextInput | null | undefined;
  /** Who made it. */
  credit?: LocalizedTextInput | null | undefined;
  /** The `version` that it had when it was read: where it has another by now, nothing is done and both are told. */
  expectedVersion?: number | null | undefined;
  /** Which photo. */
  id: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
  /** It says nothing that the text beside it does not, so there is no `alt`. */
  isDecorative?: boolean | null | undefined;
};

/** What to change: a field that is not given stays as it is. Null empties what may be empty. */
export type EditFacilitatorInput = {
  /** Who this is, at length; paragraphs are parted by an empty line. */
  bio?: LocalizedTextInput | null | undefined;
  /** The `version` that it had when it was read: where it has another by now, nothing is done and both are told. */
  expectedVersion?: number | null | undefined;
  /** Who this is, in a line. */
  headline?: LocalizedTextInput | null | undefined;
  /** Which facilitator. */
  id: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
  /** The languages of their sessions, all of them. */
  languages?: Array<Language> | null | undefined;
  /** The name as it is shown. */
  name?: LocalizedTextInput | null | undefined;
  /** The name in addresses: lower-case Latin letters, digits, hyphens between them. It stays once the profile is published. */
  slug?: string | null | undefined;
  /** The name as lists are ordered by it, surname first; it follows from `name` unless told. */
  sortName?: LocalizedTextInput | null | undefined;
  /** What they teach: topics of the programme, all of them. */
  topicIds?: Array<string> | null | undefined;
};

/** What to change: a field that is not given stays as it is. */
export type EditPersonInput = {
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
  /** The language to write to the person in. */
  language?: Language | null | undefined;
  /** The name, as a whole. */
  name?: PersonNameInput | null | undefined;
  /** The phone number as people write it; empty for none. */
  phone?: string | null | undefined;
};

/** Values in one list are alternatives; different fields must all hold. */
export type FacilitatorFilter = {
  /** BCP 47 tags of languages. */
  language?: Array<string> | null | undefined;
  /** Slugs of programmes. */
  programme?: Array<string> | null | undefined;
  /** In these states. */
  state?: Array<FacilitatorState> | null | undefined;
  /** Slugs of topics. */
  topic?: Array<string> | null | undefined;
  /** Changed at this moment or after it. */
  updatedSince?: string | null | undefined;
};

/** The order of facilitators; names are ordered by surname. */
export type FacilitatorOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** What to order by. */
  field: FacilitatorOrderField;
};

/** What FacilitatorOrder may order by. */
export type FacilitatorOrderField =
  | 'NAME_EN'
  | 'NAME_KK'
  | 'NAME_RU'
  | 'UPDATED_AT';

/** Whether the profile is shown. */
export type FacilitatorState =
  /** It is being written. */
  | 'DRAFT'
  /** It was taken down. */
  | 'HIDDEN'
  /** Everyone reads it. */
  | 'PUBLISHED';

/** How exact a reported figure is. */
export type FigurePrecision =
  | 'ABOUT'
  | 'EXACT'
  | 'MORE_THAN';

/** A language of the content: Kazakh, Russian or English. */
export type Language =
  | 'EN'
  | 'KK'
  | 'RU';

/** A text in up to three languages, as a whole: a language that is not given has no text. */
export type LocalizedTextInput = {
  /** In English. */
  en?: string | null | undefined;
  /** In Kazakh. */
  kk?: string | null | undefined;
  /** In Russian. */
  ru?: string | null | undefined;
};

/** What became of a milestone. */
export type MilestoneState =
  /** It is delivered. */
  | 'DONE'
  /** It was given up. */
  | 'DROPPED'
  /** Its day is over, and the project is under way. */
  | 'LATE'
  /** It is ahead, or due today. */
  | 'PLANNED';

/** Upwards or downwards. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** The parts of a name, in letters of any alphabet. */
export type PersonNameInput = {
  /** The given name, or the only one. */
  given: string;
  /** The patronymic, where there is one. */
  patronymic?: string | null | undefined;
  /** The surname, where there is one. */
  surname?: string | null | undefined;
};

/** Why a photo has no sizes. */
export type PhotoFailure =
  /** It was our fault. */
  | 'NOT_MADE'
  /** The file is damaged. */
  | 'UNREADABLE';

/** The format of a picture file. */
export type PhotoFormat =
  | 'AVIF'
  | 'JPEG'
  | 'WEBP';

/** How far a photo has come. */
export type PhotoState =
  /** Its sizes could not be made: `failure` says why. */
  | 'FAILED'
  /** Its sizes are being made. */
  | 'PROCESSING'
  /** Its sizes are there. */
  | 'READY';

/** The order of projects. */
export type ProjectOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ProjectOrderField;
};

/** What ProjectOrder may order by. */
export type ProjectOrderField =
  | 'SHOWN_AT'
  | 'SUPPORT_COUNT'
  | 'TITLE_EN'
  | 'TITLE_KK'
  | 'TITLE_RU'
  | 'UPDATED_AT';

/** How far a project has come. */
export type ProjectState =
  /** What was promised is delivered. */
  | 'COMPLETED'
  /** Its team is writing it. */
  | 'DRAFT'
  /** It is being carried out. */
  | 'IN_PROGRESS'
  /** It is in the showcase. */
  | 'PUBLISHED'
  /** It was given up, for a reason that is told. */
  | 'STOPPED'
  /** It was sent to a competition. */
  | 'SUBMITTED';

/** Which profile to publish. */
export type PublishFacilitatorInput = {
  /** The `version` that it had when it was read: where it has another by now, nothing is done and both are told. */
  expectedVersion?: number | null | undefined;
  /** Which facilitator. */
  id: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
};

/** How a question is answered. */
export type QuestionKind =
  /** By one of the options. */
  | 'CHOICE'
  /** By any of the options. */
  | 'CHOICES'
  /** By a day. */
  | 'DATE'
  /** By a file. */
  | 'FILE'
  /** By some paragraphs. */
  | 'LONG_TEXT'
  /** By a number. */
  | 'NUMBER'
  /** By a line. */
  | 'SHORT_TEXT';

/** What was decided. */
export type ResultOutcome =
  /** It was not selected, for the reason that is given. */
  | 'NOT_SELECTED'
  /** It comes next where one of the selected steps back. */
  | 'RESERVE'
  /** It was selected. */
  | 'SELECTED';

/** What to keep of an application: questions that are not given stay as they are. */
export type SaveAnswersInput = {
  /** Any of the questions, each with its answer. */
  answers: Array<AnswerInput>;
  /** The `version` that it had when it was read: where it has another by now, nothing is done and both are told. */
  expectedVersion?: number | null | undefined;
  /** Which application. */
  id: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
};

/** Which photo stands in a profile. */
export type SetPortraitInput = {
  /** The `version` that it had when it was read: where it has another by now, nothing is done and both are told. */
  expectedVersion?: number | null | undefined;
  /** Which facilitator. */
  id: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
  /** A photo of the programme that `addPhoto` gave you; null for none. */
  photoId?: string | null | undefined;
};

/** Where to apply. */
export type StartApplicationInput = {
  /** Which competition. */
  competitionId: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
  /** Where teams apply: the project of a team of yours that enters. */
  projectId?: string | null | undefined;
};

/** Which application to send. */
export type SubmitApplicationInput = {
  /** The `version` that it had when it was read: where it has another by now, nothing is done and both are told. */
  expectedVersion?: number | null | undefined;
  /** Which application. */
  id: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
};

/** The order of teams. */
export type TeamOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** What to order by. */
  field: TeamOrderField;
};

/** What TeamOrder may order by. */
export type TeamOrderField =
  | 'NAME_EN'
  | 'NAME_KK'
  | 'NAME_RU'
  | 'UPDATED_AT';

/** What a member is in the team; there is one leader. */
export type TeamRole =
  | 'LEADER'
  | 'MEMBER';

/** Which application to withdraw. */
export type WithdrawApplicationInput = {
  /** The `version` that it had when it was read: where it has another by now, nothing is done and both are told. */
  expectedVersion?: number | null | undefined;
  /** Which application. */
  id: string;
  /** Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again. */
  idempotencyKey?: string | null | undefined;
};

export type ApplicationCardFragment = { id: string, reference: string, state: ApplicationState, mendUntil: string | null, confirmBy: string | null, reservePlace: number | null, ineligibleReason: { text: string, language: Language } | null, decision: { outcome: ResultOutcome, reason: { text: string, language: Language } | null, award: { name: { text: string, language: Language } } | null } | null, canAnswer: { isGiven: boolean }, canConfirm: { isGiven: boolean }, canDecline: { isGiven: boolean }, competition: { slug: string, kind: CompetitionKind, phase: CompetitionPhase, closesAt: string, resultsDueOn: string | null, title: { text: string, language: Language } } | null };

export type ApplicationFormFragment = { submittedAt: string | null, id: string, reference: string, state: ApplicationState, mendUntil: string | null, confirmBy: string | null, reservePlace: number | null, mendNote: { text: string, language: Language } | null, questionsToMend: Array<{ id: string }>, competition: { slug: string, kind: CompetitionKind, phase: CompetitionPhase, closesAt: string, resultsDueOn: string | null, questions: Array<{ id: string, kind: QuestionKind, isRequired: boolean, maxLength: number | null, maxFiles: number | null, label: { text: string, language: Language }, hint: { text: string, language: Language } | null, options: Array<{ id: string, label: { text: string, language: Language } }> }>, title: { text: string, language: Language } } | null, answers: Array<{ changedAt: string, isToBeMended: boolean, typed: string | null, question: { id: string } | null, options: Array<{ id: string }>, files: Array<{ id: string, name: string, bytes: number, url: string | null }> }>, problems: Array<{ questionId: string, message: string }>, canWithdraw: { isGiven: boolean }, ineligibleReason: { text: string, language: Language } | null, decision: { outcome: ResultOutcome, reason: { text: string, language: Language } | null, award: { name: { text: string, language: Language } } | null } | null, canAnswer: { isGiven: boolean }, canConfirm: { isGiven: boolean }, canDecline: { isGiven: boolean } };

export type ApplicationQueryVariables = Exact<{
  language: Language;
  reference: string;
}>;


export type ApplicationQuery = { viewer: { id: string, email: string, hasName: boolean, applications: Array<{ id: string }>, person: { id: string, phone: string | null, name: { text: string, language: Language } } | null } | null, application: { submittedAt: string | null, id: string, reference: string, state: ApplicationState, mendUntil: string | null, confirmBy: string | null, reservePlace: number | null, mendNote: { text: string, language: Language } | null, questionsToMend: Array<{ id: string }>, competition: { slug: string, kind: CompetitionKind, phase: CompetitionPhase, closesAt: string, resultsDueOn: string | null, questions: Array<{ id: string, kind: QuestionKind, isRequired: boolean, maxLength: number | null, maxFiles: number | null, label: { text: string, language: Language }, hint: { text: string, language: Language } | null, options: Array<{ id: string, label: { text: string, language: Language } }> }>, title: { text: string, language: Language } } | null, answers: Array<{ changedAt: string, isToBeMended: boolean, typed: string | null, question: { id: string } | null, options: Array<{ id: string }>, files: Array<{ id: string, name: string, bytes: number, url: string | null }> }>, problems: Array<{ questionId: string, message: string }>, canWithdraw: { isGiven: boolean }, ineligibleReason: { text: string, language: Language } | null, decision: { outcome: ResultOutcome, reason: { text: string, language: Language } | null, award: { name: { text: string, language: Language } } | null } | null, canAnswer: { isGiven: boolean }, canConfirm: { isGiven: boolean }, canDecline: { isGiven: boolean } } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type MyApplicationsQueryVariables = Exact<{
  language: Language;
}>;


export type MyApplicationsQuery = { viewer: { id: string, applications: Array<{ id: string, reference: string, state: ApplicationState, mendUntil: string | null, confirmBy: string | null, reservePlace: number | null, ineligibleReason: { text: string, language: Language } | null, decision: { outcome: ResultOutcome, reason: { text: string, language: Language } | null, award: { name: { text: string, language: Language } } | null } | null, canAnswer: { isGiven: boolean }, canConfirm: { isGiven: boolean }, canDecline: { isGiven: boolean }, competition: { slug: string, kind: CompetitionKind, phase: CompetitionPhase, closesAt: string, resultsDueOn: string | null, title: { text: string, language: Language } } | null }> } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type ApplyQueryVariables = Exact<{
  language: Language;
  slug: string;
}>;


export type ApplyQuery = { viewer: { id: string, teams: Array<{ id: string, name: { text: string, language: Language }, projects: { nodes: Array<{ id: string, title: { text: string, language: Language } }> } }> } | null, competition: { id: string, slug: string, kind: CompetitionKind, closesAt: string, title: { text: string, language: Language }, whoMayApply: { text: string, language: Language }, questions: Array<{ id: string }>, myApplication: { reference: string, state: ApplicationState } | null, canApply: { isGiven: boolean, code: string | null, message: string | null } } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type StartApplicationMutationVariables = Exact<{
  input: StartApplicationInput;
  language: Language;
}>;


export type StartApplicationMutation = { startApplication: { application: { id: string, reference: string } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type SaveAnswersMutationVariables = Exact<{
  input: SaveAnswersInput;
  language: Language;
}>;


export type SaveAnswersMutation = { saveAnswers: { application: { id: string, problems: Array<{ questionId: string, message: string }> } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
  language: Language;
}>;


export type SubmitApplicationMutation = { submitApplication: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
  language: Language;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ConfirmPlaceMutationVariables = Exact<{
  input: ConfirmPlaceInput;
  language: Language;
}>;


export type ConfirmPlaceMutation = { confirmPlace: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type DeclinePlaceMutationVariables = Exact<{
  input: DeclinePlaceInput;
  language: Language;
}>;


export type DeclinePlaceMutation = { declinePlace: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type DatedCompetitionFragment = { id: string, slug: string, state: CompetitionState, opensAt: string, closesAt: string, pitchingAt: string | null, resultsDueOn: string | null, announcedAt: string | null, cancelledAt: string | null, updatedAt: string, isSample: boolean, title: { text: string, language: Language }, pitchingVenue: { name: { text: string, language: Language }, address: { text: string, language: Language } | null } | null };

export type CalendarQueryVariables = Exact<{
  language: Language;
  after?: string | null | undefined;
}>;


export type CalendarQuery = { programmes: { nodes: Array<{ timeZone: string, updatedAt: string, name: { text: string, language: Language }, workshops: Array<{ slug: string, title: { text: string, language: Language }, stages: Array<{ id: string, startsOn: string, endsOn: string, title: { text: string, language: Language }, summary: { text: string, language: Language }, venue: { name: { text: string, language: Language }, address: { text: string, language: Language } | null } | null, sessions: Array<{ id: string, startsAt: string, endsAt: string, title: { text: string, language: Language } }> }> }>, forums: Array<{ id: string, slug: string, startsAt: string, endsAt: string, title: { text: string, language: Language }, summary: { text: string, language: Language }, venue: { name: { text: string, language: Language }, address: { text: string, language: Language } | null } | null }> }> }, list: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, slug: string, state: CompetitionState, opensAt: string, closesAt: string, pitchingAt: string | null, resultsDueOn: string | null, announcedAt: string | null, cancelledAt: string | null, updatedAt: string, isSample: boolean, title: { text: string, language: Language }, pitchingVenue: { name: { text: string, language: Language }, address: { text: string, language: Language } | null } | null }> } };

export type CompetitionCalendarQueryVariables = Exact<{
  language: Language;
  slug: string;
}>;


export type CompetitionCalendarQuery = { programmes: { nodes: Array<{ timeZone: string }> }, competition: { id: string, slug: string, state: CompetitionState, opensAt: string, closesAt: string, pitchingAt: string | null, resultsDueOn: string | null, announcedAt: string | null, cancelledAt: string | null, updatedAt: string, isSample: boolean, title: { text: string, language: Language }, pitchingVenue: { name: { text: string, language: Language }, address: { text: string, language: Language } | null } | null } | null };

export type CompetitionCardFragment = { id: string, slug: string, kind: CompetitionKind, phase: CompetitionPhase, opensAt: string, closesAt: string, pitchingAt: string | null, resultsDueOn: string | null, announcedAt: string | null, cancelledAt: string | null, places: number | null, isSample: boolean, title: { text: string, language: Language }, summary: { text: string, language: Language }, whoMayApply: { text: string, language: Language }, fund: { minorUnits: number, currency: string } | null };

export type CompetitionsQueryVariables = Exact<{
  language: Language;
  filter?: CompetitionFilter | null | undefined;
}>;


export type CompetitionsQuery = { competitions: { nodes: Array<{ id: string, slug: string, kind: CompetitionKind, phase: CompetitionPhase, opensAt: string, closesAt: string, pitchingAt: string | null, resultsDueOn: string | null, announcedAt: string | null, cancelledAt: string | null, places: number | null, isSample: boolean, title: { text: string, language: Language }, summary: { text: string, language: Language }, whoMayApply: { text: string, language: Language }, fund: { minorUnits: number, currency: string } | null }> }, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type CompetitionQueryVariables = Exact<{
  language: Language;
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CompetitionQuery = { competition: { id: string, slug: string, kind: CompetitionKind, state: CompetitionState, phase: CompetitionPhase, opensAt: string, closesAt: string, pitchingAt: string | null, resultsDueOn: string | null, announcedAt: string | null, cancelledAt: string | null, places: number | null, drawSeed: string | null, drawSeedHash: string, recordHash: string | null, isSample: boolean, title: { text: string, language: Language }, summary: { text: string, language: Language }, about: { text: string, language: Language }, whoMayApply: { text: string, language: Language }, pitchingFormat: { text: string, language: Language } | null, pitchingVenue: { name: { text: string, language: Language }, address: { text: string, language: Language } | null } | null, cancelReason: { text: string, language: Language } | null, fund: { minorUnits: number, currency: string } | null, deadlineExtensions: Array<{ id: string, closedAt: string, closesAt: string, madeAt: string, reason: { text: string, language: Language } }>, criteria: Array<{ id: string, weight: number, name: { text: string, language: Language }, description: { text: string, language: Language }, steps: Array<{ points: number, description: { text: string, language: Language } }> }>, questions: Array<{ id: string, kind: QuestionKind, isRequired: boolean, maxLength: number | null, maxFiles: number | null, label: { text: string, language: Language }, hint: { text: string, language: Language } | null, options: Array<{ position: number, label: { text: string, language: Language } }> }>, awards: Array<{ id: string, rule: AwardRule, atLeast: number | null, name: { text: string, language: Language }, description: { text: string, language: Language } | null, amount: { minorUnits: number, currency: string } | null, reservedFor: { text: string, language: Language } | null }>, results: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, outcome: ResultOutcome, rank: number | null, reference: string | null, steppedBackAt: string | null, movedUpAt: string | null, reason: { text: string, language: Language } | null, amount: { minorUnits: number, currency: string } | null, award: { name: { text: string, language: Language } } | null, project: { slug: string, isSample: boolean, title: { text: string, language: Language } } | null, facilitator: { slug: string, isSample: boolean, name: { text: string, language: Language }, headline: { text: string, language: Language } } | null }> }, selected: { totalCount: number }, reserve: { totalCount: number }, notSelected: { totalCount: number }, workshop: { slug: string, title: { text: string, language: Language } } | null, projects: { totalCount: number, nodes: Array<{ id: string, slug: string, state: ProjectState, isFunded: boolean, isSample: boolean, supportCount: number, decisions: { nodes: Array<{ id: string, outcome: ResultOutcome }> }, title: { text: string, language: Language }, summary: { text: string, language: Language }, theme: { slug: string, name: { text: string, language: Language } } | null, district: { slug: string, name: { text: string, language: Language } } | null, cover: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> } } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type FacilitatorCardFragment = { id: string, slug: string, isSample: boolean, name: { text: string, language: Language }, headline: { text: string, language: Language }, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null };

export type FacilitatorsQueryVariables = Exact<{
  language: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: FacilitatorFilter | null | undefined;
  orderBy: FacilitatorOrder;
  words?: string | null | undefined;
}>;


export type FacilitatorsQuery = { filters: { nodes: Array<{ topics: Array<{ slug: string, name: { text: string, language: Language } }> }> }, facilitators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, slug: string, isSample: boolean, name: { text: string, language: Language }, headline: { text: string, language: Language }, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> }, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type FacilitatorQueryVariables = Exact<{
  language: Language;
  slug: string;
}>;


export type FacilitatorQuery = { facilitator: { languages: Array<string>, id: string, slug: string, isSample: boolean, bio: { text: string, language: Language }, topics: Array<{ slug: string, name: { text: string, language: Language } }>, competition: { slug: string, title: { text: string, language: Language } } | null, sessions: { totalCount: number, nodes: Array<{ id: string, startsAt: string, endsAt: string, title: { text: string, language: Language }, topic: { name: { text: string, language: Language } } | null, stage: { title: { text: string, language: Language }, workshop: { slug: string, number: number, title: { text: string, language: Language } } | null } | null }> }, name: { text: string, language: Language }, headline: { text: string, language: Language }, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type AddPhotoMutationVariables = Exact<{
  input: AddPhotoInput;
  language: Language;
}>;


export type AddPhotoMutation = { addPhoto: { photo: { id: string } | null, userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type DescribePhotoMutationVariables = Exact<{
  input: DescribePhotoInput;
  language: Language;
}>;


export type DescribePhotoMutation = { describePhoto: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type SetPortraitMutationVariables = Exact<{
  input: SetPortraitInput;
  language: Language;
}>;


export type SetPortraitMutation = { setPortrait: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type OwnProfileFragment = { id: string, slug: string, state: FacilitatorState, version: number, acceptedAt: string | null, languages: Array<string>, hiddenReason: { text: string, language: Language } | null, name: { kk: string | null, ru: string | null, en: string | null }, headline: { kk: string | null, ru: string | null, en: string | null }, bio: { kk: string | null, ru: string | null, en: string | null }, topics: Array<{ id: string }>, photo: { state: PhotoState, failure: PhotoFailure | null, version: number, id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { kk: string | null, ru: string | null, en: string | null, text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null, competition: { slug: string, title: { text: string, language: Language } } | null, programme: { id: string, topics: Array<{ id: string, name: { text: string, language: Language } }> } | null };

export type OwnProfileQueryVariables = Exact<{
  language: Language;
  slug: string;
}>;


export type OwnProfileQuery = { viewer: { id: string, language: Language, facilitators: Array<{ id: string, slug: string, state: FacilitatorState, version: number, acceptedAt: string | null, languages: Array<string>, hiddenReason: { text: string, language: Language } | null, name: { kk: string | null, ru: string | null, en: string | null }, headline: { kk: string | null, ru: string | null, en: string | null }, bio: { kk: string | null, ru: string | null, en: string | null }, topics: Array<{ id: string }>, photo: { state: PhotoState, failure: PhotoFailure | null, version: number, id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { kk: string | null, ru: string | null, en: string | null, text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null, competition: { slug: string, title: { text: string, language: Language } } | null, programme: { id: string, topics: Array<{ id: string, name: { text: string, language: Language } }> } | null }> } | null, facilitator: { id: string } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type EditFacilitatorMutationVariables = Exact<{
  input: EditFacilitatorInput;
  language: Language;
}>;


export type EditFacilitatorMutation = { editFacilitator: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type PublishFacilitatorMutationVariables = Exact<{
  input: PublishFacilitatorInput;
  language: Language;
}>;


export type PublishFacilitatorMutation = { publishFacilitator: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type LocalFragment = { text: string, language: Language };

export type MoneyFragment = { minorUnits: number, currency: string };

export type CommandErrorFragment = { path: Array<string>, code: string, message: string };

export type AlbumCoverFragment = { slug: string, photos: { nodes: Array<{ id: string, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> } };

export type AlbumsQueryVariables = Exact<{
  language: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AlbumsQuery = { albums: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, takenOn: string, slug: string, photos: { totalCount: number, nodes: Array<{ id: string, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> }, title: { text: string, language: Language }, summary: { text: string, language: Language } | null }> }, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type AlbumQueryVariables = Exact<{
  language: Language;
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AlbumQuery = { album: { id: string, slug: string, takenOn: string, title: { text: string, language: Language }, summary: { text: string, language: Language } | null, photos: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, caption: { text: string, language: Language } | null, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> }, stage: { title: { text: string, language: Language }, workshop: { slug: string, title: { text: string, language: Language } } | null } | null, forum: { slug: string, title: { text: string, language: Language } } | null, project: { slug: string, title: { text: string, language: Language } } | null } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type PhotoFragment = { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> };

export type SignInQueryVariables = Exact<{
  language: Language;
}>;


export type SignInQuery = { viewer: { id: string } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type AccountQueryVariables = Exact<{
  language: Language;
}>;


export type AccountQuery = { viewer: { id: string, email: string, language: Language, hasName: boolean, hasPassword: boolean, isDemo: boolean, givenName: string | null, surname: string | null, patronymic: string | null, facilitators: Array<{ slug: string }>, person: { id: string, phone: string | null, name: { text: string, language: Language } } | null } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type EditPersonMutationVariables = Exact<{
  input: EditPersonInput;
  language: Language;
}>;


export type EditPersonMutation = { editPerson: { userErrors: Array<{ path: Array<string>, code: string, message: string }> } };

export type ForumsQueryVariables = Exact<{
  language: Language;
}>;


export type ForumsQuery = { forums: { nodes: Array<{ id: string, slug: string, startsAt: string, endsAt: string, title: { text: string, language: Language }, summary: { text: string, language: Language }, venue: { name: { text: string, language: Language } } | null, album: { slug: string, photos: { nodes: Array<{ id: string, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> } } | null }> }, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type ForumQueryVariables = Exact<{
  language: Language;
  slug: string;
}>;


export type ForumQuery = { forum: { id: string, slug: string, startsAt: string, endsAt: string, title: { text: string, language: Language }, summary: { text: string, language: Language }, venue: { name: { text: string, language: Language }, address: { text: string, language: Language } | null } | null, album: { slug: string, title: { text: string, language: Language }, photos: { nodes: Array<{ id: string, caption: { text: string, language: Language } | null, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> } } | null } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type HomeQueryVariables = Exact<{
  language: Language;
}>;


export type HomeQuery = { home: { nodes: Array<{ startsOn: string, endsOn: string | null, summary: { text: string, language: Language }, about: { text: string, language: Language }, funder: { text: string, language: Language } | null, funding: { minorUnits: number, currency: string } | null, strands: Array<{ id: string, name: { text: string, language: Language }, summary: { text: string, language: Language } }>, forums: Array<{ id: string, slug: string, startsAt: string, title: { text: string, language: Language }, summary: { text: string, language: Language }, venue: { name: { text: string, language: Language } } | null }>, figures: { facilitators: number, participants: number, stageAttendances: number, teams: number, projectsSubmitted: number, projectsFunded: number, projectsCompleted: number, awarded: { minorUnits: number, currency: string } | null }, workshops: Array<{ slug: string, title: { text: string, language: Language }, stages: Array<{ id: string, position: number, participantCount: number, title: { text: string, language: Language } }> }>, reportedFigures: Array<{ id: string, code: string, value: number, precision: FigurePrecision, label: { text: string, language: Language } }> }> }, calls: { nodes: Array<{ id: string, slug: string, kind: CompetitionKind, phase: CompetitionPhase, opensAt: string, closesAt: string, isSample: boolean, title: { text: string, language: Language }, summary: { text: string, language: Language }, whoMayApply: { text: string, language: Language } }> }, projects: { totalCount: number, nodes: Array<{ id: string, slug: string, state: ProjectState, isFunded: boolean, isSample: boolean, supportCount: number, decisions: { nodes: Array<{ id: string, outcome: ResultOutcome }> }, title: { text: string, language: Language }, summary: { text: string, language: Language }, theme: { slug: string, name: { text: string, language: Language } } | null, district: { slug: string, name: { text: string, language: Language } } | null, cover: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> }, everyProject: { totalCount: number }, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type FiguresFragment = { figures: { facilitators: number, participants: number, stageAttendances: number, teams: number, projectsSubmitted: number, projectsFunded: number, projectsCompleted: number, awarded: { minorUnits: number, currency: string } | null }, workshops: Array<{ slug: string, title: { text: string, language: Language }, stages: Array<{ id: string, position: number, participantCount: number, title: { text: string, language: Language } }> }>, reportedFigures: Array<{ id: string, code: string, value: number, precision: FigurePrecision, label: { text: string, language: Language } }> };

export type CallFragment = { id: string, slug: string, kind: CompetitionKind, phase: CompetitionPhase, opensAt: string, closesAt: string, isSample: boolean, title: { text: string, language: Language }, summary: { text: string, language: Language }, whoMayApply: { text: string, language: Language } };

export type SiteOnlyQueryVariables = Exact<{
  language: Language;
}>;


export type SiteOnlyQuery = { programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type SearchQueryVariables = Exact<{
  language: Language;
  words: string;
  hasWords: boolean;
}>;


export type SearchQuery = { search?: Array<
    | { __typename: 'Competition', id: string, slug: string, phase: CompetitionPhase, isSample: boolean, title: { text: string, language: Language }, summary: { text: string, language: Language } }
    | { __typename: 'Facilitator', id: string, slug: string, isSample: boolean, title: { text: string, language: Language }, summary: { text: string, language: Language } }
    | { __typename: 'Forum', id: string, slug: string, title: { text: string, language: Language }, summary: { text: string, language: Language } }
    | { __typename: 'Project', id: string, slug: string, state: ProjectState, isFunded: boolean, isSample: boolean, decisions: { nodes: Array<{ id: string, outcome: ResultOutcome }> }, title: { text: string, language: Language }, summary: { text: string, language: Language } }
    | { __typename: 'Workshop', id: string, slug: string, title: { text: string, language: Language }, summary: { text: string, language: Language } }
  >, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type ProjectCardFragment = { id: string, slug: string, state: ProjectState, isFunded: boolean, isSample: boolean, supportCount: number, decisions: { nodes: Array<{ id: string, outcome: ResultOutcome }> }, title: { text: string, language: Language }, summary: { text: string, language: Language }, theme: { slug: string, name: { text: string, language: Language } } | null, district: { slug: string, name: { text: string, language: Language } } | null, cover: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null };

export type ProjectsQueryVariables = Exact<{
  language: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  theme?: Array<string> | string | null | undefined;
  district?: Array<string> | string | null | undefined;
  competition?: Array<string> | string | null | undefined;
  state?: Array<ProjectState> | ProjectState | null | undefined;
  isFunded?: boolean | null | undefined;
  orderBy?: ProjectOrder | null | undefined;
}>;


export type ProjectsQuery = { filters: { nodes: Array<{ themes: Array<{ slug: string, name: { text: string, language: Language }, projects: { totalCount: number } }>, districts: Array<{ slug: string, name: { text: string, language: Language }, projects: { totalCount: number } }>, competitions: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ slug: string, title: { text: string, language: Language }, projects: { totalCount: number } }> } }> }, submitted: { totalCount: number }, published: { totalCount: number }, inProgress: { totalCount: number }, completed: { totalCount: number }, stopped: { totalCount: number }, funded: { totalCount: number }, projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, slug: string, state: ProjectState, isFunded: boolean, isSample: boolean, supportCount: number, decisions: { nodes: Array<{ id: string, outcome: ResultOutcome }> }, title: { text: string, language: Language }, summary: { text: string, language: Language }, theme: { slug: string, name: { text: string, language: Language } } | null, district: { slug: string, name: { text: string, language: Language } } | null, cover: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> }, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type ProjectQueryVariables = Exact<{
  language: Language;
  slug: string;
}>;


export type ProjectQuery = { project: { submittedAt: string | null, updatedAt: string, id: string, slug: string, state: ProjectState, isFunded: boolean, isSample: boolean, supportCount: number, description: { text: string, language: Language }, address: { text: string, language: Language } | null, stopReason: { text: string, language: Language } | null, budget: { minorUnits: number, currency: string } | null, ownContribution: { minorUnits: number, currency: string } | null, team: { slug: string, name: { text: string, language: Language } } | null, programme: { funder: { text: string, language: Language } | null } | null, competition: { slug: string, title: { text: string, language: Language } } | null, results: { nodes: Array<{ id: string, outcome: ResultOutcome, rank: number | null, reason: { text: string, language: Language } | null, award: { name: { text: string, language: Language } } | null, amount: { minorUnits: number, currency: string } | null, competition: { slug: string, title: { text: string, language: Language }, results: { totalCount: number }, reserve: { nodes: Array<{ id: string }> } } | null }> }, milestones: Array<{ id: string, state: MilestoneState, dueOn: string, doneOn: string | null, droppedOn: string | null, title: { text: string, language: Language }, note: { text: string, language: Language } | null }>, updates: { nodes: Array<{ id: string, publishedAt: string | null, title: { text: string, language: Language }, body: { text: string, language: Language } }> }, album: { slug: string, title: { text: string, language: Language }, photos: { nodes: Array<{ id: string, caption: { text: string, language: Language } | null, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> } } | null, decisions: { nodes: Array<{ id: string, outcome: ResultOutcome }> }, title: { text: string, language: Language }, summary: { text: string, language: Language }, theme: { slug: string, name: { text: string, language: Language } } | null, district: { slug: string, name: { text: string, language: Language } } | null, cover: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type ProjectShareQueryVariables = Exact<{
  language: Language;
  slug: string;
}>;


export type ProjectShareQuery = { programmes: { nodes: Array<{ name: { text: string, language: Language } }> }, project: { isSample: boolean, title: { text: string, language: Language }, theme: { slug: string, name: { text: string, language: Language } } | null, district: { slug: string, name: { text: string, language: Language } } | null } | null };

export type ProjectFeedQueryVariables = Exact<{
  language: Language;
}>;


export type ProjectFeedQuery = { programmes: { nodes: Array<{ name: { text: string, language: Language } }> }, projects: { nodes: Array<{ id: string, slug: string, isSample: boolean, submittedAt: string | null, updatedAt: string, title: { text: string, language: Language }, summary: { text: string, language: Language }, description: { text: string, language: Language }, team: { name: { text: string, language: Language } } | null, theme: { slug: string, name: { text: string, language: Language } } | null }> } };

export type ViewerQueryVariables = Exact<{
  language: Language;
}>;


export type ViewerQuery = { viewer: { id: string, email: string, hasName: boolean, facilitators: Array<{ slug: string }>, person: { id: string, name: { text: string, language: Language } } | null } | null };

export type PageInfoFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type SiteFragment = { programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type SitemapPagesQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapPagesQuery = { programmes: { nodes: Array<{ workshops: Array<{ slug: string }>, forums: Array<{ slug: string }> }> } };

export type SitemapCompetitionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapCompetitionsQuery = { list: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, updatedAt: string }> } };

export type SitemapFacilitatorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapFacilitatorsQuery = { list: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, updatedAt: string }> } };

export type SitemapAlbumsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapAlbumsQuery = { list: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string }> } };

export type SitemapProjectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapProjectsQuery = { list: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, updatedAt: string }> } };

export type SitemapTeamsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapTeamsQuery = { list: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, updatedAt: string }> } };

export type TeamsQueryVariables = Exact<{
  language: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy: TeamOrder;
  words?: string | null | undefined;
}>;


export type TeamsQuery = { teams: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, slug: string, isSample: boolean, name: { text: string, language: Language }, summary: { text: string, language: Language } | null, members: Array<{ id: string }>, projects: { nodes: Array<{ slug: string, title: { text: string, language: Language } }> } }> }, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type TeamQueryVariables = Exact<{
  language: Language;
  slug: string;
}>;


export type TeamQuery = { team: { id: string, slug: string, isSample: boolean, name: { text: string, language: Language }, summary: { text: string, language: Language } | null, members: Array<{ id: string, role: TeamRole, person: { name: { text: string, language: Language } } | null }>, projects: { nodes: Array<{ id: string, slug: string, state: ProjectState, isFunded: boolean, isSample: boolean, supportCount: number, results: { nodes: Array<{ id: string, outcome: ResultOutcome, competition: { slug: string, title: { text: string, language: Language } } | null }> }, decisions: { nodes: Array<{ id: string, outcome: ResultOutcome }> }, title: { text: string, language: Language }, summary: { text: string, language: Language }, theme: { slug: string, name: { text: string, language: Language } } | null, district: { slug: string, name: { text: string, language: Language } } | null, cover: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> } } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type WorkshopsQueryVariables = Exact<{
  language: Language;
}>;


export type WorkshopsQuery = { programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, workshops: Array<{ id: string, slug: string, participantCount: number, title: { text: string, language: Language }, summary: { text: string, language: Language }, stages: Array<{ id: string, startsOn: string, endsOn: string, participantCount: number, title: { text: string, language: Language }, album: { slug: string, photos: { nodes: Array<{ id: string, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> } } | null }> }>, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type WorkshopQueryVariables = Exact<{
  language: Language;
  slug: string;
}>;


export type WorkshopQuery = { workshop: { id: string, slug: string, attendancePercent: number, enrolmentCount: number, participantCount: number, title: { text: string, language: Language }, summary: { text: string, language: Language }, competition: { slug: string, title: { text: string, language: Language } } | null, stages: Array<{ id: string, position: number, startsOn: string, endsOn: string, participantCount: number, title: { text: string, language: Language }, summary: { text: string, language: Language }, venue: { name: { text: string, language: Language }, address: { text: string, language: Language } | null } | null, sessions: Array<{ id: string, startsAt: string, endsAt: string, title: { text: string, language: Language }, topic: { slug: string, name: { text: string, language: Language } } | null, facilitators: Array<{ slug: string, name: { text: string, language: Language } }> }>, album: { slug: string, title: { text: string, language: Language }, photos: { nodes: Array<{ id: string, caption: { text: string, language: Language } | null, photo: { id: string, width: number, height: number, isDecorative: boolean, isSample: boolean, alt: { text: string, language: Language } | null, credit: { text: string, language: Language } | null, variants: Array<{ format: PhotoFormat, width: number, height: number, url: string }> } | null }> } } | null }> } | null, programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export type TopicsQueryVariables = Exact<{
  language: Language;
}>;


export type TopicsQuery = { programmes: { nodes: Array<{ id: string, slug: string, timeZone: string, topics: Array<{ id: string, slug: string, name: { text: string, language: Language }, summary: { text: string, language: Language } | null, facilitators: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language } }> }, sessions: { totalCount: number, nodes: Array<{ id: string, startsAt: string, title: { text: string, language: Language }, stage: { workshop: { slug: string, title: { text: string, language: Language } } | null } | null }> } }>, name: { text: string, language: Language }, partners: Array<{ id: string, name: { text: string, language: Language } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LocalFragmentDoc = new TypedDocumentString(`
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
    `, {"fragmentName":"Local"}) as unknown as TypedDocumentString<LocalFragment, unknown>;
export const ApplicationCardFragmentDoc = new TypedDocumentString(`
    fragment ApplicationCard on Application {
  id
  reference
  state
  mendUntil
  confirmBy
  reservePlace
  ineligibleReason {
    ...Local
  }
  decision {
    outcome
    reason {
      ...Local
    }
    award {
      name {
        ...Local
      }
    }
  }
  canAnswer {
    isGiven
  }
  canConfirm {
    isGiven
  }
  canDecline {
    isGiven
  }
  competition {
    slug
    kind
    phase
    closesAt
    resultsDueOn
    title {
      ...Local
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"fragmentName":"ApplicationCard"}) as unknown as TypedDocumentString<ApplicationCardFragment, unknown>;
export const ApplicationFormFragmentDoc = new TypedDocumentString(`
    fragment ApplicationForm on Application {
  ...ApplicationCard
  mendNote {
    ...Local
  }
  questionsToMend {
    id
  }
  competition {
    questions {
      id
      kind
      isRequired
      maxLength
      maxFiles
      label {
        ...Local
      }
      hint {
        ...Local
      }
      options {
        id
        label {
          ...Local
        }
      }
    }
  }
  submittedAt
  answers {
    question {
      id
    }
    changedAt
    isToBeMended
    typed: text
    options {
      id
    }
    files {
      id
      name
      bytes
      url
    }
  }
  problems {
    questionId
    message(language: $language)
  }
  canWithdraw {
    isGiven
  }
}
    fragment ApplicationCard on Application {
  id
  reference
  state
  mendUntil
  confirmBy
  reservePlace
  ineligibleReason {
    ...Local
  }
  decision {
    outcome
    reason {
      ...Local
    }
    award {
      name {
        ...Local
      }
    }
  }
  canAnswer {
    isGiven
  }
  canConfirm {
    isGiven
  }
  canDecline {
    isGiven
  }
  competition {
    slug
    kind
    phase
    closesAt
    resultsDueOn
    title {
      ...Local
    }
  }
}
fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"fragmentName":"ApplicationForm"}) as unknown as TypedDocumentString<ApplicationFormFragment, unknown>;
export const DatedCompetitionFragmentDoc = new TypedDocumentString(`
    fragment DatedCompetition on Competition {
  id
  slug
  state
  opensAt
  closesAt
  pitchingAt
  resultsDueOn
  announcedAt
  cancelledAt
  updatedAt
  isSample
  title {
    ...Local
  }
  pitchingVenue {
    name {
      ...Local
    }
    address {
      ...Local
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"fragmentName":"DatedCompetition"}) as unknown as TypedDocumentString<DatedCompetitionFragment, unknown>;
export const MoneyFragmentDoc = new TypedDocumentString(`
    fragment Money on Money {
  minorUnits
  currency
}
    `, {"fragmentName":"Money"}) as unknown as TypedDocumentString<MoneyFragment, unknown>;
export const CompetitionCardFragmentDoc = new TypedDocumentString(`
    fragment CompetitionCard on Competition {
  id
  slug
  kind
  phase
  opensAt
  closesAt
  pitchingAt
  resultsDueOn
  announcedAt
  cancelledAt
  places
  isSample
  title {
    ...Local
  }
  summary {
    ...Local
  }
  whoMayApply {
    ...Local
  }
  fund {
    ...Money
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Money on Money {
  minorUnits
  currency
}`, {"fragmentName":"CompetitionCard"}) as unknown as TypedDocumentString<CompetitionCardFragment, unknown>;
export const PhotoFragmentDoc = new TypedDocumentString(`
    fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"fragmentName":"Photo"}) as unknown as TypedDocumentString<PhotoFragment, unknown>;
export const FacilitatorCardFragmentDoc = new TypedDocumentString(`
    fragment FacilitatorCard on Facilitator {
  id
  slug
  isSample
  name {
    ...Local
  }
  headline {
    ...Local
  }
  photo {
    ...Photo
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}`, {"fragmentName":"FacilitatorCard"}) as unknown as TypedDocumentString<FacilitatorCardFragment, unknown>;
export const OwnProfileFragmentDoc = new TypedDocumentString(`
    fragment OwnProfile on Facilitator {
  id
  slug
  state
  version
  acceptedAt
  languages
  hiddenReason {
    ...Local
  }
  name {
    kk
    ru
    en
  }
  headline {
    kk
    ru
    en
  }
  bio {
    kk
    ru
    en
  }
  topics {
    id
  }
  photo {
    ...Photo
    state
    failure
    version
    alt {
      kk
      ru
      en
    }
  }
  competition {
    slug
    title {
      ...Local
    }
  }
  programme {
    id
    topics {
      id
      name {
        ...Local
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}`, {"fragmentName":"OwnProfile"}) as unknown as TypedDocumentString<OwnProfileFragment, unknown>;
export const CommandErrorFragmentDoc = new TypedDocumentString(`
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}
    `, {"fragmentName":"CommandError"}) as unknown as TypedDocumentString<CommandErrorFragment, unknown>;
export const AlbumCoverFragmentDoc = new TypedDocumentString(`
    fragment AlbumCover on Album {
  slug
  photos(first: 1) {
    nodes {
      id
      photo {
        ...Photo
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}`, {"fragmentName":"AlbumCover"}) as unknown as TypedDocumentString<AlbumCoverFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on Programme {
  figures {
    facilitators
    participants
    stageAttendances
    teams
    projectsSubmitted
    projectsFunded
    projectsCompleted
    awarded {
      ...Money
    }
  }
  workshops {
    slug
    title {
      ...Local
    }
    stages {
      id
      position
      participantCount
      title {
        ...Local
      }
    }
  }
  reportedFigures {
    id
    code
    value
    precision
    label {
      ...Local
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Money on Money {
  minorUnits
  currency
}`, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const CallFragmentDoc = new TypedDocumentString(`
    fragment Call on Competition {
  id
  slug
  kind
  phase
  opensAt
  closesAt
  isSample
  title {
    ...Local
  }
  summary {
    ...Local
  }
  whoMayApply {
    ...Local
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"fragmentName":"Call"}) as unknown as TypedDocumentString<CallFragment, unknown>;
export const ProjectCardFragmentDoc = new TypedDocumentString(`
    fragment ProjectCard on Project {
  id
  slug
  state
  isFunded
  isSample
  supportCount
  decisions: results(first: 1) {
    nodes {
      id
      outcome
    }
  }
  title {
    ...Local
  }
  summary {
    ...Local
  }
  theme {
    slug
    name {
      ...Local
    }
  }
  district {
    slug
    name {
      ...Local
    }
  }
  cover {
    ...Photo
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}`, {"fragmentName":"ProjectCard"}) as unknown as TypedDocumentString<ProjectCardFragment, unknown>;
export const PageInfoFragmentDoc = new TypedDocumentString(`
    fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageInfo"}) as unknown as TypedDocumentString<PageInfoFragment, unknown>;
export const SiteFragmentDoc = new TypedDocumentString(`
    fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"fragmentName":"Site"}) as unknown as TypedDocumentString<SiteFragment, unknown>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($language: Language!, $reference: String!) {
  ...Site
  viewer {
    id
    email
    hasName
    applications {
      id
    }
    person {
      id
      phone
      name {
        ...Local
      }
    }
  }
  application(reference: $reference) {
    ...ApplicationForm
  }
}
    fragment ApplicationCard on Application {
  id
  reference
  state
  mendUntil
  confirmBy
  reservePlace
  ineligibleReason {
    ...Local
  }
  decision {
    outcome
    reason {
      ...Local
    }
    award {
      name {
        ...Local
      }
    }
  }
  canAnswer {
    isGiven
  }
  canConfirm {
    isGiven
  }
  canDecline {
    isGiven
  }
  competition {
    slug
    kind
    phase
    closesAt
    resultsDueOn
    title {
      ...Local
    }
  }
}
fragment ApplicationForm on Application {
  ...ApplicationCard
  mendNote {
    ...Local
  }
  questionsToMend {
    id
  }
  competition {
    questions {
      id
      kind
      isRequired
      maxLength
      maxFiles
      label {
        ...Local
      }
      hint {
        ...Local
      }
      options {
        id
        label {
          ...Local
        }
      }
    }
  }
  submittedAt
  answers {
    question {
      id
    }
    changedAt
    isToBeMended
    typed: text
    options {
      id
    }
    files {
      id
      name
      bytes
      url
    }
  }
  problems {
    questionId
    message(language: $language)
  }
  canWithdraw {
    isGiven
  }
}
fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:885518d80b4f5a56c9a37f9d914fc4646db8ecfea5858ed92010f81c7b5776e9"}) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const MyApplicationsDocument = new TypedDocumentString(`
    query MyApplications($language: Language!) {
  ...Site
  viewer {
    id
    applications {
      ...ApplicationCard
    }
  }
}
    fragment ApplicationCard on Application {
  id
  reference
  state
  mendUntil
  confirmBy
  reservePlace
  ineligibleReason {
    ...Local
  }
  decision {
    outcome
    reason {
      ...Local
    }
    award {
      name {
        ...Local
      }
    }
  }
  canAnswer {
    isGiven
  }
  canConfirm {
    isGiven
  }
  canDecline {
    isGiven
  }
  competition {
    slug
    kind
    phase
    closesAt
    resultsDueOn
    title {
      ...Local
    }
  }
}
fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:cf2eb0ec08119e16879b6f79bb25b429c0fd978802f17fbe95dfbf3a3e7e632f"}) as unknown as TypedDocumentString<MyApplicationsQuery, MyApplicationsQueryVariables>;
export const ApplyDocument = new TypedDocumentString(`
    query Apply($language: Language!, $slug: String!) {
  ...Site
  viewer {
    id
    teams {
      id
      name {
        ...Local
      }
      projects(first: 20) {
        nodes {
          id
          title {
            ...Local
          }
        }
      }
    }
  }
  competition(slug: $slug) {
    id
    slug
    kind
    closesAt
    title {
      ...Local
    }
    whoMayApply {
      ...Local
    }
    questions {
      id
    }
    myApplication {
      reference
      state
    }
    canApply {
      isGiven
      code
      message(language: $language)
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:cf695cb8a7e39d0c0b5fa1fed6ab52cc5bc9ba60240b13931efdc77c26a1f3ca"}) as unknown as TypedDocumentString<ApplyQuery, ApplyQueryVariables>;
export const StartApplicationDocument = new TypedDocumentString(`
    mutation StartApplication($input: StartApplicationInput!, $language: Language!) {
  startApplication(input: $input) {
    application {
      id
      reference
    }
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:f0c04f8f434a858b8234c7ead0a4825f132ff34a121ebe760531a702955fea15"}) as unknown as TypedDocumentString<StartApplicationMutation, StartApplicationMutationVariables>;
export const SaveAnswersDocument = new TypedDocumentString(`
    mutation SaveAnswers($input: SaveAnswersInput!, $language: Language!) {
  saveAnswers(input: $input) {
    application {
      id
      problems {
        questionId
        message(language: $language)
      }
    }
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:8d4bce0081ebeedf68af2d81666296b613b8bbc51167910b3de910d74dabecb6"}) as unknown as TypedDocumentString<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: SubmitApplicationInput!, $language: Language!) {
  submitApplication(input: $input) {
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:001e00d2164bdcb0ab5c9736af4e7cda0b4306bd420f272d80dc102757048388"}) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!, $language: Language!) {
  withdrawApplication(input: $input) {
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:ef2013eabad003a7e1d924dabdc1ee2a318240e5e5ce332d7fa92b86bab5e704"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const ConfirmPlaceDocument = new TypedDocumentString(`
    mutation ConfirmPlace($input: ConfirmPlaceInput!, $language: Language!) {
  confirmPlace(input: $input) {
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:df81e25b00a33de793f6edc4509c7c761fdf9bb3df6f7fd844c1b29b3b9fcf35"}) as unknown as TypedDocumentString<ConfirmPlaceMutation, ConfirmPlaceMutationVariables>;
export const DeclinePlaceDocument = new TypedDocumentString(`
    mutation DeclinePlace($input: DeclinePlaceInput!, $language: Language!) {
  declinePlace(input: $input) {
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:0dc85ead2d613fef2949177001b9dc841cb6897c33e32a23c4304db2fb25f93d"}) as unknown as TypedDocumentString<DeclinePlaceMutation, DeclinePlaceMutationVariables>;
export const CalendarDocument = new TypedDocumentString(`
    query Calendar($language: Language!, $after: String) {
  programmes(first: 1) {
    nodes {
      timeZone
      updatedAt
      name {
        ...Local
      }
      workshops {
        slug
        title {
          ...Local
        }
        stages {
          id
          startsOn
          endsOn
          title {
            ...Local
          }
          summary {
            ...Local
          }
          venue {
            name {
              ...Local
            }
            address {
              ...Local
            }
          }
          sessions {
            id
            startsAt
            endsAt
            title {
              ...Local
            }
          }
        }
      }
      forums {
        id
        slug
        startsAt
        endsAt
        title {
          ...Local
        }
        summary {
          ...Local
        }
        venue {
          name {
            ...Local
          }
          address {
            ...Local
          }
        }
      }
    }
  }
  list: competitions(
    first: 100
    after: $after
    orderBy: {field: CLOSES_AT, direction: DESC}
  ) {
    pageInfo {
      ...PageInfo
    }
    nodes {
      ...DatedCompetition
    }
  }
}
    fragment DatedCompetition on Competition {
  id
  slug
  state
  opensAt
  closesAt
  pitchingAt
  resultsDueOn
  announcedAt
  cancelledAt
  updatedAt
  isSample
  title {
    ...Local
  }
  pitchingVenue {
    name {
      ...Local
    }
    address {
      ...Local
    }
  }
}
fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:260ec639812982bbc2b2ff8e55da7901754767b023ce693a6525d86072234106"}) as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const CompetitionCalendarDocument = new TypedDocumentString(`
    query CompetitionCalendar($language: Language!, $slug: String!) {
  programmes(first: 1) {
    nodes {
      timeZone
    }
  }
  competition(slug: $slug) {
    ...DatedCompetition
  }
}
    fragment DatedCompetition on Competition {
  id
  slug
  state
  opensAt
  closesAt
  pitchingAt
  resultsDueOn
  announcedAt
  cancelledAt
  updatedAt
  isSample
  title {
    ...Local
  }
  pitchingVenue {
    name {
      ...Local
    }
    address {
      ...Local
    }
  }
}
fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"hash":"sha256:933f6b301ec603734cef90810eb1ce4610511f5362dbe45e041a5ac58b78673e"}) as unknown as TypedDocumentString<CompetitionCalendarQuery, CompetitionCalendarQueryVariables>;
export const CompetitionsDocument = new TypedDocumentString(`
    query Competitions($language: Language!, $filter: CompetitionFilter) {
  ...Site
  competitions(
    first: 100
    filter: $filter
    orderBy: {field: CLOSES_AT, direction: DESC}
  ) {
    nodes {
      ...CompetitionCard
    }
  }
}
    fragment CompetitionCard on Competition {
  id
  slug
  kind
  phase
  opensAt
  closesAt
  pitchingAt
  resultsDueOn
  announcedAt
  cancelledAt
  places
  isSample
  title {
    ...Local
  }
  summary {
    ...Local
  }
  whoMayApply {
    ...Local
  }
  fund {
    ...Money
  }
}
fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Money on Money {
  minorUnits
  currency
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:f824f4076223f17d01a8b3abd58b1868486b23c884e8f7c047fe5527fb609c9a"}) as unknown as TypedDocumentString<CompetitionsQuery, CompetitionsQueryVariables>;
export const CompetitionDocument = new TypedDocumentString(`
    query Competition($language: Language!, $slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
  ...Site
  competition(slug: $slug) {
    id
    slug
    kind
    state
    phase
    opensAt
    closesAt
    pitchingAt
    resultsDueOn
    announcedAt
    cancelledAt
    places
    drawSeed
    drawSeedHash
    recordHash
    isSample
    title {
      ...Local
    }
    summary {
      ...Local
    }
    about {
      ...Local
    }
    whoMayApply {
      ...Local
    }
    pitchingFormat {
      ...Local
    }
    pitchingVenue {
      name {
        ...Local
      }
      address {
        ...Local
      }
    }
    cancelReason {
      ...Local
    }
    fund {
      ...Money
    }
    deadlineExtensions {
      id
      closedAt
      closesAt
      madeAt
      reason {
        ...Local
      }
    }
    criteria {
      id
      weight
      name {
        ...Local
      }
      description {
        ...Local
      }
      steps {
        points
        description {
          ...Local
        }
      }
    }
    questions {
      id
      kind
      isRequired
      maxLength
      maxFiles
      label {
        ...Local
      }
      hint {
        ...Local
      }
      options {
        position
        label {
          ...Local
        }
      }
    }
    awards {
      id
      rule
      atLeast
      name {
        ...Local
      }
      description {
        ...Local
      }
      amount {
        ...Money
      }
      reservedFor {
        ...Local
      }
    }
    results(first: $first, after: $after, last: $last, before: $before) {
      pageInfo {
        ...PageInfo
      }
      nodes {
        id
        outcome
        rank
        reference
        steppedBackAt
        movedUpAt
        reason {
          ...Local
        }
        amount {
          ...Money
        }
        award {
          name {
            ...Local
          }
        }
        project {
          slug
          isSample
          title {
            ...Local
          }
        }
        facilitator {
          slug
          isSample
          name {
            ...Local
          }
          headline {
            ...Local
          }
        }
      }
    }
    selected: results(first: 1, filter: {outcome: [SELECTED]}) {
      totalCount
    }
    reserve: results(first: 1, filter: {outcome: [RESERVE]}) {
      totalCount
    }
    notSelected: results(first: 1, filter: {outcome: [NOT_SELECTED]}) {
      totalCount
    }
    workshop {
      slug
      title {
        ...Local
      }
    }
    projects(first: 4) {
      totalCount
      nodes {
        ...ProjectCard
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Money on Money {
  minorUnits
  currency
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment ProjectCard on Project {
  id
  slug
  state
  isFunded
  isSample
  supportCount
  decisions: results(first: 1) {
    nodes {
      id
      outcome
    }
  }
  title {
    ...Local
  }
  summary {
    ...Local
  }
  theme {
    slug
    name {
      ...Local
    }
  }
  district {
    slug
    name {
      ...Local
    }
  }
  cover {
    ...Photo
  }
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:62b09d5e9afc2e94e21669b784de62b2730a22d54fc3005db65a9353a9d9b71e"}) as unknown as TypedDocumentString<CompetitionQuery, CompetitionQueryVariables>;
export const FacilitatorsDocument = new TypedDocumentString(`
    query Facilitators($language: Language!, $first: Int, $after: String, $last: Int, $before: String, $filter: FacilitatorFilter, $orderBy: FacilitatorOrder!, $words: String) {
  ...Site
  filters: programmes(first: 1) {
    nodes {
      topics {
        slug
        name {
          ...Local
        }
      }
    }
  }
  facilitators(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
    search: $words
  ) {
    totalCount
    pageInfo {
      ...PageInfo
    }
    nodes {
      ...FacilitatorCard
    }
  }
}
    fragment FacilitatorCard on Facilitator {
  id
  slug
  isSample
  name {
    ...Local
  }
  headline {
    ...Local
  }
  photo {
    ...Photo
  }
}
fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:622b9951cbc2e09512a8198bdc4576c5be00c4dce4adf7d4634ffd3d119f1c46"}) as unknown as TypedDocumentString<FacilitatorsQuery, FacilitatorsQueryVariables>;
export const FacilitatorDocument = new TypedDocumentString(`
    query Facilitator($language: Language!, $slug: String!) {
  ...Site
  facilitator(slug: $slug) {
    ...FacilitatorCard
    languages
    bio {
      ...Local
    }
    topics {
      slug
      name {
        ...Local
      }
    }
    competition {
      slug
      title {
        ...Local
      }
    }
    sessions(last: 100) {
      totalCount
      nodes {
        id
        startsAt
        endsAt
        title {
          ...Local
        }
        topic {
          name {
            ...Local
          }
        }
        stage {
          title {
            ...Local
          }
          workshop {
            slug
            number
            title {
              ...Local
            }
          }
        }
      }
    }
  }
}
    fragment FacilitatorCard on Facilitator {
  id
  slug
  isSample
  name {
    ...Local
  }
  headline {
    ...Local
  }
  photo {
    ...Photo
  }
}
fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:2b2ef67c3bbdce942e96a2cb5ffcbd9f8d08d55e7bff0fae36f11dee5ef56d94"}) as unknown as TypedDocumentString<FacilitatorQuery, FacilitatorQueryVariables>;
export const AddPhotoDocument = new TypedDocumentString(`
    mutation AddPhoto($input: AddPhotoInput!, $language: Language!) {
  addPhoto(input: $input) {
    photo {
      id
    }
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:1ebd58516fd0b008f1f94efe92a4ce80b1bc08185f248de73806eec8f203d18f"}) as unknown as TypedDocumentString<AddPhotoMutation, AddPhotoMutationVariables>;
export const DescribePhotoDocument = new TypedDocumentString(`
    mutation DescribePhoto($input: DescribePhotoInput!, $language: Language!) {
  describePhoto(input: $input) {
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:d2769208f605a9996fde254de4f6def2a06f987cc61f7004f9fc932b11788de1"}) as unknown as TypedDocumentString<DescribePhotoMutation, DescribePhotoMutationVariables>;
export const SetPortraitDocument = new TypedDocumentString(`
    mutation SetPortrait($input: SetPortraitInput!, $language: Language!) {
  setPortrait(input: $input) {
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:a44ea437280c74e7aeaa7484607c267327cbf7acaa4293adb5c4f0f63cc980e1"}) as unknown as TypedDocumentString<SetPortraitMutation, SetPortraitMutationVariables>;
export const OwnProfileDocument = new TypedDocumentString(`
    query OwnProfile($language: Language!, $slug: String!) {
  ...Site
  viewer {
    id
    language
    facilitators {
      ...OwnProfile
    }
  }
  facilitator(slug: $slug) {
    id
  }
}
    fragment OwnProfile on Facilitator {
  id
  slug
  state
  version
  acceptedAt
  languages
  hiddenReason {
    ...Local
  }
  name {
    kk
    ru
    en
  }
  headline {
    kk
    ru
    en
  }
  bio {
    kk
    ru
    en
  }
  topics {
    id
  }
  photo {
    ...Photo
    state
    failure
    version
    alt {
      kk
      ru
      en
    }
  }
  competition {
    slug
    title {
      ...Local
    }
  }
  programme {
    id
    topics {
      id
      name {
        ...Local
      }
    }
  }
}
fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:1bc52edf21e442cd09df4c2d546f9f6f802f08364fd7d062fc257888dbb80af8"}) as unknown as TypedDocumentString<OwnProfileQuery, OwnProfileQueryVariables>;
export const EditFacilitatorDocument = new TypedDocumentString(`
    mutation EditFacilitator($input: EditFacilitatorInput!, $language: Language!) {
  editFacilitator(input: $input) {
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:94c0b5657d2cd190f15c98db77f9f2e188059d7b44e5f773ba65ceef49878e9f"}) as unknown as TypedDocumentString<EditFacilitatorMutation, EditFacilitatorMutationVariables>;
export const PublishFacilitatorDocument = new TypedDocumentString(`
    mutation PublishFacilitator($input: PublishFacilitatorInput!, $language: Language!) {
  publishFacilitator(input: $input) {
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:697be11eb4040521d6f0c137b25360135ff258e48967ebea739ceadc44690a4c"}) as unknown as TypedDocumentString<PublishFacilitatorMutation, PublishFacilitatorMutationVariables>;
export const AlbumsDocument = new TypedDocumentString(`
    query Albums($language: Language!, $first: Int, $after: String, $last: Int, $before: String) {
  ...Site
  albums(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...PageInfo
    }
    nodes {
      ...AlbumCover
      id
      takenOn
      photos(first: 1) {
        totalCount
      }
      title {
        ...Local
      }
      summary {
        ...Local
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment AlbumCover on Album {
  slug
  photos(first: 1) {
    nodes {
      id
      photo {
        ...Photo
      }
    }
  }
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:daa3a031a51e7800aa194a24babd273fd4b10acb123ff7ea5fbb53c0d4b5b32a"}) as unknown as TypedDocumentString<AlbumsQuery, AlbumsQueryVariables>;
export const AlbumDocument = new TypedDocumentString(`
    query Album($language: Language!, $slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
  ...Site
  album(slug: $slug) {
    id
    slug
    takenOn
    title {
      ...Local
    }
    summary {
      ...Local
    }
    photos(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...PageInfo
      }
      nodes {
        id
        caption {
          ...Local
        }
        photo {
          ...Photo
        }
      }
    }
    stage {
      title {
        ...Local
      }
      workshop {
        slug
        title {
          ...Local
        }
      }
    }
    forum {
      slug
      title {
        ...Local
      }
    }
    project {
      slug
      title {
        ...Local
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:7be3e55fef99fcb9ceceaac1b431eb291d3e197190fc221cc9cd320a3d700ca0"}) as unknown as TypedDocumentString<AlbumQuery, AlbumQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    query SignIn($language: Language!) {
  ...Site
  viewer {
    id
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:36bc6fcf9c28ae770577a08dce55bbadcd119d4dafbefb5d8d4f4a8962a69469"}) as unknown as TypedDocumentString<SignInQuery, SignInQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($language: Language!) {
  ...Site
  viewer {
    id
    email
    language
    hasName
    hasPassword
    isDemo
    givenName
    surname
    patronymic
    facilitators {
      slug
    }
    person {
      id
      phone
      name {
        ...Local
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:40be97cd8661deeee9fba7e76dd4cb15a90ff11d24682f72baf0dc580d7789a5"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const EditPersonDocument = new TypedDocumentString(`
    mutation EditPerson($input: EditPersonInput!, $language: Language!) {
  editPerson(input: $input) {
    userErrors {
      ...CommandError
    }
  }
}
    fragment CommandError on UserError {
  path
  code
  message(language: $language)
}`, {"hash":"sha256:26c40d99df58ceb9958e1538fee65d362d4b1c1b37461381503e10f45ba27876"}) as unknown as TypedDocumentString<EditPersonMutation, EditPersonMutationVariables>;
export const ForumsDocument = new TypedDocumentString(`
    query Forums($language: Language!) {
  ...Site
  forums(first: 50) {
    nodes {
      id
      slug
      startsAt
      endsAt
      title {
        ...Local
      }
      summary {
        ...Local
      }
      venue {
        name {
          ...Local
        }
      }
      album {
        ...AlbumCover
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment AlbumCover on Album {
  slug
  photos(first: 1) {
    nodes {
      id
      photo {
        ...Photo
      }
    }
  }
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:fe34d03c68721101a0f7de9e679093908e776434083e570c08383ee94734d6a2"}) as unknown as TypedDocumentString<ForumsQuery, ForumsQueryVariables>;
export const ForumDocument = new TypedDocumentString(`
    query Forum($language: Language!, $slug: String!) {
  ...Site
  forum(slug: $slug) {
    id
    slug
    startsAt
    endsAt
    title {
      ...Local
    }
    summary {
      ...Local
    }
    venue {
      name {
        ...Local
      }
      address {
        ...Local
      }
    }
    album {
      slug
      title {
        ...Local
      }
      photos(first: 24) {
        nodes {
          id
          caption {
            ...Local
          }
          photo {
            ...Photo
          }
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:cea2e6eae41fe99a510f2533f55b28fda012f8517b32a37b30eab09ad1c2386b"}) as unknown as TypedDocumentString<ForumQuery, ForumQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($language: Language!) {
  ...Site
  home: programmes(first: 1) {
    nodes {
      startsOn
      endsOn
      summary {
        ...Local
      }
      about {
        ...Local
      }
      funder {
        ...Local
      }
      funding {
        ...Money
      }
      strands {
        id
        name {
          ...Local
        }
        summary {
          ...Local
        }
      }
      ...Figures
      forums {
        id
        slug
        startsAt
        title {
          ...Local
        }
        summary {
          ...Local
        }
        venue {
          name {
            ...Local
          }
        }
      }
    }
  }
  calls: competitions(
    first: 4
    filter: {phase: [OPEN, UPCOMING]}
    orderBy: {field: CLOSES_AT, direction: ASC}
  ) {
    nodes {
      ...Call
    }
  }
  projects(
    first: 6
    filter: {isFunded: true}
    orderBy: {field: SUPPORT_COUNT, direction: DESC}
  ) {
    totalCount
    nodes {
      ...ProjectCard
    }
  }
  everyProject: projects {
    totalCount
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Money on Money {
  minorUnits
  currency
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment Figures on Programme {
  figures {
    facilitators
    participants
    stageAttendances
    teams
    projectsSubmitted
    projectsFunded
    projectsCompleted
    awarded {
      ...Money
    }
  }
  workshops {
    slug
    title {
      ...Local
    }
    stages {
      id
      position
      participantCount
      title {
        ...Local
      }
    }
  }
  reportedFigures {
    id
    code
    value
    precision
    label {
      ...Local
    }
  }
}
fragment Call on Competition {
  id
  slug
  kind
  phase
  opensAt
  closesAt
  isSample
  title {
    ...Local
  }
  summary {
    ...Local
  }
  whoMayApply {
    ...Local
  }
}
fragment ProjectCard on Project {
  id
  slug
  state
  isFunded
  isSample
  supportCount
  decisions: results(first: 1) {
    nodes {
      id
      outcome
    }
  }
  title {
    ...Local
  }
  summary {
    ...Local
  }
  theme {
    slug
    name {
      ...Local
    }
  }
  district {
    slug
    name {
      ...Local
    }
  }
  cover {
    ...Photo
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:45d777ca08bc60ae0c474e8435c4e7288c5b8897dfa25ee77b08c329251f40e5"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SiteOnlyDocument = new TypedDocumentString(`
    query SiteOnly($language: Language!) {
  ...Site
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:70f0c49cd435f64fa7ba79dfb97d94de898eba2d49a2ecfe8e845b644f7402d5"}) as unknown as TypedDocumentString<SiteOnlyQuery, SiteOnlyQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($language: Language!, $words: String!, $hasWords: Boolean!) {
  ...Site
  search(query: $words, first: 40) @include(if: $hasWords) {
    __typename
    ... on Project {
      id
      slug
      state
      isFunded
      isSample
      decisions: results(first: 1) {
        nodes {
          id
          outcome
        }
      }
      title {
        ...Local
      }
      summary {
        ...Local
      }
    }
    ... on Facilitator {
      id
      slug
      isSample
      title: name {
        ...Local
      }
      summary: headline {
        ...Local
      }
    }
    ... on Competition {
      id
      slug
      phase
      isSample
      title {
        ...Local
      }
      summary {
        ...Local
      }
    }
    ... on Workshop {
      id
      slug
      title {
        ...Local
      }
      summary {
        ...Local
      }
    }
    ... on Forum {
      id
      slug
      title {
        ...Local
      }
      summary {
        ...Local
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:e3ef34720a3dbaa8536504bc2d9acce256f642fe0b32e714d30f98c33b3aef25"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($language: Language!, $first: Int, $after: String, $last: Int, $before: String, $search: String, $theme: [String!], $district: [String!], $competition: [String!], $state: [ProjectState!], $isFunded: Boolean, $orderBy: ProjectOrder) {
  ...Site
  filters: programmes(first: 1) {
    nodes {
      themes {
        slug
        name {
          ...Local
        }
        projects(
          search: $search
          filter: {district: $district, competition: $competition, state: $state, isFunded: $isFunded}
        ) {
          totalCount
        }
      }
      districts {
        slug
        name {
          ...Local
        }
        projects(
          search: $search
          filter: {theme: $theme, competition: $competition, state: $state, isFunded: $isFunded}
        ) {
          totalCount
        }
      }
      competitions(first: 100, filter: {kind: [PROJECTS]}) {
        pageInfo {
          hasNextPage
        }
        nodes {
          slug
          title {
            ...Local
          }
          projects(
            search: $search
            filter: {theme: $theme, district: $district, state: $state, isFunded: $isFunded}
          ) {
            totalCount
          }
        }
      }
    }
  }
  submitted: projects(
    search: $search
    filter: {theme: $theme, district: $district, competition: $competition, state: [SUBMITTED], isFunded: $isFunded}
  ) {
    totalCount
  }
  published: projects(
    search: $search
    filter: {theme: $theme, district: $district, competition: $competition, state: [PUBLISHED], isFunded: $isFunded}
  ) {
    totalCount
  }
  inProgress: projects(
    search: $search
    filter: {theme: $theme, district: $district, competition: $competition, state: [IN_PROGRESS], isFunded: $isFunded}
  ) {
    totalCount
  }
  completed: projects(
    search: $search
    filter: {theme: $theme, district: $district, competition: $competition, state: [COMPLETED], isFunded: $isFunded}
  ) {
    totalCount
  }
  stopped: projects(
    search: $search
    filter: {theme: $theme, district: $district, competition: $competition, state: [STOPPED], isFunded: $isFunded}
  ) {
    totalCount
  }
  funded: projects(
    search: $search
    filter: {theme: $theme, district: $district, competition: $competition, state: $state, isFunded: true}
  ) {
    totalCount
  }
  projects(
    first: $first
    after: $after
    last: $last
    before: $before
    search: $search
    filter: {theme: $theme, district: $district, competition: $competition, state: $state, isFunded: $isFunded}
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      ...PageInfo
    }
    nodes {
      ...ProjectCard
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment ProjectCard on Project {
  id
  slug
  state
  isFunded
  isSample
  supportCount
  decisions: results(first: 1) {
    nodes {
      id
      outcome
    }
  }
  title {
    ...Local
  }
  summary {
    ...Local
  }
  theme {
    slug
    name {
      ...Local
    }
  }
  district {
    slug
    name {
      ...Local
    }
  }
  cover {
    ...Photo
  }
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:75ca08ace788ffabb21617075b0ecb794e9325e9bf376e91640ee003ede1bf9a"}) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($language: Language!, $slug: String!) {
  ...Site
  project(slug: $slug) {
    ...ProjectCard
    submittedAt
    updatedAt
    description {
      ...Local
    }
    address {
      ...Local
    }
    stopReason {
      ...Local
    }
    budget {
      ...Money
    }
    ownContribution {
      ...Money
    }
    team {
      slug
      name {
        ...Local
      }
    }
    programme {
      funder {
        ...Local
      }
    }
    competition {
      slug
      title {
        ...Local
      }
    }
    results(first: 5) {
      nodes {
        id
        outcome
        rank
        reason {
          ...Local
        }
        award {
          name {
            ...Local
          }
        }
        amount {
          ...Money
        }
        competition {
          slug
          title {
            ...Local
          }
          results(first: 1) {
            totalCount
          }
          reserve: results(first: 100, filter: {outcome: [RESERVE]}) {
            nodes {
              id
            }
          }
        }
      }
    }
    milestones {
      id
      state
      dueOn
      doneOn
      droppedOn
      title {
        ...Local
      }
      note {
        ...Local
      }
    }
    updates(first: 50) {
      nodes {
        id
        publishedAt
        title {
          ...Local
        }
        body {
          ...Local
        }
      }
    }
    album {
      slug
      title {
        ...Local
      }
      photos(first: 24) {
        nodes {
          id
          caption {
            ...Local
          }
          photo {
            ...Photo
          }
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Money on Money {
  minorUnits
  currency
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment ProjectCard on Project {
  id
  slug
  state
  isFunded
  isSample
  supportCount
  decisions: results(first: 1) {
    nodes {
      id
      outcome
    }
  }
  title {
    ...Local
  }
  summary {
    ...Local
  }
  theme {
    slug
    name {
      ...Local
    }
  }
  district {
    slug
    name {
      ...Local
    }
  }
  cover {
    ...Photo
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:27c55f22ac51dca6d377f4051468521444a89a8275e4d23863e23ceafd8e67f8"}) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const ProjectShareDocument = new TypedDocumentString(`
    query ProjectShare($language: Language!, $slug: String!) {
  programmes(first: 1) {
    nodes {
      name {
        ...Local
      }
    }
  }
  project(slug: $slug) {
    isSample
    title {
      ...Local
    }
    theme {
      slug
      name {
        ...Local
      }
    }
    district {
      slug
      name {
        ...Local
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"hash":"sha256:010e358bb75c6664826bcbebc44cd19530ab7efa218725367ddb2e6d0bcbb9af"}) as unknown as TypedDocumentString<ProjectShareQuery, ProjectShareQueryVariables>;
export const ProjectFeedDocument = new TypedDocumentString(`
    query ProjectFeed($language: Language!) {
  programmes(first: 1) {
    nodes {
      name {
        ...Local
      }
    }
  }
  projects(first: 50, orderBy: {field: SHOWN_AT, direction: DESC}) {
    nodes {
      id
      slug
      isSample
      submittedAt
      updatedAt
      title {
        ...Local
      }
      summary {
        ...Local
      }
      description {
        ...Local
      }
      team {
        name {
          ...Local
        }
      }
      theme {
        slug
        name {
          ...Local
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"hash":"sha256:e30f03e4113d188d2ea973474df6b743407c8a6f7b8f5f5fd8361077b5275114"}) as unknown as TypedDocumentString<ProjectFeedQuery, ProjectFeedQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer($language: Language!) {
  viewer {
    id
    email
    hasName
    facilitators {
      slug
    }
    person {
      id
      name {
        ...Local
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}`, {"hash":"sha256:df60d97158ca3a198de83916169c9d73a52eb73b5031e3ffbc61922809fde85e"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SitemapPagesDocument = new TypedDocumentString(`
    query SitemapPages {
  programmes(first: 1) {
    nodes {
      workshops {
        slug
      }
      forums {
        slug
      }
    }
  }
}
    `, {"hash":"sha256:f373fbfccf439dde3207f2f0cb4c62f91f6cd2a555b0574aae0a3645083d6b71"}) as unknown as TypedDocumentString<SitemapPagesQuery, SitemapPagesQueryVariables>;
export const SitemapCompetitionsDocument = new TypedDocumentString(`
    query SitemapCompetitions($after: String) {
  list: competitions(first: 100, after: $after) {
    pageInfo {
      ...PageInfo
    }
    nodes {
      slug
      updatedAt
    }
  }
}
    fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:3efed6093e945e0719a04ec3c364bcabd733cbbfdc9da50ed2e38acaed38204e"}) as unknown as TypedDocumentString<SitemapCompetitionsQuery, SitemapCompetitionsQueryVariables>;
export const SitemapFacilitatorsDocument = new TypedDocumentString(`
    query SitemapFacilitators($after: String) {
  list: facilitators(first: 100, after: $after) {
    pageInfo {
      ...PageInfo
    }
    nodes {
      slug
      updatedAt
    }
  }
}
    fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:4407ee4f60052a0578f3738e51fb49aa5e48c22072eb79bd35396afd2654f2ca"}) as unknown as TypedDocumentString<SitemapFacilitatorsQuery, SitemapFacilitatorsQueryVariables>;
export const SitemapAlbumsDocument = new TypedDocumentString(`
    query SitemapAlbums($after: String) {
  list: albums(first: 100, after: $after) {
    pageInfo {
      ...PageInfo
    }
    nodes {
      slug
    }
  }
}
    fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:e742c11a5a51c0e189ed0ba683abf78663955ceab4becec20d45d57a74d8f921"}) as unknown as TypedDocumentString<SitemapAlbumsQuery, SitemapAlbumsQueryVariables>;
export const SitemapProjectsDocument = new TypedDocumentString(`
    query SitemapProjects($after: String) {
  list: projects(first: 100, after: $after) {
    pageInfo {
      ...PageInfo
    }
    nodes {
      slug
      updatedAt
    }
  }
}
    fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:5dd31f80851b82f8fd31e867fe400462ae91a8e85a274b7c64f5ed1e45171ee8"}) as unknown as TypedDocumentString<SitemapProjectsQuery, SitemapProjectsQueryVariables>;
export const SitemapTeamsDocument = new TypedDocumentString(`
    query SitemapTeams($after: String) {
  list: teams(first: 100, after: $after) {
    pageInfo {
      ...PageInfo
    }
    nodes {
      slug
      updatedAt
    }
  }
}
    fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:f1be0d004814cbf5567d06f2160cb4a8da742a3248d19e33f841e8c331f11630"}) as unknown as TypedDocumentString<SitemapTeamsQuery, SitemapTeamsQueryVariables>;
export const TeamsDocument = new TypedDocumentString(`
    query Teams($language: Language!, $first: Int, $after: String, $last: Int, $before: String, $orderBy: TeamOrder!, $words: String) {
  ...Site
  teams(
    first: $first
    after: $after
    last: $last
    before: $before
    orderBy: $orderBy
    search: $words
  ) {
    totalCount
    pageInfo {
      ...PageInfo
    }
    nodes {
      id
      slug
      isSample
      name {
        ...Local
      }
      summary {
        ...Local
      }
      members {
        id
      }
      projects(first: 3) {
        nodes {
          slug
          title {
            ...Local
          }
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment PageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:0fbf85fa1d12f7646d68976d8f37fb8556fb04570cc13a142476dd30434a68d6"}) as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($language: Language!, $slug: String!) {
  ...Site
  team(slug: $slug) {
    id
    slug
    isSample
    name {
      ...Local
    }
    summary {
      ...Local
    }
    members {
      id
      role
      person {
        name {
          ...Local
        }
      }
    }
    projects(first: 24) {
      nodes {
        ...ProjectCard
        results(first: 5) {
          nodes {
            id
            outcome
            competition {
              slug
              title {
                ...Local
              }
            }
          }
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment ProjectCard on Project {
  id
  slug
  state
  isFunded
  isSample
  supportCount
  decisions: results(first: 1) {
    nodes {
      id
      outcome
    }
  }
  title {
    ...Local
  }
  summary {
    ...Local
  }
  theme {
    slug
    name {
      ...Local
    }
  }
  district {
    slug
    name {
      ...Local
    }
  }
  cover {
    ...Photo
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:c89252c12c74375e1cd9a24d53d8c530202b9c026e4152cef7ca290d5e69d3a5"}) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const WorkshopsDocument = new TypedDocumentString(`
    query Workshops($language: Language!) {
  ...Site
  programmes(first: 1) {
    nodes {
      workshops {
        id
        slug
        participantCount
        title {
          ...Local
        }
        summary {
          ...Local
        }
        stages {
          id
          startsOn
          endsOn
          participantCount
          title {
            ...Local
          }
          album {
            ...AlbumCover
          }
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment AlbumCover on Album {
  slug
  photos(first: 1) {
    nodes {
      id
      photo {
        ...Photo
      }
    }
  }
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:262daabcd18aec756bc9215392d02692f31ade488fc2c699c7de10acdc161f30"}) as unknown as TypedDocumentString<WorkshopsQuery, WorkshopsQueryVariables>;
export const WorkshopDocument = new TypedDocumentString(`
    query Workshop($language: Language!, $slug: String!) {
  ...Site
  workshop(slug: $slug) {
    id
    slug
    attendancePercent
    enrolmentCount
    participantCount
    title {
      ...Local
    }
    summary {
      ...Local
    }
    competition {
      slug
      title {
        ...Local
      }
    }
    stages {
      id
      position
      startsOn
      endsOn
      participantCount
      title {
        ...Local
      }
      summary {
        ...Local
      }
      venue {
        name {
          ...Local
        }
        address {
          ...Local
        }
      }
      sessions {
        id
        startsAt
        endsAt
        title {
          ...Local
        }
        topic {
          slug
          name {
            ...Local
          }
        }
        facilitators {
          slug
          name {
            ...Local
          }
        }
      }
      album {
        slug
        title {
          ...Local
        }
        photos(first: 3) {
          nodes {
            id
            caption {
              ...Local
            }
            photo {
              ...Photo
            }
          }
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Photo on Photo {
  id
  width
  height
  isDecorative
  isSample
  alt {
    ...Local
  }
  credit {
    ...Local
  }
  variants {
    format
    width
    height
    url
  }
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:377be76293a7023ede25e83a78804bf9add687cde3d1c823f7a9413e97544b27"}) as unknown as TypedDocumentString<WorkshopQuery, WorkshopQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($language: Language!) {
  ...Site
  programmes(first: 1) {
    nodes {
      topics {
        id
        slug
        name {
          ...Local
        }
        summary {
          ...Local
        }
        facilitators(first: 24) {
          totalCount
          nodes {
            slug
            name {
              ...Local
            }
          }
        }
        sessions(last: 40) {
          totalCount
          nodes {
            id
            startsAt
            title {
              ...Local
            }
            stage {
              workshop {
                slug
                title {
                  ...Local
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Local on LocalizedText {
  text(language: $language)
  language(language: $language)
}
fragment Site on Query {
  programmes(first: 1) {
    nodes {
      id
      slug
      timeZone
      name {
        ...Local
      }
      partners {
        id
        name {
          ...Local
        }
      }
    }
  }
}`, {"hash":"sha256:42c24b35422c11217879a047ff2d173c2b249edd26686a434d91494839446114"}) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;