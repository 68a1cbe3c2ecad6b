import { useLingui } from '@lingui/react/macro'
import { TaskList } from '@bastama/ui/TaskList.tsx'
import type { Task } from '@bastama/ui/TaskList.tsx'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { entriesOf, profileParts } from './part/profile-parts.ts'
import type { ProfilePart } from './part/profile-parts.ts'
import { problemsOf } from './own-profile.ts'
import type { OwnProfile } from './own-profile.ts'
import { usePartWords } from './part/use-part-words.ts'

/** The parts of a profile, in any order, and what each stands at. */
export function ProfileTasks({ profile }: { profile: OwnProfile }) {
  const { t } = useLingui()
  const language = useLanguage()
  const words = usePartWords()
  const photo = usePhotoTask(profile)
  const { slug, state } = profile
  const lacking = problemsOf(profile).map(({ path: [field] }) => field)
  const statusOf = (part: ProfilePart): Pick<Task, 'status' | 'tone'> => {
    if (part === 'address') return { status: slug, tone: 'optional' }
    if (lacking.some((field) => field === part)) return { status: t`To be done`, tone: 'todo' }
    const isEmpty = Object.values(entriesOf(profile, part)).every((entry) => entry === '')
    return isEmpty ? { status: t`Optional`, tone: 'optional' } : { status: t`Done`, tone: 'done' }
  }
  const parts = profileParts
    .filter((part) => part !== 'address' || state === 'DRAFT')
    .map((part): Task & { part: ProfilePart } => ({
      part,
      href: paths.profilePart(language, slug, part),
      title: words[part].title,
      ...statusOf(part),
    }))
  const address = parts.filter(({ part }) => part === 'address')
  const tasks = [...parts.filter(({ part }) => part !== 'address'), photo, ...address]
  return <TaskList label={t`What the profile holds`} tasks={tasks} />
}

function usePhotoTask({ slug, photo }: OwnProfile): Task {
  const { t } = useLingui()
  const task = { href: paths.profilePhoto(useLanguage(), slug), title: t`Your photo` }
  if (photo === null) return { ...task, status: t`Optional`, tone: 'optional' }
  if (photo.state === 'FAILED') return { ...task, status: t`To be mended`, tone: 'wrong' }
  if (photo.alt === null && !photo.isDecorative) return { ...task, status: t`To be described`, tone: 'todo' }
  return photo.state === 'PROCESSING'
    ? { ...task, status: t`Being prepared`, tone: 'done' }
    : { ...task, status: t`Done`, tone: 'done' }
}
