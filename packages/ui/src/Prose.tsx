import type { ReactNode } from 'react'
import styles from './Prose.module.css'

export type ProseProps =
  | { text: string; lang?: string | undefined; children?: never }
  | { text?: never; lang?: string | undefined; children: ReactNode }

/** Running text at a readable measure. `text` is plain: an empty line makes a new paragraph. */
export function Prose({ text, lang, children }: ProseProps) {
  return (
    <div className={styles.prose} lang={lang}>
      {text === undefined
        ? children
        : text
            .split(/\n\s*\n/)
            .map((paragraph) => paragraph.trim())
            .filter((paragraph) => paragraph !== '')
            .map((paragraph, index) => <p key={index}>{paragraph}</p>)}
    </div>
  )
}
