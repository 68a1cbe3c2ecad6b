import type { Word } from '@bastama/domain/kernel/words.ts'

/** A text of the demo: it is written in all three languages, none may be missing. */
export type Trilingual = Word
