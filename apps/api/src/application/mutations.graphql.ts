import { commandField } from '../platform/command/mutation.ts'
import { startApplication, submitApplication, withdrawApplication } from './apply.ts'
import { Application } from './graphql.ts'
import {
  SaveAnswersInput,
  StartApplicationInput,
  SubmitApplicationInput,
  WithdrawApplicationInput,
} from './inputs.graphql.ts'
import { saveAnswers } from './save-answers.ts'

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
