import { useLingui } from '@lingui/react/macro'
import { useQuery } from 'urql'
import { callProblemWords, countedApplication } from '@bastama/domain/competition/words.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { isAdministrator } from '@bastama/domain/kernel/actor.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { dateIn } from '@bastama/domain/kernel/time.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Skeleton } from '@bastama/ui/Skeleton.tsx'
import { TaskList } from '@bastama/ui/TaskList.tsx'
import type { Task } from '@bastama/ui/TaskList.tsx'
import { inApi } from '../graphql/client.ts'
import type { CompetitionToDoFragment, LocalFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useNow } from '../shell/clock.ts'
import { useLanguage } from '../shell/i18n.ts'
import { LoadFailure } from '../shell/LoadFailure.tsx'
import { Local } from '../shell/Local.tsx'
import { useViewer } from '../shell/viewer.ts'
import { toDoQuery } from './to-do.graphql.ts'
import type { ThingsToDo } from './to-do.graphql.ts'

/** What needs doing by the one who is signed in, each with the way to where it is done. */
export function ToDo() {
  const { t } = useLingui()
  const language = useLanguage()
  const [{ data, error }, read] = useQuery({
    query: toDoQuery,
    variables: { language: inApi[language] },
  })
  const tasks = useTasks(data)
  return (
    <Section title={t`What needs doing`}>
      {error !== undefined && (
        <LoadFailure error={error} retry={() => read({ requestPolicy: 'network-only' })} />
      )}
      {data === undefined && error === undefined && <Skeleton label={t`Loading …`} lines={4} />}
      {data !== undefined &&
        (tasks.length === 0 ? (
          <EmptyState level={3} title={t`Nothing needs doing now`} />
        ) : (
          <TaskList label={t`What needs doing`} tasks={tasks} />
        ))}
    </Section>
  )
}

function useTasks(found: ThingsToDo | undefined): readonly Task[] {
  const { t } = useLingui()
  const language = useLanguage()
  const { actor } = useViewer()
  const now = useNow()
  if (found === undefined) return []
  const applications = (count: number | undefined) => formatCount(language, count ?? 0, countedApplication)
  const all = (filter: Record<string, string>) =>
    paths.competitions(language, String(new URLSearchParams(filter)))
  const listed = ({ slug }: CompetitionToDoFragment, filter: Record<string, string>) =>
    paths.applications(language, slug, String(new URLSearchParams(filter)))
  /** Things of one kind, each by its name; then how many more there are than were read, with the way to all of them. */
  const group = <One,>(
    what: string,
    { totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly One[] },
    hrefOfAll: string,
    taskOf: (one: One) => Omit<Task, 'title'> & { readonly name: LocalFragment },
  ): readonly Task[] => {
    const tasks = nodes.map((one) => {
      const { name, ...task } = taskOf(one)
      const title = (
        <>
          {what}: <Local of={name} />
        </>
      )
      return { ...task, title }
    })
    const more = formatNumber(language, totalCount - nodes.length)
    return totalCount === nodes.length
      ? tasks
      : [
          ...tasks,
          { href: hrefOfAll, title: t`${what}: show all`, status: t`${more} more`, tone: 'optional' },
        ]
  }
  /** Results that were promised and are not there come before what else there is to say. */
  const standing = (competition: CompetitionToDoFragment, status: string): Pick<Task, 'status' | 'tone'> => {
    const { resultsDueOn, programme } = competition
    if (!resultsDueOn || resultsDueOn >= dateIn(programmeZone(programme), now))
      return { status, tone: 'todo' }
    const day = formatDate(language, resultsDueOn, 'short')
    return { status: t`${status}; results were promised by ${day}`, tone: 'wrong' }
  }
  return [
    ...group(t`Announce the results`, found.toAnnounce, all({ awaits: 'ANNOUNCEMENT' }), (competition) => {
      const count = applications(competition.applicationCounts?.all)
      return {
        href: paths.announcement(language, competition.slug),
        name: competition.title,
        ...standing(competition, t`all decided: ${count}`),
      }
    }),
    ...group(t`Decide on applications`, found.toDecide, all({ awaits: 'DECISIONS' }), (competition) => ({
      href: paths.undecidedApplications(language, competition.slug),
      name: competition.title,
      ...standing(competition, applications(competition.applicationCounts?.undecided)),
    })),
    ...group(
      t`Places that are not confirmed yet`,
      found.toConfirm,
      all({ awaits: 'CONFIRMATION' }),
      (competition) => {
        const count = applications(competition.applicationCounts?.selected)
        return {
          href: listed(competition, { state: 'SELECTED' }),
          name: competition.title,
          status: t`the time is soon over: ${count}`,
          tone: 'wrong',
        }
      },
    ),
    ...group(
      t`Applications that are being mended`,
      found.toMend,
      all({ awaits: 'MENDING' }),
      (competition) => ({
        href: listed(competition, { state: 'INCOMPLETE' }),
        name: competition.title,
        status: applications(competition.applicationCounts?.incomplete),
        tone: 'optional',
      }),
    ),
    ...group(
      t`Publish the competition`,
      found.drafts,
      all({ phase: 'DRAFT' }),
      ({ slug, title, problems }) => {
        const lacking = [...new Set(problems.map(({ code }) => problemWords(language, code)))]
        return {
          href: paths.competition(language, slug),
          name: title,
          status: lacking.length === 0 ? t`ready to be published` : lacking.join(' '),
          tone: 'todo',
        }
      },
    ),
    ...group(
      t`Publish the profile`,
      found.profiles,
      paths.facilitators(language, String(new URLSearchParams({ state: 'DRAFT' }))),
      ({ slug, name }) => ({ href: paths.facilitator(language, slug), name, status: t`draft`, tone: 'todo' }),
    ),
    ...(isAdministrator(actor) && found.administrators.totalCount === 1
      ? [
          {
            href: paths.roles(language),
            title: t`Make somebody else an administrator too`,
            status: t`you are the only one`,
            tone: 'optional',
          } as const,
        ]
      : []),
  ]
}

function problemWords(language: keyof typeof callProblemWords, code: string): string {
  const words: Readonly<Record<string, string>> = callProblemWords[language]
  return words[code] ?? code
}
