import { useLingui } from '@lingui/react/macro'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { TaskList } from '@bastama/ui/TaskList.tsx'
import type { Task } from '@bastama/ui/TaskList.tsx'
import { paths } from '../../paths.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { answerTo, changeOf, isAnswered, isOpen, problemWith } from '../own-application.ts'
import type { OwnApplication, Question } from '../own-application.ts'
import { QuestionLabel } from './QuestionField.tsx'
import { useChangeWords } from './use-change-words.ts'

/** What is to be done before an application can be sent: who one is, then each question, in any order. */
export function TasksToDo({
  application,
  isNamed,
  zone,
}: {
  application: OwnApplication
  isNamed: boolean
  zone: string
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const statusOf = useStatus(application, zone)
  const { reference, competition } = application
  const own = paths.application(language, reference)
  const questions = competition.questions.map((question, index) => ({ question, place: index + 1 }))
  const tasks: Task[] = [
    {
      href: paths.accountDetails(language, own),
      title: t`Your name, and how we reach you`,
      ...(isNamed
        ? ({ status: t`Done`, tone: 'done' } as const)
        : ({ status: t`To be done`, tone: 'todo' } as const)),
    },
    ...questions
      .filter(({ question }) => isOpen(application, question))
      .map(({ question, place }) => ({
        href: paths.applicationQuestion(language, reference, place),
        title: <QuestionLabel question={question} />,
        ...statusOf(question),
      })),
  ]
  const done = tasks.filter(({ tone }) => tone === 'done').length
  // What may be left out is not waited for.
  const all = tasks.filter(({ tone }) => tone !== 'optional').length
  return (
    <>
      <p>
        {done < all ? t`Done: ${done} of ${all}` : t`All that is needed is there. Now check it and send it.`}
      </p>
      <TaskList label={t`What is to be done`} tasks={tasks} />
      <p>
        <ButtonLink href={paths.applicationCheck(language, reference)}>{t`Check and send`}</ButtonLink>
      </p>
    </>
  )
}

function useStatus(application: OwnApplication, zone: string) {
  const { t } = useLingui()
  const changeWordsOf = useChangeWords(application, zone)
  return (question: Question): Pick<Task, 'status' | 'tone'> => {
    const problem = problemWith(application, question)
    const isGiven = isAnswered(answerTo(application, question))
    if (isGiven && problem !== undefined) return { status: t`To be mended`, tone: 'wrong' }
    if (!isGiven && question.isRequired) return { status: t`To be done`, tone: 'todo' }
    const change = changeOf(application, question)
    if (!isGiven && change === undefined) return { status: t`Optional`, tone: 'optional' }
    const tone = change === 'TO_MEND' ? 'todo' : 'done'
    return { status: changeWordsOf(question) ?? t`Done`, tone }
  }
}
