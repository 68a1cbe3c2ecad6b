import { createHmac } from 'node:crypto'

const portal = process.env['PORTAL_URL_UNDER_TEST'] ?? ''

/** The link in the latest letter to an address, as the mailbox of the demonstration of a portal shows it. */
export async function latestLink(address: string, origin = portal): Promise<string> {
  const mailbox = await (await fetch(`${origin}/mailbox`)).text()
  const letter = mailbox.split('<article').find((one) => one.includes(address))
  const [, link] = /href="(http[^"]+)"/.exec(letter ?? '') ?? []
  if (link !== undefined) return link.replaceAll('&amp;', '&')
  throw new Error(`There is no letter with a link to ${address}.`)
}

/** What an authenticator app shows for a secret (RFC 6238). */
export function codeOf(secret: string, now = Date.now()): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replaceAll(' ', '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fff_ffff
  return String(number % 1_000_000).padStart(6, '0')
}
