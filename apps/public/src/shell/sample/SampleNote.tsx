import { useLingui } from '@lingui/react/macro'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { isListOfSamples } from './is-list-of-samples.ts'

/** In the head of a list: that all of it is sample data, where that is so. */
export function SampleNote({ list }: { list: readonly { readonly isSample: boolean }[] }) {
  const { t } = useLingui()
  return isListOfSamples(list) ? <SampleMark label={t`sample data`} /> : null
}
