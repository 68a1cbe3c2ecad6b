import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { formatReference, parseReference } from '@bastama/domain/application/reference.ts'
import { resultOutcomes } from '@bastama/domain/competition/competition.ts'
import type { ResultOutcome } from '@bastama/domain/competition/competition.ts'
import { Section } from '@bastama/ui/Section.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { isListOfSamples } from '../shell/sample/is-list-of-samples.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import { moneyText } from '../shell/money.ts'
import { PageLinks } from '../shell/list/PageLinks.tsx'
import { placeQuery } from '../shell/list/place-in-list.ts'
import type { PlaceInList } from '../shell/list/place-in-list.ts'
import { SampleNote } from '../shell/sample/SampleNote.tsx'
import type { CompetitionDetails } from './competition-details.ts'
import styles from './Results.module.css'

/** A longer list of those who were not selected is folded: most readers look for the winners. */
const mostUnfolded = 10

type Result = CompetitionDetails['results']['nodes'][number]

/** What an announced competition decided, in the order of the ranking if there was one: who won what, and every reason. */
export function Results({ competition }: { competition: CompetitionDetails }) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const { kind, slug, results, selected, reserve, notSelected } = competition
  const counts: Readonly<Record<ResultOutcome, number>> = {
    SELECTED: selected.totalCount,
    RESERVE: reserve.totalCount,
    NOT_SELECTED: notSelected.totalCount,
  }
  const at = (place: PlaceInList) => paths.competitionResults(language, slug, placeQuery(place), list)
  const titles: Readonly<Record<ResultOutcome, string>> = {
    SELECTED: kind === 'PROJECTS' ? t`Winners` : t`Selected`,
    RESERVE: t`Reserve list`,
    NOT_SELECTED: t`Not selected`,
  }
  const isRanked = results.nodes.some(({ rank }) => rank !== null)
  const hasReasons = counts.NOT_SELECTED > 0
  const named = results.nodes.flatMap(({ project, facilitator }) => project ?? facilitator ?? [])
  const words = isRanked
    ? hasReasons
      ? t`The number is the place in the ranking. Whoever was not selected reads why.`
      : t`The number is the place in the ranking.`
    : hasReasons
      ? t`Whoever was not selected reads why.`
      : undefined
  return (
    <Section
      id="results"
      title={t`Results`}
      {...((words !== undefined || isListOfSamples(named)) && {
        lead: (
          <>
            {words} <SampleNote list={named} />
          </>
        ),
      })}
    >
      {resultOutcomes.map((outcome) => {
        const group = results.nodes.filter((result) => result.outcome === outcome)
        if (group.length === 0) return null
        const title = `${titles[outcome]}: ${formatNumber(language, counts[outcome])}`
        const list = (
          <ol role="list" className={styles.results}>
            {group.map((result) => (
              <ResultRow key={result.id} result={result} />
            ))}
          </ol>
        )
        return (
          <div key={outcome} className={styles.group} data-outcome={outcome}>
            <h3>{title}</h3>
            {outcome === 'NOT_SELECTED' && group.length > mostUnfolded ? (
              <details>
                <summary>{t`Show the list with the reasons`}</summary>
                {list}
              </details>
            ) : (
              list
            )}
          </div>
        )
      })}
      <PageLinks pageInfo={results.pageInfo} at={at} />
      <InTheRecord hash={competition.recordHash} />
    </Section>
  )
}

/** Where in the record the results stand, for whoever wants to be sure later that they are still the same. */
function InTheRecord({ hash }: { hash: string | null }) {
  const { t } = useLingui()
  if (hash === null) return null
  return (
    <details className={styles.record}>
      <summary>{t`How to check that the results were not changed`}</summary>
      <p>
        {t`Each step of the competition is kept in the record of actions, and each entry is sealed together with all before it. The results stand at the entry with this fingerprint:`}{' '}
        <code>{hash}</code>
      </p>
      <p>
        {t`Note it. Whoever runs the platform can be asked at any time to check the record; this command says whether it holds and what stands at the fingerprint:`}{' '}
        <code>{`npm run verify-record -- ${hash}`}</code>
      </p>
    </details>
  )
}

/** Participants were selected, and nobody is named: it was announced to each of them alone. */
export function isWithoutNames({ kind, state, selected }: CompetitionDetails): boolean {
  return (
    kind === 'PARTICIPANTS' && (state === 'ANNOUNCED' || state === 'ARCHIVED') && selected.totalCount === 0
  )
}

/** Why there is no list, and where it says how many they are. */
export function NamelessResults({ of: { workshop, recordHash } }: { of: CompetitionDetails }) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  return (
    <Section id="results" title={t`Results`}>
      <p>{t`Those who were selected are not named in public.`}</p>
      {workshop !== null && (
        <p>
          {t`How many took part:`}{' '}
          <a href={paths.workshop(language, workshop.slug, list)}>
            <Local of={workshop.title} />
          </a>
        </p>
      )}
      <InTheRecord hash={recordHash} />
    </Section>
  )
}

function ResultRow({ result }: { result: Result }) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const { rank, reference, reason, amount, award, project, facilitator } = result
  const number = parseReference(reference ?? '')
  return (
    <li className={styles.result}>
      <p className={styles.rank}>
        {rank !== null && (
          <>
            <span className="visually-hidden">{t`Place in the ranking:`} </span>
            {formatNumber(language, rank)}
          </>
        )}
      </p>
      <div className={styles.who}>
        {project !== null && (
          <p className={styles.name}>
            <a href={paths.project(language, project.slug, list)}>
              <Local of={project.title} />
            </a>
          </p>
        )}
        {facilitator !== null && (
          <>
            <p className={styles.name}>
              <a href={paths.facilitator(language, facilitator.slug, list)}>
                <Local of={facilitator.name} />
              </a>
            </p>
            <p>
              <Local of={facilitator.headline} />
            </p>
          </>
        )}
        {project === null && facilitator === null && (
          <p className={styles.name}>
            {number.ok
              ? t`Application No. ${formatReference(number.value)}`
              : t`An applicant who is not named in public`}
          </p>
        )}
        {result.steppedBackAt !== null && <p>{t`Does not take up the place`}</p>}
        {result.movedUpAt !== null && <p>{t`Moved up from the reserve list`}</p>}
        {award !== null && (
          <p className={styles.award}>
            <Local of={award.name} />
          </p>
        )}
        {reason !== null && (
          <p className={styles.reason}>
            <Local of={reason} />
          </p>
        )}
      </div>
      {amount !== null && <p className={styles.amount}>{moneyText(language, amount)}</p>}
    </li>
  )
}
