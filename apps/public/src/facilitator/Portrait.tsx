import { Avatar } from '@bastama/ui/Avatar.tsx'
import type { FacilitatorCardFragment } from '../graphql/generated/graphql.ts'
import { CardPicture } from '../shell/picture/CardPicture.tsx'

/** A facilitator's photo, or the initials where there is none that is ready. Decorative: the name stands beside it. */
export function Portrait({
  facilitator: { name, photo },
  isPriority = false,
}: {
  facilitator: Pick<FacilitatorCardFragment, 'name' | 'photo'>
  isPriority?: boolean
}) {
  return (
    <CardPicture
      photo={photo}
      standIn={<Avatar name={name.text} size="fill" />}
      ratio="1:1"
      sizes="(min-width: 60rem) 18rem, 50vw"
      isPriority={isPriority}
    />
  )
}
