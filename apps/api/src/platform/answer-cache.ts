/** An answer as it goes out, and until when it holds if no row changes. */
export interface KeptAnswer {
  readonly body: Buffer
  readonly etag: string
  /** what is sent before the body, its length aside */
  readonly headers: Readonly<Record<string, string>>
  /** the operation's name, for the log */
  readonly operation: string | undefined
}

interface Entry {
  readonly answer: KeptAnswer
  readonly tables: ReadonlySet<string>
  /** the first instant at which the answer may be another */
  readonly until: Date | undefined
}

/** Bytes that the bodies of the kept answers may have together. */
const mostBytes = 64_000_000

/** A client chooses variables, and so how many answers there are. */
const mostAnswers = 10_000

/**
 * Answers that hold until a table they were read from changes, or an instant comes. It keeps nothing while it is closed:
 * while nobody tells what changes.
 */
export class AnswerCache {
  readonly #mostBytes: number
  /** in the order of their last use */
  readonly #entries = new Map<string, Entry>()
  /** the moment of each table's last change */
  readonly #changed = new Map<string, number>()
  #moment = 0
  #openedAt: number | undefined
  #bytes = 0
  readonly #watchers: (() => void)[] = []

  constructor(options: { readonly mostBytes?: number } = {}) {
    this.#mostBytes = options.mostBytes ?? mostBytes
  }

  /** Counts what changed so far. Take it before reading, and hand it to {@link keep}; undefined while closed. */
  get moment(): number | undefined {
    return this.#openedAt === undefined ? undefined : this.#moment
  }

  /** Calls whenever {@link moment} has become another. */
  watch(watcher: () => void): void {
    this.#watchers.push(watcher)
  }

  get(key: string, now: Date): KeptAnswer | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    if (entry.until && now >= entry.until) {
      this.#bytes -= entry.answer.body.length
      return undefined
    }
    this.#entries.set(key, entry)
    return entry.answer
  }

  /**
   * Keeps an answer, unless a table that it was read from has changed since.
   * @param moment from before the reading
   */
  keep(key: string, entry: Entry, moment: number): void {
    if (this.#openedAt === undefined || moment < this.#openedAt) return
    for (const table of entry.tables) if ((this.#changed.get(table) ?? 0) > moment) return
    this.#drop(key)
    this.#entries.set(key, entry)
    this.#bytes += entry.answer.body.length
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#mostBytes && this.#entries.size <= mostAnswers) break
      this.#drop(oldest)
    }
  }

  /** Drops what was read from a table. */
  change(table: string): void {
    this.#moment += 1
    this.#changed.set(table, this.#moment)
    for (const [key, { tables }] of this.#entries) if (tables.has(table)) this.#drop(key)
    this.#moved()
  }

  /** From now on each change is told. */
  open(): void {
    this.#moment += 1
    this.#openedAt = this.#moment
    this.#moved()
  }

  /** Changes may go untold: nothing that is kept can be trusted. */
  close(): void {
    this.#openedAt = undefined
    this.#entries.clear()
    this.#bytes = 0
    this.#moved()
  }

  #moved(): void {
    for (const watcher of this.#watchers) watcher()
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.answer.body.length
  }
}
