import { useLingui } from '@lingui/react/macro'
import { Button } from '@bastama/ui/Button.tsx'
import { Notice } from '@bastama/ui/Notice.tsx'
import { FormProblems } from '../../shell/form/FormProblems.tsx'
import type { Step, Stepped } from './use-steps.ts'

/** Says what was done, with the way back from it, or why it was not. */
export function SteppedNotice({
  stepped: { words, undo, errors, failure },
  take,
}: {
  stepped: Stepped
  take: (step: Step) => void
}) {
  const { t } = useLingui()
  return (
    <>
      <FormProblems errors={errors} failure={failure} />
      <div role="status">
        {words !== undefined && (
          <Notice tone="success" title={words}>
            {undo !== undefined && (
              <div>
                <Button size="s" variant="secondary" onClick={() => take(undo)}>
                  {t`Undo`}
                </Button>
              </div>
            )}
          </Notice>
        )}
      </div>
    </>
  )
}
