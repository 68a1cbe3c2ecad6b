import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { competitionPhaseWords } from '@bastama/domain/competition/words.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { CardTitle } from '@bastama/ui/Card.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import type { SearchQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { useProjectStanding } from '../shell/picture/ProjectBadges.tsx'
import styles from './SearchHit.module.css'

type Hit = NonNullable<SearchQuery['search']>[number]

/** Whether a thing that was found is invented; workshops and forums say what of them is in their own words. */
export function markOf(hit: Hit): { readonly isSample: boolean } {
  return { isSample: 'isSample' in hit && hit.isSample }
}

/** A thing that was found, with its kind and where it stands. */
export function SearchHit({
  hit,
  isMarkedByList,
}: {
  hit: Hit
  /** The list says of all its entries that they are sample data. */
  isMarkedByList: boolean
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const kinds: Readonly<Record<Hit['__typename'], string>> = {
    Project: t`Project`,
    Facilitator: t`Facilitator`,
    Competition: t`Competition`,
    Workshop: t`Workshop`,
    Forum: t`Dialogue forum`,
  }
  const ofProject = useProjectStanding()
  const standing = standingOf(hit, language, ofProject)
  return (
    <li className={styles.hit}>
      <p className={styles.kind}>
        {kinds[hit.__typename]}
        {standing !== undefined && ` · ${standing}`}{' '}
        {markOf(hit).isSample && !isMarkedByList && <SampleMark label={t`sample data`} />}
      </p>
      <CardTitle level={2} href={addressOf(hit, language)} lang={langOf(hit.title, language)}>
        {hit.title.text}
      </CardTitle>
      <p className={styles.summary}>
        <Local of={hit.summary} />
      </p>
    </li>
  )
}

function standingOf(
  hit: Hit,
  language: Language,
  ofProject: ReturnType<typeof useProjectStanding>,
): string | undefined {
  switch (hit.__typename) {
    case 'Project':
      return ofProject(hit)
        .map(({ words }) => words)
        .join(' · ')
    case 'Competition':
      return capitalized(competitionPhaseWords[language][hit.phase])
    case 'Facilitator':
    case 'Workshop':
    case 'Forum':
      return undefined
  }
}

function addressOf(hit: Hit, language: Language): string {
  switch (hit.__typename) {
    case 'Project':
      return paths.project(language, hit.slug)
    case 'Competition':
      return paths.competition(language, hit.slug)
    case 'Facilitator':
      return paths.facilitator(language, hit.slug)
    case 'Workshop':
      return paths.workshop(language, hit.slug)
    case 'Forum':
      return paths.forum(language, hit.slug)
  }
}
