import type { AnswerProblem } from '@bastama/domain/application/answers.ts'
import { answerProblemText } from '@bastama/domain/application/answer-words.ts'
import { fileLimits } from '@bastama/domain/application/files.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { tooMuchSentText } from '@bastama/domain/media/words.ts'
import type { AnswerUploadInput } from '../../graphql/generated/graphql.ts'
import { scriptFields } from '../../shell/form/script-fields.ts'
import { sendFile } from '../../shell/form/send-file.ts'
import { textOf } from '../../shell/typed.ts'
import { tooLargeBody } from '../../shell/form/too-large-body.ts'

/**
 * The files that a form adds to an answer, as uploads of the API: those that the script of the page has sent already, and
 * those that came with the form, which are sent on.
 */
export async function addedFiles(
  form: FormData,
  language: Language,
  signal: AbortSignal,
): Promise<{ readonly uploads: readonly AnswerUploadInput[] } | { readonly message: string }> {
  const wrong = (problem: AnswerProblem) => ({ message: answerProblemText(language, problem) })
  const bytes = Number(textOf(form, scriptFields.tooLarge) || textOf(form, tooLargeBody))
  if (bytes > 0) return wrong({ code: 'FILE_IS_TOO_LARGE', bytes })

  const textsOf = (field: string) => form.getAll(field).filter((value) => typeof value === 'string')
  const names = textsOf(scriptFields.name)
  const uploads = textsOf(scriptFields.uploadId).map((uploadId, at) => ({ uploadId, name: names[at] ?? '' }))
  // Where nothing is chosen a browser sends a file without a name.
  const files = form
    .getAll('file')
    .filter((file) => file instanceof File)
    .filter(({ name }) => name !== '')
  for (const file of files) {
    if (file.size > fileLimits.bytes) return wrong({ code: 'FILE_IS_TOO_LARGE', bytes: file.size })
    if (file.size === 0) return wrong({ code: 'FILE_IS_OF_ANOTHER_TYPE' })
  }
  if (uploads.length + files.length > fileLimits.files)
    return wrong({ code: 'TOO_MANY_FILES', most: fileLimits.files })
  for (const file of files) {
    const { uploadId, refused } = await sendFile(file, signal)
    if (refused === 'TOO_MUCH_SENT') return { message: tooMuchSentText(language) }
    if (uploadId === undefined) return wrong({ code: 'FILE_IS_NOT_THERE' })
    uploads.push({ uploadId, name: file.name })
  }
  return { uploads }
}
