import { fileURLToPath } from 'node:url'
// @boundaries-ignore how the portal is started for a test is the same everywhere
import { startWebServer } from '../../../../scripts/web-server.ts'

const clock = fileURLToPath(new URL('./standing-clock.ts', import.meta.url))

/** The portal as it was built, before an API, in which it is always `now`. */
export const startPortal = (apiUrl: string, now: Date) =>
  startWebServer('public', { API_URL: apiUrl, STANDING_AT: now.toISOString() }, [clock])
