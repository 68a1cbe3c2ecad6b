import { Competition } from '../competition/graphql.ts'
import { commandField } from '../platform/command/mutation.ts'
import { announceCompetition } from './announcement/announce.ts'
import { confirmPlace, declinePlace } from './offer/answer-offer.ts'
import { startApplication, submitApplication, withdrawApplication } from './apply.ts'
import { decideApplication, undoDecision } from './decision/decide.ts'
import { Application } from './graphql.ts'
import {
  AcceptAsIsInput,
  AdmitApplicationInput,
  AnnounceCompetitionInput,
  ConfirmPlaceInput,
  DecideApplicationInput,
  DeclinePlaceInput,
  FindIneligibleInput,
  RequestMendingInput,
  RestoreApplicationInput,
  SaveAnswersInput,
  SendBackApplicationInput,
  StartApplicationInput,
  SubmitApplicationInput,
  UndoDecisionInput,
  WithdrawApplicationInput,
} from './inputs.graphql.ts'
import { saveAnswers } from './answer/save-answers.ts'
import {
  acceptAsIs,
  admitApplication,
  findIneligible,
  requestMending,
  restoreApplication,
  sendBackApplication,
} from './screening/screen.ts'

const about = ['application', Application] as const

commandField('startApplication', {
  description:
    'Begins an application of yours, as a draft that nobody else reads. Where you have one, the answer is that one, with the error ALREADY_APPLIED.',
  input: StartApplicationInput,
  about,
  command: startApplication,
})

commandField('saveAnswers', {
  description:
    'Keeps answers. A draft takes whatever was typed, and `problems` say what is to be mended before it is sent; what was sent takes only what might be sent, and stays sent. Errors stand at `answers` and the id of the question.',
  input: SaveAnswersInput,
  about,
  command: saveAnswers,
})

commandField('submitApplication', {
  description:
    'Sends an application, in time and with nothing to be mended; or sends it again after it was mended. Errors of answers stand at `answers` and the id of the question.',
  input: SubmitApplicationInput,
  about,
  command: submitApplication,
})

commandField('withdrawApplication', {
  description: 'Takes an application back, until the results are announced.',
  input: WithdrawApplicationInput,
  about,
  command: withdrawApplication,
})

commandField('requestMending', {
  description:
    'Asks the applicant to mend what is named, in a window that ends at a moment; asked again, in place of what was asked before.',
  input: RequestMendingInput,
  about,
  command: requestMending,
})

commandField('acceptAsIs', {
  description: 'Takes the request to mend back: the application stands as it was sent.',
  input: AcceptAsIsInput,
  about,
  command: acceptAsIs,
})

commandField('findIneligible', {
  description:
    'Finds that an application does not meet the conditions. Its applicant is told with the results.',
  input: FindIneligibleInput,
  about,
  command: findIneligible,
})

commandField('restoreApplication', {
  description: 'Takes up again what was found not to meet the conditions.',
  input: RestoreApplicationInput,
  about,
  command: restoreApplication,
})

commandField('admitApplication', {
  description: 'Admits an application to the round.',
  input: AdmitApplicationInput,
  about,
  command: admitApplication,
})

commandField('sendBackApplication', {
  description: 'Takes an application back from the round.',
  input: SendBackApplicationInput,
  about,
  command: sendBackApplication,
})

commandField('decideApplication', {
  description:
    'Decides what the announcement will say; until then it is known to staff alone, and decided anew as often as need be.',
  input: DecideApplicationInput,
  about,
  command: decideApplication,
})

commandField('undoDecision', {
  description: 'Takes a decision back.',
  input: UndoDecisionInput,
  about,
  command: undoDecision,
})

commandField('confirmPlace', {
  description: 'Says that you take part: in time, and while there are places.',
  input: ConfirmPlaceInput,
  about,
  command: confirmPlace,
})

commandField('declinePlace', {
  description: 'Says that you do not take part. The place goes to the first on the reserve list.',
  input: DeclinePlaceInput,
  about,
  command: declinePlace,
})

commandField('announceCompetition', {
  description:
    'Publishes the results, tells every applicant by mail, and makes what the competition selects for: all at once, or nothing. What is still missing is told, at `applications` and the id of the application where it is about one.',
  input: AnnounceCompetitionInput,
  about: ['competition', Competition],
  command: announceCompetition,
})
