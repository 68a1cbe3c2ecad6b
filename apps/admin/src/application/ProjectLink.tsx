import type { LocalFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { portalLink } from '../shell/portal.ts'

/** The project that an application enters, on the portal. */
export function ProjectLink({
  of: { project },
}: {
  of: { readonly project?: { readonly slug: string; readonly title: LocalFragment } | null }
}) {
  const language = useLanguage()
  if (!project) return '–'
  return (
    <a href={portalLink(language, 'projects', project.slug)}>
      <Local of={project.title} />
    </a>
  )
}
