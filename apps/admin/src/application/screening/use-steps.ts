import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import type { CombinedError } from 'urql'
import type { UserError } from '../../shell/field/user-errors.ts'
import type { StaffApplication } from '../application.graphql.ts'
import {
  admitApplicationMutation,
  restoreApplicationMutation,
  sendBackApplicationMutation,
  undoDecisionMutation,
} from '../commands.graphql.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import type { AimedInput, Answered, CommandDocument } from '../../shell/form/use-command.ts'

/** What is done at once, as it can be undone. */
export type Step = 'admit' | 'sendBack' | 'restore' | 'undoDecision'

/** What has become of the last step. */
export interface Stepped {
  readonly words: string | undefined
  readonly undo: Step | undefined
  readonly errors: readonly UserError[]
  readonly failure: CombinedError | undefined
}

const nothing: Stepped = { words: undefined, undo: undefined, errors: [], failure: undefined }

/** Does steps that can be undone at once, and says what was done and how it is undone. */
export function useSteps(application: StaffApplication): {
  readonly stepped: Stepped
  readonly take: (step: Step) => Promise<void>
  /** Says what was done by another way. */
  readonly say: (words: string) => void
} {
  const { t } = useLingui()
  const [stepped, setStepped] = useState<Stepped>(nothing)
  const isBusy = useRef(false)
  const steps = {
    admit: {
      send: useStep(admitApplicationMutation, (data) => data.admitApplication),
      words: t`The application was admitted to the round`,
      undo: 'sendBack',
    },
    sendBack: {
      send: useStep(sendBackApplicationMutation, (data) => data.sendBackApplication),
      words: t`The application was taken back from the round`,
      undo: 'admit',
    },
    restore: {
      send: useStep(restoreApplicationMutation, (data) => data.restoreApplication),
      words: t`The application was taken up again`,
      undo: undefined,
    },
    undoDecision: {
      send: useStep(undoDecisionMutation, (data) => data.undoDecision),
      words: t`The decision was taken back`,
      undo: undefined,
    },
  } as const
  return {
    stepped,
    say: (words) => setStepped({ ...nothing, words }),
    take: async (step) => {
      // Whoever presses twice means it once.
      if (isBusy.current) return
      isBusy.current = true
      const { send, words, undo } = steps[step]
      const { errors, failure } = await send({
        id: application.id,
        expectedVersion: application.version,
        idempotencyKey: crypto.randomUUID(),
      })
      isBusy.current = false
      const isDone = errors.length === 0 && failure === undefined
      setStepped(isDone ? { ...nothing, words, undo } : { ...nothing, errors, failure })
    },
  }
}

function useStep<Data>(
  mutation: CommandDocument<Data, AimedInput>,
  answered: (data: Data) => Answered<{ readonly version: number }>,
) {
  return useCommandOn(mutation, answered, () => ({}))
}
