import { commandField } from '../platform/command/mutation.ts'
import {
  archiveCompetition,
  cancelCompetition,
  createCompetition,
  extendDeadline,
  publishCompetition,
} from './commands.ts'
import { editCompetition } from './edit.ts'
import { Competition } from './graphql.ts'
import {
  ArchiveCompetitionInput,
  CancelCompetitionInput,
  CreateCompetitionInput,
  EditCompetitionInput,
  ExtendDeadlineInput,
  PublishCompetitionInput,
  SetAwardsInput,
  SetCriteriaInput,
  SetQuestionsInput,
} from './inputs.graphql.ts'
import { setAwards, setCriteria, setQuestions } from './set-parts.ts'

const about = ['competition', Competition] as const

commandField('createCompetition', {
  description: 'Begins a competition, as a draft that staff alone read.',
  input: CreateCompetitionInput,
  about,
  command: createCompetition,
})

commandField('editCompetition', {
  description: 'Changes texts, dates, places and money of a competition, as far as they are not frozen.',
  input: EditCompetitionInput,
  about,
  command: editCompetition,
})

commandField('setQuestions', {
  description: 'Says what applicants are asked. Frozen once the first application is sent.',
  input: SetQuestionsInput,
  about,
  command: setQuestions,
})

commandField('setCriteria', {
  description: 'Says what applications are judged by. Frozen once the first application is sent.',
  input: SetCriteriaInput,
  about,
  command: setCriteria,
})

commandField('setAwards', {
  description: 'Says what can be won. Frozen once the first application is sent.',
  input: SetAwardsInput,
  about,
  command: setAwards,
})

commandField('publishCompetition', {
  description: 'Lets everybody read the call. What is still missing is told, each at its place.',
  input: PublishCompetitionInput,
  about,
  command: publishCompetition,
})

commandField('extendDeadline', {
  description: 'Moves a published deadline to later. The one before stays in `deadlineExtensions`.',
  input: ExtendDeadlineInput,
  about,
  command: extendDeadline,
})

commandField('cancelCompetition', {
  description: 'Calls a competition off before its results are announced.',
  input: CancelCompetitionInput,
  about,
  command: cancelCompetition,
})

commandField('archiveCompetition', {
  description: 'Puts an announced competition away: it is still read, and nothing of it changes.',
  input: ArchiveCompetitionInput,
  about,
  command: archiveCompetition,
})
