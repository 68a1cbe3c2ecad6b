import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { Client } from 'urql'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { inApi } from '../../graphql/client.ts'
import type {
  Language as ApiLanguage,
  LocalFragment,
  RecordSubjectsQuery,
} from '../../graphql/generated/graphql.ts'
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

/** What is known of the things of the ids; what is gone, or has no name, is not in it. */
export interface Subjects {
  readonly named: ReadonlyMap<string, Subject>
  /** False as long as some of them are still being asked for. */
  readonly areKnown: boolean
}

/** The things of the ids, however many they are. */
export function useSubjects(ids: readonly string[]): Subjects {
  const { t } = useLingui()
  const language = useLanguage()
  const client = useClient()
  const wanted = [...new Set(ids)].toSorted().join(' ')
  const [read, setRead] = useState<{ readonly of: string; readonly nodes: readonly Node[] }>()
  useEffect(() => {
    let isWanted = true
    void readNodes(client, inApi[language], wanted.split(' ')).then(
      (nodes) => isWanted && setRead({ of: wanted, nodes }),
    )
    return () => {
      isWanted = false
    }
  }, [client, language, wanted])
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
  const named = new Map(
    (read?.nodes ?? []).flatMap((node) => {
      const subject = subjectOf(node)
      return subject ? [[node.id, subject] as const] : []
    }),
  )
  return { named, areKnown: read?.of === wanted }
}

/** Asks for all of them, as many at once as the API gives. What could not be read stays without a name. */
async function readNodes(client: Client, language: ApiLanguage, ids: readonly string[]): Promise<Node[]> {
  const asked = ids.filter((id) => id !== '')
  const parts = Array.from({ length: Math.ceil(asked.length / mostAtOnce) }, (_, part) =>
    asked.slice(part * mostAtOnce, (part + 1) * mostAtOnce),
  )
  const answers = await Promise.all(
    parts.map((part) => client.query(subjectsQuery, { language, ids: part }).toPromise()),
  )
  return answers.flatMap(({ data }) => data?.nodes ?? []).filter((node) => node !== null)
}

/** What a thing is called now. */
export function nameOf({ name }: Subject): string {
  return typeof name === 'string' ? name : name.text
}
