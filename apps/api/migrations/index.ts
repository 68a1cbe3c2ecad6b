import type { Migration } from 'kysely/migration'
import * as language from './20261124T090000Z-language.ts'
import * as programme from './20261124T091000Z-programme.ts'
import * as competition from './20261124T092000Z-competition.ts'
import * as workshop from './20261124T093000Z-workshop.ts'
import * as rules from './20261124T095000Z-rules.ts'
import * as project from './20261124T094000Z-project.ts'
import * as changes from './20261126T090000Z-changes.ts'
import * as message from './20261126T100000Z-message.ts'
import * as account from './20261126T110000Z-account.ts'
import * as command from './20261126T120000Z-command.ts'
import * as personName from './20261126T130000Z-person-name.ts'
import * as teamOrder from './20261126T134500Z-team-order.ts'
import * as search from './20261126T140000Z-search.ts'
import * as application from './20261127T100000Z-application.ts'
import * as photo from './20261127T103000Z-photo.ts'
import * as facilitator from './20261127T104500Z-facilitator.ts'
import * as drawSeed from './20261127T110000Z-draw-seed.ts'
import * as record from './20261127T130000Z-record.ts'
import * as announcement from './20261127T133000Z-announcement.ts'
import * as answerFile from './20261127T151500Z-answer-file.ts'
import * as mending from './20261127T161700Z-mending.ts'
import * as recordFilters from './20261127T170000Z-record-filters.ts'
import * as questionFiles from './20261127T180000Z-question-files.ts'
import * as competitor from './20261127T191500Z-competitor.ts'
import * as projectReaders from './20261127T193000Z-project-readers.ts'
import * as competitorStays from './20261127T200000Z-competitor-stays.ts'
import * as answerChanged from './20261127T203000Z-answer-changed.ts'
import * as acceptedProfile from './20261127T211500Z-accepted-profile.ts'

/** Every migration, by hand and in order: what is not listed does not run. A landed one is never edited. */
export const migrations: Record<string, Migration> = {
  '20261124T090000Z-language': language,
  '20261124T091000Z-programme': programme,
  '20261124T092000Z-competition': competition,
  '20261124T093000Z-workshop': workshop,
  '20261124T094000Z-project': project,
  '20261124T095000Z-rules': rules,
  '20261126T090000Z-changes': changes,
  '20261126T100000Z-message': message,
  '20261126T110000Z-account': account,
  '20261126T120000Z-command': command,
  '20261126T130000Z-person-name': personName,
  '20261126T134500Z-team-order': teamOrder,
  '20261126T140000Z-search': search,
  '20261127T100000Z-application': application,
  '20261127T103000Z-photo': photo,
  '20261127T104500Z-facilitator': facilitator,
  '20261127T110000Z-draw-seed': drawSeed,
  '20261127T130000Z-record': record,
  '20261127T133000Z-announcement': announcement,
  '20261127T151500Z-answer-file': answerFile,
  '20261127T161700Z-mending': mending,
  '20261127T170000Z-record-filters': recordFilters,
  '20261127T180000Z-question-files': questionFiles,
  '20261127T191500Z-competitor': competitor,
  '20261127T193000Z-project-readers': projectReaders,
  '20261127T200000Z-competitor-stays': competitorStays,
  '20261127T203000Z-answer-changed': answerChanged,
  '20261127T211500Z-accepted-profile': acceptedProfile,
}
