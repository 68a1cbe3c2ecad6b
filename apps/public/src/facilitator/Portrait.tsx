import { Avatar } from '@bastama/ui/Avatar.tsx'
import { Picture } from '@bastama/ui/Picture.tsx'
import type { FacilitatorCardFragment } from '../graphql/generated/graphql.ts'

/** A facilitator's photo, or the initials where there is none that is ready. Decorative: the name stands beside it. */
export function Portrait({
  facilitator: { name, photo },
  isPriority = false,
}: {
  facilitator: Pick<FacilitatorCardFragment, 'name' | 'photo'>
  isPriority?: boolean
}) {
  if (photo === null || photo.variants.length === 0) return <Avatar name={name.text} size="fill" />
  return (
    <Picture
      variants={photo.variants}
      width={photo.width}
      height={photo.height}
      alt=""
      ratio="1:1"
      sizes="(min-width: 60rem) 18rem, 50vw"
      isPriority={isPriority}
    />
  )
}
