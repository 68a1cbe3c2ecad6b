import { createContext } from 'react-router'

/** An answer that could not be kept, shown so that it can be copied. */
export interface NotKeptAnswer {
  readonly kind: 'SIGNED_OUT' | 'API_IS_AWAY' | 'REFUSED'
  /** why, where the API has said it */
  readonly message: string | undefined
  readonly question: string | undefined
  readonly typed: string
  /** the application was sent, and stays as it was */
  readonly isSent: boolean
}

/** Whether the page that is made is for an answer that could not be kept: then nothing else is read for it. */
export const isForNotKept = createContext(false)
