import type { ReactNode } from 'react'
import styles from './Gallery.module.css'

export interface GalleryItem {
  key: string
  /** A Picture with its alternative text. */
  picture: ReactNode
  caption?: ReactNode
  /** The photo in full, or its page. */
  href?: string
}

/** The photos of an album; the first one is the largest. */
export function Gallery({ label, items }: { label: string; items: readonly GalleryItem[] }) {
  return (
    <ul role="list" aria-label={label} className={styles.gallery}>
      {items.map((item) => (
        <li key={item.key}>
          <figure>
            {item.href === undefined ? item.picture : <a href={item.href}>{item.picture}</a>}
            {item.caption !== undefined && <figcaption className={styles.caption}>{item.caption}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  )
}
