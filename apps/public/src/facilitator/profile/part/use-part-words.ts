import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { countedCharacterAtMost } from '@bastama/domain/competition/words.ts'
import { mostCharacters } from '@bastama/domain/facilitator/input.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { useLanguage } from '../../../shell/i18n.ts'
import type { ProfilePart } from './profile-parts.ts'

export interface PartWords {
  readonly title: string
  readonly hint: ReactNode
}

/** What each part is called, and how it is to be written: before one begins. */
export function usePartWords(): Readonly<Record<ProfilePart, PartWords>> {
  const { t } = useLingui()
  const language = useLanguage()
  const most = (count: number) => formatCount(language, count, countedCharacterAtMost)
  const [mostOfHeadline, mostOfBio] = [most(mostCharacters.headline), most(mostCharacters.bio)]
  return {
    name: {
      title: t`Your name`,
      hint: t`As everybody will read it. In Kazakh and in Russian the surname comes first.`,
    },
    headline: {
      title: t`What you do`,
      hint: t`A line that stands under your name. For instance: urbanist, has led meetings of neighbours since 2015. At most ${mostOfHeadline}.`,
    },
    bio: {
      title: t`About you`,
      hint: t`What you have done, and what people learn with you. An empty line begins a new paragraph. At most ${mostOfBio}.`,
    },
    languages: { title: t`Languages of your sessions`, hint: t`Choose all that fit.` },
    topics: { title: t`Topics that you teach`, hint: t`Choose all that fit. You may leave it out.` },
    address: {
      title: t`Address of your page`,
      hint: t`The last part of it: lower-case Latin letters, digits, and hyphens between them. For instance: aigerim-satova. Once the profile is published it stays as it is.`,
    },
  }
}
