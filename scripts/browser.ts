import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A new profile each time, nothing in the background that would ask another host. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts the browser that the tests use: `CHROMIUM_PATH`, or the machine's Chromium, or the one that comes from npm.
 * @param more arguments for it
 * @throws when there is none; the error says what to install
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...quiet, ...more]
  const executablePath = process.env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path))
  if (executablePath !== undefined) return chromium.launch({ executablePath, args })
  // The package unpacks the libraries that Chromium needs only where it believes to be on Lambda.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return await chromium.launch({
      executablePath: await packaged.executablePath(),
      args,
    })
  } catch (cause) {
    throw new Error(
      'The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
      { cause },
    )
  }
}
