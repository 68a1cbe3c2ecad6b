import { commandField } from '../platform/command/mutation.ts'
import { createFacilitator, hideFacilitator, publishFacilitator, showFacilitator } from './commands.ts'
import { editFacilitator, setPortrait } from './edit.ts'
import { Facilitator } from './graphql.ts'
import {
  CreateFacilitatorInput,
  EditFacilitatorInput,
  HideFacilitatorInput,
  PublishFacilitatorInput,
  SetPortraitInput,
  ShowFacilitatorInput,
} from './inputs.graphql.ts'

const about = ['facilitator', Facilitator] as const

commandField('createFacilitator', {
  description: 'Begins a profile with the name alone, as a draft that staff and its person read.',
  input: CreateFacilitatorInput,
  about,
  command: createFacilitator,
})

commandField('editFacilitator', {
  description:
    'Changes texts, languages and topics of a profile. One that is shown stays complete: what would be missing is told, each at its place.',
  input: EditFacilitatorInput,
  about,
  command: editFacilitator,
})

commandField('setPortrait', {
  description: 'Gives a profile its photo, or takes it away.',
  input: SetPortraitInput,
  about,
  command: setPortrait,
})

commandField('publishFacilitator', {
  description: 'Lets everybody read the profile. What is still missing is told, each at its place.',
  input: PublishFacilitatorInput,
  about,
  command: publishFacilitator,
})

commandField('hideFacilitator', {
  description: 'Takes a profile down; the reason is in `hiddenReason`.',
  input: HideFacilitatorInput,
  about,
  command: hideFacilitator,
})

commandField('showFacilitator', {
  description: 'Puts a profile that was taken down back.',
  input: ShowFacilitatorInput,
  about,
  command: showFacilitator,
})
