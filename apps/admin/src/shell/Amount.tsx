import { currencies, formatMoney } from '@bastama/domain/kernel/money.ts'
import { useLanguage } from './i18n.ts'

/** An amount as the API gives it; in a currency that this console does not know yet, with its code. */
export function Amount({ of }: { of: { readonly minorUnits: number; readonly currency: string } }) {
  const language = useLanguage()
  const currency = currencies.find((known) => known === of.currency)
  const shown =
    currency === undefined
      ? `${of.minorUnits / 100} ${of.currency}`
      : formatMoney(language, { minorUnits: of.minorUnits, currency })
  return <span style={{ whiteSpace: 'nowrap' }}>{shown}</span>
}
