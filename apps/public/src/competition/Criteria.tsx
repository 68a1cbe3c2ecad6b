import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatPercent } from '@bastama/domain/kernel/number.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedPoint } from '@bastama/domain/competition/words.ts'
import { Section } from '@bastama/ui/Section.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import type { CompetitionDetails } from './competition-details.ts'
import styles from './Criteria.module.css'

/** What applications are judged by: each criterion with its weight in words and as a bar, and its scale. */
export function Criteria({
  criteria,
  draw: { drawSeed, drawSeedHash },
}: Pick<CompetitionDetails, 'criteria'> & { draw: Pick<CompetitionDetails, 'drawSeed' | 'drawSeedHash'> }) {
  const { t } = useLingui()
  const language = useLanguage()
  const weightText = (weight: number) => {
    const percent = formatPercent(language, weight / 100)
    return t`weight ${percent}`
  }
  return (
    <Section
      title={t`How applications are judged`}
      lead={t`Reviewers score each criterion; the weight says how much of the score it makes.`}
    >
      <ol role="list" className={styles.criteria}>
        {criteria.map(({ id, name, description, weight, steps }) => (
          <li key={id} className={styles.criterion}>
            <div className={styles.head}>
              <h3 lang={langOf(name, language)}>{name.text}</h3>
              <p className={styles.weight}>{weightText(weight)}</p>
            </div>
            <div className={styles.track} aria-hidden="true">
              <div className={styles.bar} style={{ inlineSize: `${weight}%` }} />
            </div>
            <p>
              <Local of={description} />
            </p>
            {steps.length > 0 && (
              <details>
                <summary>{t`What the points mean`}</summary>
                <dl className={styles.steps}>
                  {steps.map((step) => (
                    <div key={step.points}>
                      <dt>{formatCount(language, step.points, countedPoint)}</dt>
                      <dd>
                        <Local of={step.description} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </li>
        ))}
      </ol>
      <details>
        <summary>{t`When scores are equal`}</summary>
        <p className={styles.draw}>
          {t`The criterion with the greater weight decides, then the next. What is still equal is decided by a draw.`}
        </p>
        {drawSeed === null ? (
          <p className={styles.draw}>
            {t`The draw is computed from a random number that is shown here after the deadline: nobody knows it before, so nobody can tell who would win. That it is not replaced until then can be checked by its fingerprint (SHA-256), published with the call:`}{' '}
            <code>{drawSeedHash}</code>
          </p>
        ) : (
          <>
            <p className={styles.draw}>
              {t`The draw is computed from this random number, so that anyone can repeat it:`}{' '}
              <code>{drawSeed}</code>
            </p>
            <p className={styles.draw}>
              {t`It was not known before the deadline. Its fingerprint (SHA-256), published with the call, shows that it was not replaced:`}{' '}
              <code>{drawSeedHash}</code>
            </p>
          </>
        )}
      </details>
    </Section>
  )
}
