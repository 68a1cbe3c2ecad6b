import { useLingui } from '@lingui/react/macro'
import { formatFileSize } from '@bastama/domain/kernel/file-size.ts'
import { fileLimits } from '@bastama/domain/application/files.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import type { FieldTexts } from '@bastama/ui/field/Field.tsx'
import { SendingProgress } from '../../shell/form/SendingProgress.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import type { GivenFile } from '../own-application.ts'
import styles from './FileField.module.css'

/** The form that takes a file back: its buttons stand among the files, in the form of the answer. */
export const removeForm = 'remove-file'

/** Files as an answer: to be chosen, and those that there are. They are sent in pieces where there are scripts. */
export function FileField({
  files,
  most,
  ...texts
}: FieldTexts & { id: string; files: readonly GivenFile[]; most: number }) {
  const { t } = useLingui()
  const endings = fileLimits.types.flatMap(({ ending, mediaType }) => [`.${ending}`, mediaType])
  return (
    <>
      <TextField
        {...texts}
        type="file"
        name="file"
        multiple={most > 1}
        accept={endings.join(',')}
        data-most-bytes={fileLimits.bytes}
      />
      <SendingProgress />
      {files.length > 0 && (
        <div>
          <h2 className={styles.title}>{t`Files that you have added`}</h2>
          <ul role="list" className={styles.files}>
            {files.map((file) => (
              <li key={file.id} className={styles.file}>
                <FileLink file={file} />
                <Button
                  type="submit"
                  form={removeForm}
                  name="remove"
                  value={file.id}
                  variant="quiet"
                  size="s"
                >
                  {t`Remove`} <span className="visually-hidden">{file.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** A file by its name, to be saved; its address is its applicant's own. */
export function FileLink({ file: { name, bytes, url } }: { file: GivenFile }) {
  const language = useLanguage()
  return (
    <span className={styles.name}>
      {url === null ? (
        name
      ) : (
        <a href={url} download={name}>
          {name}
        </a>
      )}{' '}
      ({formatFileSize(language, bytes)})
    </span>
  )
}
