import { createHash } from 'node:crypto'

/**
 * The id that a thing of the demo always has, in the form of a UUID of version 5: links, posters and the keys of files
 * stay the same from one seeding to the next.
 * @param noun the table
 * @param slug what names the thing in the demo; never a person's name or address
 */
export function seedId(noun: string, slug: string): string {
  const bytes = createHash('sha1').update(`bastama/seed/${noun}/${slug}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
