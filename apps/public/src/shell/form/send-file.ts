import { unavailable } from '../../graphql/client.ts'
import { apiAddress, pageReadings } from '../../graphql/readings.ts'
import { portalOrigin } from '../origin.ts'

const timeLimit = 30_000

/** What became of a file: the id by which it is used, or why it is not taken. */
export type SentFile =
  | { readonly uploadId: string; readonly refused?: never }
  | { readonly uploadId?: never; readonly refused: 'TOO_MUCH_SENT' | 'NOT_WHOLE' }

/**
 * Sends a file that came with a form to the API, for whoever sent the form.
 * @throws a 503 answer when the API cannot be reached or fails
 */
export async function sendFile(file: File, signal: AbortSignal): Promise<SentFile> {
  const session = pageReadings.getStore()?.session
  const response = await fetch(new URL('/uploads', apiAddress()), {
    method: 'POST',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': String(file.size),
      'content-type': 'application/offset+octet-stream',
      origin: portalOrigin(),
      ...(session !== undefined && { cookie: session }),
    },
    body: await file.arrayBuffer(),
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]),
  }).catch((cause: unknown) => {
    throw unavailable(String(cause))
  })
  if (response.status >= 500) throw unavailable(`a file was answered with ${response.status}`)
  if (response.status === 429) return { refused: 'TOO_MUCH_SENT' }
  const isWhole = response.headers.get('upload-offset') === String(file.size)
  const uploadId = isWhole ? response.headers.get('location')?.split('/').at(-1) : undefined
  return uploadId === undefined ? { refused: 'NOT_WHOLE' } : { uploadId }
}
