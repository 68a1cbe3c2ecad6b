import { typingScript } from './typing-script.ts'

/** What helps who types into the form with the attribute `data-typed`, where there are scripts. */
export function TypingScript() {
  return <script dangerouslySetInnerHTML={{ __html: typingScript }} />
}
