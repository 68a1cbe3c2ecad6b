import type { AlbumText } from './album-text.ts'
import { forumAlbums } from './forums.ts'
import { projectAlbums, unseenAlbums } from './projects.ts'
import { workshopAlbums } from './workshops.ts'

/** Every album of the demo. */
export const albums: readonly AlbumText[] = [
  ...forumAlbums,
  ...workshopAlbums,
  ...projectAlbums,
  ...unseenAlbums,
]
