import { useEffect, useRef, useState } from 'react'
import { photoLimits, photoTypeOf, tellingBytes } from '@bastama/domain/media/media.ts'
import type { PhotoFileProblem } from '@bastama/domain/media/media.ts'
import { DetailedError, Upload } from 'tus-js-client'
import { previewOf } from './preview.ts'

/** Why a file does not come to the server: what is wrong with it, or what stands in the way. */
export type UploadProblem =
  | PhotoFileProblem
  | 'TOO_MANY_BYTES'
  | 'TOO_MUCH_SENT'
  | 'SIGN_IN_FIRST'
  | 'NOT_ALLOWED'

/** How far a file has come. */
export type UploadStanding =
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'REFUSED'; readonly name: string; readonly problem: UploadProblem }
  | {
      readonly kind: 'SENDING' | 'BROKEN'
      readonly name: string
      readonly sent: number
      readonly total: number
    }
  | { readonly kind: 'SENT'; readonly name: string; readonly uploadId: string }

export interface UploadInHand {
  readonly standing: UploadStanding
  /** The picture as it will be, small, once it could be read. */
  readonly preview: string | undefined
  readonly choose: (file: File) => void
  readonly goOn: () => void
  readonly forget: () => void
}

/** Pieces of a file: small enough to come through a slow connection before any server loses its patience. */
const pieceSize = 1024 * 1024

/** Tries again by itself before it asks, in milliseconds. */
const retryDelays = [500, 1000, 3000, 5000]

/**
 * Sends a file to the API while one writes about it. What was begun goes on where it was: after a break in the connection, and
 * when the same file is chosen again after the page was left.
 * @param onSent told the id of the whole upload, and undefined when it is there no more
 */
export function useUpload(onSent: (uploadId: string | undefined) => void): UploadInHand {
  const [standing, setStanding] = useState<UploadStanding>({ kind: 'NOTHING' })
  const [preview, setPreview] = useState<string | undefined>()
  const current = useRef<Upload>(undefined)

  const leave = () => {
    void current.current?.abort()
    current.current = undefined
    onSent(undefined)
  }
  useEffect(() => () => void current.current?.abort(), [])

  const choose = async (file: File) => {
    leave()
    setPreview(undefined)
    const problem = await problemOf(file)
    if (problem !== undefined) return setStanding({ kind: 'REFUSED', name: file.name, problem })
    const { name, size: total } = file
    const isCurrent = () => current.current === upload
    let sent = 0
    const upload = new Upload(file, {
      endpoint: '/uploads',
      chunkSize: pieceSize,
      retryDelays,
      removeFingerprintOnSuccess: true,
      onShouldRetry: (error) => refusalOf(error) === undefined,
      onProgress: (bytes) => {
        sent = bytes
        if (isCurrent()) setStanding({ kind: 'SENDING', name, sent, total })
      },
      onSuccess: () => {
        const uploadId = upload.url?.split('/').at(-1) ?? ''
        if (!isCurrent()) return
        setStanding({ kind: 'SENT', name, uploadId })
        onSent(uploadId)
      },
      onError: (error) => {
        if (!isCurrent()) return
        const refused = refusalOf(error)
        setStanding(
          refused === undefined
            ? { kind: 'BROKEN', name, sent, total }
            : { kind: 'REFUSED', name, problem: refused },
        )
      },
    })
    current.current = upload
    setStanding({ kind: 'SENDING', name, sent, total })
    void previewOf(file).then((picture) => isCurrent() && setPreview(picture))
    const [begun] = await upload.findPreviousUploads()
    if (begun) upload.resumeFromPreviousUpload(begun)
    if (isCurrent()) upload.start()
  }

  return {
    standing,
    preview,
    choose: (file) => void choose(file),
    goOn: () => {
      setStanding((now) => (now.kind === 'BROKEN' ? { ...now, kind: 'SENDING' } : now))
      current.current?.start()
    },
    forget: () => {
      leave()
      setPreview(undefined)
      setStanding({ kind: 'NOTHING' })
    },
  }
}

/** What is wrong with a file, as far as it can be known before it is sent. */
async function problemOf(file: File): Promise<UploadProblem | undefined> {
  if (file.size > photoLimits.bytes) return 'TOO_MANY_BYTES'
  const first = new Uint8Array(await file.slice(0, tellingBytes).arrayBuffer())
  return photoTypeOf(first) === undefined ? 'NOT_A_PHOTO' : undefined
}

/** What the server will say again, however often it is asked. */
function refusalOf(error: unknown): UploadProblem | undefined {
  if (!(error instanceof DetailedError)) return undefined
  switch (error.originalResponse?.getStatus()) {
    case 401:
      return 'SIGN_IN_FIRST'
    case 403:
      return 'NOT_ALLOWED'
    case 413:
      return 'TOO_MANY_BYTES'
    case 429:
      return 'TOO_MUCH_SENT'
    default:
      return undefined
  }
}
