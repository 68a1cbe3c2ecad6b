/** Where the time comes from: the server's clock in production, a fixed one in tests. */
export interface Clock {
  now(): Date
}

/** The clock of this machine. */
export const systemClock: Clock = { now: () => new Date() }
