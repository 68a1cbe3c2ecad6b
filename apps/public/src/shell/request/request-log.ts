import { createContext } from 'react-router'

/** Where a request writes what went wrong. */
export interface RequestLog {
  error(facts: object, message: string): void
}

/** The log of the request that is being answered; the server gives its own. */
export const requestLog = createContext<RequestLog>({
  error: (facts, message) => void process.stderr.write(`${message} ${JSON.stringify(facts)}\n`),
})
