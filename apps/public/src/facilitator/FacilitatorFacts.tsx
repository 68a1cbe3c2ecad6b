import { useLingui } from '@lingui/react/macro'
import { isLanguage } from '@bastama/domain/kernel/language.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { countedSession } from '@bastama/domain/workshop/words.ts'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import type { FacilitatorQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import styles from './FacilitatorFacts.module.css'
import { Portrait } from './Portrait.tsx'
import { useLanguageWords } from './use-language-words.ts'

/** The portrait, and the facilitator in a few facts. */
export function FacilitatorFacts({
  facilitator,
}: {
  facilitator: NonNullable<FacilitatorQuery['facilitator']>
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const words = useLanguageWords()
  const { languages, topics, sessions, competition } = facilitator
  const items: (Definition | false)[] = [
    languages.length > 0 && {
      term: t`Language of sessions`,
      details: capitalized(languages.map((tag) => (isLanguage(tag) ? words[tag] : tag)).join(', ')),
    },
    topics.length > 0 && {
      term: t`Topics`,
      details: (
        <Stack gap="s">
          {topics.map((topic) => (
            <TextLink key={topic.slug} href={paths.topic(language, topic.slug)}>
              <Local of={topic.name} />
            </TextLink>
          ))}
        </Stack>
      ),
    },
    sessions.totalCount > 0 && {
      term: t`Sessions run`,
      details: formatCount(language, sessions.totalCount, countedSession),
    },
    competition !== null && {
      term: t`Chosen in the competition`,
      details: (
        <TextLink href={paths.competition(language, competition.slug, list)}>
          <Local of={competition.title} />
        </TextLink>
      ),
    },
  ]
  return (
    <Stack>
      <div className={styles.portrait}>
        <Portrait facilitator={facilitator} isPriority />
      </div>
      <DefinitionList layout="above" items={items.filter((item) => item !== false)} />
    </Stack>
  )
}
