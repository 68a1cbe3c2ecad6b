import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { Prose } from '@bastama/ui/Prose.tsx'
import type { ApplicationCardFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { useViewer } from '../../shell/frame/use-viewer.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'

/** What was decided of an application once it is announced: the award, why, and what its applicant may do now. */
export function OutcomeNote({ application }: { application: ApplicationCardFragment }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference, state, competition, decision, ineligibleReason, canConfirm, canDecline } = application
  const profiles = useViewer()?.facilitators ?? []
  const reason = ineligibleReason ?? decision?.reason ?? null
  const award = state === 'SELECTED' || state === 'CONFIRMED' ? decision?.award : null
  return (
    <>
      {award && (
        <p>
          {t`The award of your project:`}{' '}
          <strong>
            <Local of={award.name} />
          </strong>
        </p>
      )}
      {reason !== null && (
        <Notice title={t`Why`}>
          <Prose text={reason.text} lang={langOf(reason, language)} />
        </Notice>
      )}
      {canConfirm.isGiven && (
        <p data-print="no">
          <ButtonLink href={paths.applicationPlace(language, reference)}>
            {t`Say whether you take part`}
          </ButtonLink>
        </p>
      )}
      {state === 'CONFIRMED' &&
        competition?.kind === 'FACILITATORS' &&
        profiles.map(({ slug }) => (
          <p key={slug} data-print="no">
            <ButtonLink href={paths.profile(language, slug)}>{t`Go on with the profile`}</ButtonLink>
          </p>
        ))}
      {state === 'RESERVE' && canDecline.isGiven && (
        <p data-print="no">
          <a href={paths.applicationDecline(language, reference)}>{t`Leave the reserve list`}</a>
        </p>
      )}
    </>
  )
}
