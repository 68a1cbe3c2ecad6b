/** Each relation of the schema as SQL: the ids of the rows that it leads from and to, whoever may read them. */
export const links = {
  ...children('Programme', 'programme_id', {
    strands: 'strand',
    partners: 'partner',
    districts: 'district',
    themes: 'theme',
    topics: 'topic',
    venues: 'venue',
    reportedFigures: 'reported_figure',
    forums: 'forum',
    albums: 'album',
    competitions: 'competition',
    facilitators: 'facilitator',
    workshops: 'workshop',
    projects: 'project',
  }),
  ...named('Forum', 'forum', { programme: 'programme_id', venue: 'venue_id', album: 'album_id' }),
  ...children('Person', 'person_id', { roleGrants: 'role_grant' }),
  ...named('Account', 'account', { person: 'person_id' }),
  'Account.teams': 'select c.id, m.team_id from team_member m join account c on c.person_id = m.person_id',
  'Account.applications':
    'select c.id, w.application_id from applicant w join account c on c.person_id = w.person_id',
  'Account.facilitators': 'select c.id, f.id from facilitator f join account c on c.person_id = f.person_id',
  ...named('RecordedEvent', 'recorded_event', { person: 'person_id' }),
  ...named('RoleGrant', 'role_grant', {
    person: 'person_id',
    givenBy: 'given_by',
    programme: 'programme_id',
    competition: 'competition_id',
  }),

  ...children('District', 'district_id', { projects: 'project' }),
  ...children('Theme', 'theme_id', { projects: 'project' }),
  ...children('Topic', 'topic_id', { sessions: 'session' }),
  'Topic.facilitators': 'select topic_id, facilitator_id from facilitator_topic',

  ...children('Photo', 'photo_id', { variants: 'photo_variant' }),
  ...children('Album', 'album_id', {
    photos: 'album_photo',
    forum: 'forum',
    stage: 'stage',
    project: 'project',
  }),
  ...named('Album', 'album', { programme: 'programme_id' }),
  ...named('AlbumPhoto', 'album_photo', { photo: 'photo_id' }),

  ...named('Competition', 'competition', { programme: 'programme_id', pitchingVenue: 'pitching_venue_id' }),
  ...children('Competition', 'competition_id', {
    deadlineExtensions: 'deadline_extension',
    criteria: 'criterion',
    questions: 'question',
    awards: 'award',
    results: 'result',
    applications: 'application',
    facilitators: 'facilitator',
    projects: 'project',
    workshop: 'workshop',
  }),
  ...children('Criterion', 'criterion_id', { steps: 'criterion_step' }),
  ...children('Question', 'question_id', { options: 'question_option' }),
  ...named('Result', 'result', {
    competition: 'competition_id',
    award: 'award_id',
    project: 'project_id',
    facilitator: 'facilitator_id',
  }),

  ...named('Application', 'application', {
    competition: 'competition_id',
    person: 'person_id',
    team: 'team_id',
    project: 'project_id',
  }),
  ...children('Application', 'application_id', { answers: 'answer', decision: 'decision' }),
  ...named('Decision', 'decision', { award: 'award_id' }),
  'Application.questionsToMend': 'select application_id, question_id from question_to_mend',
  ...named('Answer', 'answer', { question: 'question_id' }),
  ...children('Answer', 'answer_id', { files: 'answer_file' }),
  'Answer.options': 'select answer_id, option_id from answer_option',

  ...named('Facilitator', 'facilitator', {
    programme: 'programme_id',
    competition: 'competition_id',
    photo: 'photo_id',
    person: 'person_id',
  }),
  'Facilitator.topics': 'select facilitator_id, topic_id from facilitator_topic',
  'Facilitator.sessions': 'select facilitator_id, session_id from session_facilitator',

  ...named('Workshop', 'workshop', { programme: 'programme_id', competition: 'competition_id' }),
  ...children('Workshop', 'workshop_id', { stages: 'stage' }),
  ...named('Stage', 'stage', { workshop: 'workshop_id', venue: 'venue_id', album: 'album_id' }),
  ...children('Stage', 'stage_id', { sessions: 'session' }),
  ...named('Session', 'session', { stage: 'stage_id', topic: 'topic_id' }),
  'Session.facilitators': 'select session_id, facilitator_id from session_facilitator',

  ...children('Team', 'team_id', { members: 'team_member', projects: 'project' }),
  ...named('TeamMember', 'team_member', { person: 'person_id' }),
  ...named('Project', 'project', {
    programme: 'programme_id',
    team: 'team_id',
    competition: 'competition_id',
    district: 'district_id',
    theme: 'theme_id',
    cover: 'cover_id',
    album: 'album_id',
  }),
  ...children('Project', 'project_id', {
    milestones: 'milestone',
    updates: 'project_update',
    results: 'result',
  }),
  ...named('ProjectUpdate', 'project_update', { project: 'project_id' }),
}

/** Fields that lead to the rows that name ours. */
function children(type: string, column: string, fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, table]) => [
      `${type}.${field}`,
      `select ${column}, id from ${table} where ${column} is not null`,
    ]),
  )
}

/** Fields that lead to the row that ours names. */
function named(type: string, table: string, fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, column]) => [
      `${type}.${field}`,
      `select id, ${column} from ${table} where ${column} is not null`,
    ]),
  )
}
