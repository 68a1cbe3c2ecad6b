import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { isAdministrator } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { IconName } from '@bastama/ui/Icon.tsx'
import { paths } from '../paths.ts'
import { runsProgrammes } from './viewer.ts'

/** A page that the navigation and the command palette lead to. */
export interface Destination {
  readonly label: MessageDescriptor
  readonly icon: IconName
  readonly href: (language: Language) => string
  /** To whom it is shown; to everybody unless told. */
  readonly isOffered?: (actor: Actor) => boolean
}

/** Those of the pages that are for the actor. */
export function offeredTo<One extends Destination>(actor: Actor, pages: readonly One[]): readonly One[] {
  return pages.filter(({ isOffered }) => isOffered === undefined || isOffered(actor))
}

/** What can be begun from anywhere. */
export const begins: readonly Destination[] = [
  {
    label: msg`New competition`,
    icon: 'pencil',
    href: paths.newCompetition,
    isOffered: runsProgrammes,
  },
  {
    label: msg`New facilitator`,
    icon: 'people',
    href: paths.newFacilitator,
    isOffered: runsProgrammes,
  },
]

/** Where the navigation leads, in its order. */
export const destinations: readonly Destination[] = [
  { label: msg`Overview`, icon: 'grid', href: paths.overview },
  { label: msg`Competitions`, icon: 'flag', href: paths.competitions },
  { label: msg`Facilitators`, icon: 'people', href: paths.facilitators },
  { label: msg`People and roles`, icon: 'key', href: paths.roles, isOffered: isAdministrator },
  { label: msg`The record`, icon: 'list', href: paths.record, isOffered: isAdministrator },
]
