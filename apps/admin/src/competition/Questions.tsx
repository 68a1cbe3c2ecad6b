import { useLingui } from '@lingui/react/macro'
import { mostFiles } from '@bastama/domain/competition/input.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { questionKindWords } from '@bastama/domain/competition/words.ts'
import { DataTable } from '@bastama/ui/DataTable.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import type { Competition } from './competition.graphql.ts'

/** The questions of the application form. */
export function Questions({ of }: { of: Competition }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (of.questions.length === 0) return null
  return (
    <Section title={t`Questions of the application`}>
      <DataTable
        caption={t`Questions and the kinds of their answers`}
        isCaptionHidden
        rows={of.questions}
        rowKey={(question) => question.id}
        columns={[
          {
            key: 'label',
            header: t`Question`,
            cell: (question) => (
              <>
                <Local of={question.label} />
                {question.hint && (
                  <>
                    <br />
                    <small>
                      <Local of={question.hint} />
                    </small>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'kind',
            header: t`Answer`,
            cell: (question) => (
              <>
                {capitalized(questionKindWords[language][question.kind])}
                {question.options.length > 0 && (
                  <ul>
                    {question.options.map((option) => (
                      <li key={option.position}>
                        <Local of={option.label} />
                      </li>
                    ))}
                  </ul>
                )}
              </>
            ),
          },
          {
            key: 'isRequired',
            header: t`Required`,
            cell: (question) => (question.isRequired ? t`required` : t`optional`),
          },
          {
            key: 'maxLength',
            header: t`Characters at most`,
            align: 'end',
            cell: (question) =>
              typeof question.maxLength === 'number' ? formatNumber(language, question.maxLength) : '–',
          },
          {
            key: 'maxFiles',
            header: t`Files at most`,
            align: 'end',
            cell: (question) =>
              question.kind === 'FILE' ? formatNumber(language, question.maxFiles ?? mostFiles) : '–',
          },
        ]}
      />
    </Section>
  )
}
