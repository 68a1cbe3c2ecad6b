import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { PersonCard } from '@bastama/ui/PersonCard.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import type { FacilitatorCardFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Portrait } from './Portrait.tsx'

/** A facilitator as one of many. */
export function FacilitatorCard({
  facilitator,
  isMarkedByList = false,
}: {
  facilitator: FacilitatorCardFragment
  /** The list says of all its entries that they are sample data. */
  isMarkedByList?: boolean
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const { name, headline, slug, isSample } = facilitator
  return (
    <PersonCard
      name={name.text}
      lang={langOf(name, language)}
      level={2}
      href={paths.facilitator(language, slug)}
      headline={headline.text}
      headlineLang={langOf(headline, language)}
      portrait={<Portrait facilitator={facilitator} />}
      {...(isSample && !isMarkedByList ? { marks: <SampleMark label={t`sample data`} /> } : {})}
    />
  )
}
