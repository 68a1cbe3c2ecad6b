import type { PhotoFragment } from '../../graphql/generated/graphql.ts'

/** The photo in full, in the format that every program opens. */
export function largestPicture({ variants }: PhotoFragment): PhotoFragment['variants'][number] | undefined {
  return variants
    .filter(({ format }) => format === 'JPEG')
    .toSorted((one, other) => other.width - one.width)[0]
}
