import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { IconName } from '@bastama/ui/Icon.tsx'
import { paths } from '../paths.ts'
import { runsProgrammes } from './viewer.ts'

export interface Destination {
  readonly label: MessageDescriptor
  readonly icon: IconName
  readonly href: (language: Language) => string
}

/** Something that can be begun from anywhere, by some. */
export interface Beginning extends Destination {
  readonly isOffered: (actor: Actor) => boolean
}

/** What can be begun from anywhere. */
export const begins: readonly Beginning[] = [
  {
    label: msg`New competition`,
    icon: 'pencil',
    href: paths.newCompetition,
    isOffered: runsProgrammes,
  },
]

/** Where the navigation leads, in its order. */
export const destinations: readonly Destination[] = [
  { label: msg`Overview`, icon: 'grid', href: paths.overview },
  { label: msg`Competitions`, icon: 'flag', href: paths.competitions },
  { label: msg`Facilitators`, icon: 'people', href: paths.facilitators },
]
