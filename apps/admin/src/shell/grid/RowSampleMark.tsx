import { useLingui } from '@lingui/react/macro'
import { createContext, use } from 'react'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'

/** Whether the grid says of all its rows at once that they are sample data. */
export const IsGridOfSamples = createContext(false)

/** Says of a row that it was made up for the demonstration, where the grid does not say it of all. */
export function RowSampleMark({ of }: { of: { readonly isSample: boolean } }) {
  const { t } = useLingui()
  const isSaid = use(IsGridOfSamples)
  return of.isSample && !isSaid ? <SampleMark label={t`sample data`} /> : null
}
