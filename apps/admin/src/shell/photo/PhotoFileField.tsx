import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { photoLimits, photoMediaTypes } from '@bastama/domain/media/media.ts'
import { photoProblemWords, tooMuchSentText } from '@bastama/domain/media/words.ts'
import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import { formatNumber, formatPercent } from '@bastama/domain/kernel/number.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { FieldGroup } from '@bastama/ui/field/Field.tsx'
import { Progress } from '@bastama/ui/Progress.tsx'
import { useLanguage } from '../i18n.ts'
import type { UploadInHand, UploadProblem } from './use-upload.ts'
import styles from './Photo.module.css'

/** Takes a photo from the machine, says how far it has come, and shows it. */
export function PhotoFileField({
  path,
  upload,
  error,
}: {
  path: string
  upload: UploadInHand
  /** What the server says is wrong with it. */
  error: string | undefined
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const { standing, preview } = upload
  const problemWords = useProblemWords()
  const megabytes = formatNumber(language, photoLimits.bytes / 1024 / 1024)
  const megapixels = formatNumber(language, photoLimits.pixels / 1_000_000)
  const least = formatNumber(language, photoLimits.shortestSide)
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) upload.choose(file)
      }}
    >
      {preview !== undefined && (
        <img className={styles.preview} src={preview} alt={t`The photo that you chose`} />
      )}
      <FieldGroup
        id={path}
        label={t`Photo`}
        hint={
          <>
            {t`JPEG, PNG, WebP or AVIF, at most ${megabytes} MB and ${megapixels} megapixels, at least ${least} pixels on each side.`}{' '}
            {t`Where it was taken is left out of what is shown.`}
          </>
        }
        error={standing.kind === 'REFUSED' ? problemWords(standing.problem) : error}
      >
        <div>
          <Button variant="secondary" size="s" icon="album" onClick={() => input.current?.click()}>
            {standing.kind === 'NOTHING' ? t`Choose a photo` : t`Choose another`}
          </Button>
        </div>
        <input
          ref={input}
          hidden
          type="file"
          accept={Object.values(photoMediaTypes).join(',')}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) upload.choose(file)
            // The same file may be chosen again.
            target.value = ''
          }}
        />
      </FieldGroup>
      <Standing upload={upload} />
    </div>
  )
}

function Standing({ upload: { standing, goOn, forget } }: { upload: UploadInHand }) {
  const { t } = useLingui()
  const language = useLanguage()
  switch (standing.kind) {
    case 'NOTHING':
    case 'REFUSED':
      return null
    case 'SENT': {
      const { name } = standing
      return <p role="status">{t`${name} is uploaded.`}</p>
    }
    case 'SENDING':
    case 'BROKEN': {
      const { name, sent, total } = standing
      const share = total === 0 ? 0 : sent / total
      const percent = formatPercent(language, share)
      return (
        <div className={styles.sending}>
          <Progress label={t`Sending ${name}`} share={share} text={percent} />
          <p role="status">
            {standing.kind === 'BROKEN' &&
              t`The connection broke off at ${percent}. Nothing is lost: go on when it is back.`}
          </p>
          <p className={styles.tools}>
            {standing.kind === 'BROKEN' && (
              <Button size="s" onClick={goOn}>
                {t`Go on sending`}
              </Button>
            )}
            <Button variant="quiet" size="s" onClick={forget}>
              {t`Stop sending`}
            </Button>
          </p>
        </div>
      )
    }
  }
}

function useProblemWords(): (problem: UploadProblem) => string {
  const { t } = useLingui()
  const language = useLanguage()
  const megabytes = formatNumber(language, photoLimits.bytes / 1024 / 1024)
  return (problem) => {
    switch (problem) {
      case 'TOO_MANY_BYTES':
        return t`The file is larger than ${megabytes} MB. Choose a smaller copy.`
      case 'TOO_MUCH_SENT':
        return tooMuchSentText(language)
      case 'SIGN_IN_FIRST':
      case 'NOT_ALLOWED':
        return accessRefusalWords[language][problem]
      default:
        return photoProblemWords[language][problem]
    }
  }
}
