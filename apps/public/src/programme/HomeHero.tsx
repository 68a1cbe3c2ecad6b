import { useLingui } from '@lingui/react/macro'
import { Band } from '@bastama/ui/Band.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Heading } from '@bastama/ui/Heading.tsx'
import { Page } from '@bastama/ui/Page.tsx'
import type { CallFragment, HomeQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { isListOfSamples } from '../shell/sample/is-list-of-samples.ts'
import { SampleNote } from '../shell/sample/SampleNote.tsx'
import { CallCard } from './CallCard.tsx'
import styles from './HomeHero.module.css'

/** What the city does, and what is open now with its deadline: the first thing on the home page. */
export function HomeHero({
  programme,
  calls,
  zone,
  now,
}: {
  programme: HomeQuery['home']['nodes'][number]
  calls: readonly CallFragment[]
  zone: string
  now: string
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const open = calls.filter((call) => call.phase === 'OPEN')
  const shown = open.length > 0 ? open : calls.slice(0, 1)
  return (
    <Band tone="night">
      <div className={styles.ground}>
        <svg viewBox="0 0 1440 320" preserveAspectRatio="none" aria-hidden="true" className={styles.ridge}>
          <path d="M0 320V214l118-72 84 46 156-128 92 74 70-38 148 118 120-92 96 58 172-150 108 104 82-46 104 92 90-52v238z" />
        </svg>
        <Page>
          <div className={styles.hero}>
            <div className={styles.words}>
              <Heading level={1} size="3xl">{t`Residents change their city`}</Heading>
              <p className={styles.lead}>
                <Local of={programme.summary} />
              </p>
              {shown.length === 0 && (
                <ButtonLink href={paths.competitions(language)}>{t`All competitions`}</ButtonLink>
              )}
            </div>
            {shown.length > 0 && (
              <div className={styles.calls}>
                <SampleNote list={shown} />
                {shown.map((call) => (
                  <CallCard
                    key={call.id}
                    call={call}
                    zone={zone}
                    now={now}
                    isMarkedByList={isListOfSamples(shown)}
                  />
                ))}
              </div>
            )}
          </div>
        </Page>
      </div>
    </Band>
  )
}
