import { answerScript } from './answer-script.ts'

/** What helps who writes an answer, where there are scripts. */
export function AnswerScript() {
  return <script dangerouslySetInnerHTML={{ __html: answerScript }} />
}
