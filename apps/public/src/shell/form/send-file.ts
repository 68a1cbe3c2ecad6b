import { unavailable } from '../../graphql/client.ts'
import { apiAddress, pageReadings } from '../../graphql/readings.ts'
import { portalOrigin } from '../origin.ts'

const timeLimit = 30_000

/**
 * Sends a file that came with a form to the API, for whoever sent the form.
 * @returns the id by which it is used; undefined where it is not taken
 * @throws a 503 answer when the API cannot be reached or fails
 */
export async function sendFile(file: File, signal: AbortSignal): Promise<string | undefined> {
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
  const isWhole = response.headers.get('upload-offset') === String(file.size)
  return isWhole ? response.headers.get('location')?.split('/').at(-1) : undefined
}
