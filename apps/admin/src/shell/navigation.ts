import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { IconName } from '@bastama/ui/Icon.tsx'
import { paths } from '../paths.ts'

export interface Destination {
  readonly label: MessageDescriptor
  readonly icon: IconName
  readonly href: (language: Language) => string
}

/** Where the navigation leads, in its order. */
export const destinations: readonly Destination[] = [
  { label: msg`Overview`, icon: 'grid', href: paths.overview },
  { label: msg`Competitions`, icon: 'flag', href: paths.competitions },
  { label: msg`Facilitators`, icon: 'people', href: paths.facilitators },
]
