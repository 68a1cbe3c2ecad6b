import { createContext } from 'react-router'

/** What could not be kept, shown so that it can be copied. */
export interface NotKeptTyped {
  readonly kind: 'SIGNED_OUT' | 'API_IS_AWAY' | 'REFUSED'
  /** why, where the API has said it */
  readonly message: string | undefined
  /** what was asked */
  readonly label: string | undefined
  readonly typed: string
  /** something was sent before, and stays as it was */
  readonly isSent: boolean
}

/** Whether the page that is made is for what could not be kept: then nothing else is read for it. */
export const isForNotKept = createContext(false)
