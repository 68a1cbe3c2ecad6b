import { drawPoster } from './draw-poster.ts'
import styles from './Poster.module.css'

export interface PosterProps {
  id: string
  theme: string
  district: string | null
  /** The shape that it is drawn for. */
  ratio?: '3:2' | '16:9' | '2:1' | '1:1'
}

const sizes = { '3:2': [960, 640], '16:9': [1280, 720], '2:1': [1600, 800], '1:1': [800, 800] } as const

/** The picture drawn for a project that has no photo. Decorative: the title stands beside it. */
export function Poster({ id, theme, district, ratio = '3:2' }: PosterProps) {
  const [width, height] = sizes[ratio]
  return (
    <div
      className={styles.poster}
      data-ratio={ratio}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: drawPoster({ id, theme, district, width, height }) }}
    />
  )
}
