import { useLingui } from '@lingui/react/macro'
import { useQuery } from 'urql'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Notice } from '@bastama/ui/Notice.tsx'
import { inApi } from '../../graphql/client.ts'
import type { ApplicantFragment, CommandErrorFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { listOf } from '../list/applications-address.ts'
import { useApplicantName } from '../use-applicant-name.ts'
import { namedApplicationsQuery } from './announcement.graphql.ts'
import type { AnnouncedCompetition } from './announcement.graphql.ts'

/** As many as are named; the list has the rest. */
const most = 50

/** What stands in the way of the announcement, each with the way to its application. */
export function Hindrances({
  competition,
  errors,
}: {
  competition: AnnouncedCompetition
  errors: readonly CommandErrorFragment[]
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const nameOf = useApplicantName()
  const ofOne = errors.filter(({ path }) => path[0] === 'applications' && path.length > 1)
  // That some are undecided is said by naming them.
  const ofAll = errors.filter(
    (error) => !ofOne.includes(error) && !(error.path[0] === 'applications' && ofOne.length > 0),
  )
  const ids = ofOne.slice(0, most).flatMap(({ path: [, id] }) => id ?? [])
  const [{ data }] = useQuery({
    query: namedApplicationsQuery,
    variables: { language: inApi[language], ids },
    pause: ids.length === 0,
  })
  const known = data?.nodes.filter(isApplication) ?? []
  const more = ofOne.length - ids.length
  const moreCount = formatNumber(language, more)
  return (
    <Notice tone="danger" title={t`Before it can be announced`}>
      <ul>
        {ofAll.map(({ path: [place], code, message }) => (
          <li key={code}>
            {place === 'places' ? (
              <a href={paths.applications(language, competition.slug, listOf({ outcome: ['SELECTED'] }))}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
        {ofOne.slice(0, most).map(({ path: [, id], code, message }) => {
          const application = known.find((one) => one.id === id)
          const name = application && nameOf(application)
          return (
            <li key={`${id} ${code}`}>
              {application && name && (
                <>
                  <a href={paths.application(language, application.reference)} lang={name.lang}>
                    {name.text}
                  </a>
                  {': '}
                </>
              )}
              {message}
            </li>
          )
        })}
        {more > 0 && (
          <li>
            <a href={paths.undecidedApplications(language, competition.slug)}>
              {t`More of them in the list: ${moreCount}`}
            </a>
          </li>
        )}
      </ul>
    </Notice>
  )
}

function isApplication(node: object | null): node is ApplicantFragment {
  return node !== null && 'reference' in node
}
