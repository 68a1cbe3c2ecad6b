import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatFileSize } from '@bastama/domain/kernel/file-size.ts'
import { fileLimits } from '@bastama/domain/application/files.ts'
import { countedCharacterAtMost, countedFileAtMost } from '@bastama/domain/competition/words.ts'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { CheckboxGroup, RadioGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import type { GivenAnswer, Question } from '../own-application.ts'
import { CharacterCount } from './CharacterCount.tsx'
import { FileField } from './FileField.tsx'

export interface QuestionFieldProps {
  question: Question
  given: GivenAnswer
  error: string | undefined
}

/** The one field of the page of a question, of the kind that it asks for. */
export function QuestionField({ question, given, error }: QuestionFieldProps) {
  const language = useLanguage()
  const texts = {
    id: 'answer',
    label: <QuestionLabel question={question} />,
    isHeading: true,
    hint: useHint(question),
    error,
  }
  const options = question.options.map(({ id, label }) => ({
    value: id,
    label: label.text,
    lang: langOf(label, language),
  }))
  switch (question.kind) {
    case 'SHORT_TEXT':
    case 'LONG_TEXT': {
      const field = { ...texts, name: 'answer', defaultValue: given.typed }
      const most = question.maxLength
      const counted = most === null ? field : { ...field, 'data-most': most }
      return (
        <div>
          {question.kind === 'LONG_TEXT' ? (
            <TextField {...counted} isMultiline rows={10} />
          ) : (
            <TextField {...counted} />
          )}
          {most !== null && <CharacterCount />}
        </div>
      )
    }
    case 'NUMBER':
    case 'DATE':
      return (
        <TextField
          {...texts}
          name="answer"
          inputMode={question.kind === 'NUMBER' ? 'decimal' : 'numeric'}
          autoComplete="off"
          defaultValue={given.typed}
        />
      )
    case 'CHOICE':
      return <RadioGroup {...texts} name="option" options={options} selected={given.optionIds[0]} />
    case 'CHOICES':
      return <CheckboxGroup {...texts} name="option" options={options} selected={given.optionIds} />
    case 'FILE':
      return <FileField {...texts} files={given.files} most={question.maxFiles ?? fileLimits.files} />
  }
}

/** What is asked; that an answer may be left out is said, since most may not. */
export function QuestionLabel({ question: { label, isRequired } }: { question: Question }) {
  const { t } = useLingui()
  return (
    <>
      <Local of={label} />
      {!isRequired && ` (${t`optional`})`}
    </>
  )
}

/** What staff say to the question, and how it is to be answered: before one begins. */
function useHint({ hint, kind, maxLength, maxFiles }: Question): ReactNode {
  const { t } = useLingui()
  const language = useLanguage()
  const most = maxLength === null ? '' : formatCount(language, maxLength, countedCharacterAtMost)
  const fileSize = formatFileSize(language, fileLimits.bytes)
  const fileTypes = fileLimits.types.map(({ name }) => name).join(', ')
  const files = formatCount(language, maxFiles ?? fileLimits.files, countedFileAtMost)
  const how: Partial<Record<Question['kind'], string>> = {
    NUMBER: t`In digits. For instance: 1500 or 2.5`,
    DATE: t`Day, month and year. For instance: 24.11.2018`,
    CHOICE: t`Choose one.`,
    CHOICES: t`Choose all that fit.`,
    FILE: t`At most ${files}, each of ${fileSize} at most: ${fileTypes}.`,
    ...(maxLength !== null && { SHORT_TEXT: t`At most ${most}.`, LONG_TEXT: t`At most ${most}.` }),
  }
  if (hint === null) return how[kind]
  return (
    <>
      <p>
        <Local of={hint} />
      </p>
      {how[kind] !== undefined && <p>{how[kind]}</p>}
    </>
  )
}
