import { createHmac } from 'node:crypto'

/**
 * What the field `shareAddress` of a project is, in the bench alone: an address that is signed, so it needs code. Every
 * contender calls this for each project.
 */
export function shareAddress({
  slug,
  supportCount,
}: {
  readonly slug: string
  readonly supportCount: number
}) {
  const path = `/share/${slug}?supporters=${supportCount}`
  const signature = createHmac('sha256', 'the key of the bench').update(path).digest('base64url')
  return `${path}&signature=${signature}`
}
