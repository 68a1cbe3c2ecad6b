import { langOf } from '@bastama/domain/kernel/language.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { nameOf } from './use-subjects.ts'
import type { Subject } from './use-subjects.ts'

/** A thing that the record tells of, by its name; it leads to the thing where that has a page. */
export function SubjectLink({ of: subject }: { of: Subject }) {
  const language = useLanguage()
  const lang = typeof subject.name === 'string' ? undefined : langOf(subject.name, language)
  return subject.href === undefined ? (
    <span lang={lang}>{nameOf(subject)}</span>
  ) : (
    <a href={subject.href} lang={lang}>
      {nameOf(subject)}
    </a>
  )
}
