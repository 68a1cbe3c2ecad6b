import { useLingui } from '@lingui/react/macro'
import { useQuery } from 'urql'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { inApi } from '../../graphql/client.ts'
import type { LocalFragment, RecordSubjectsQuery } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { portalLink } from '../../shell/portal.ts'
import { subjectsQuery } from './record.graphql.ts'

/** A thing that the record tells of, as it is called now. */
export interface Subject {
  readonly name: string | LocalFragment
  /** Where it is shown, if it has a page. */
  readonly href?: string
}

type Node = NonNullable<RecordSubjectsQuery['nodes'][number]>

/** So many things the API gives at once. */
const mostAtOnce = 100

/** The things of the ids, the first hundred of them; what is gone, or has no name, is not in it. */
export function useSubjects(ids: readonly string[]): ReadonlyMap<string, Subject> {
  const { t } = useLingui()
  const language = useLanguage()
  const [{ data }] = useQuery({
    query: subjectsQuery,
    variables: { language: inApi[language], ids: [...new Set(ids)].slice(0, mostAtOnce).toSorted() },
    pause: ids.length === 0,
  })
  const subjectOf = (node: Node): Subject | undefined => {
    switch (node.__typename) {
      case 'Competition':
        return { name: node.title, href: paths.competition(language, node.slug) }
      case 'Application': {
        const number = shownReference(node.reference)
        return { name: t`No. ${number}`, href: paths.application(language, node.reference) }
      }
      case 'Facilitator':
        return { name: node.name, href: paths.facilitator(language, node.slug) }
      case 'Project':
        return { name: node.title, href: portalLink(language, 'projects', node.slug) }
      case 'Workshop':
        return { name: node.title, href: portalLink(language, 'workshops', node.slug) }
      case 'Forum':
        return { name: node.title, href: portalLink(language, 'forums', node.slug) }
      case 'Album':
        return { name: node.title, href: portalLink(language, 'albums', node.slug) }
      case 'Programme':
        return { name: node.name, href: paths.overview(language) }
      case 'Person':
        return {
          name: node.name,
          href: paths.record(language, String(new URLSearchParams({ subject: node.id }))),
        }
      case 'Award':
      case 'Topic':
        return { name: node.name }
      case 'Photo':
        return node.alt ? { name: node.alt } : undefined
      case 'Question':
        return { name: node.label }
      default:
        return undefined
    }
  }
  return new Map(
    (data?.nodes ?? []).flatMap((node) => {
      const subject = node ? subjectOf(node) : undefined
      return node && subject ? [[node.id, subject] as const] : []
    }),
  )
}

/** What a thing is called now. */
export function nameOf({ name }: Subject): string {
  return typeof name === 'string' ? name : name.text
}
