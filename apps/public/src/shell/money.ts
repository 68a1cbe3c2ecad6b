import type { Language } from '@bastama/domain/kernel/language.ts'
import { currencies, formatMoney } from '@bastama/domain/kernel/money.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import type { MoneyFragment } from '../graphql/generated/graphql.ts'

/** An amount as the language writes it; in a currency without a sign of ours its code stands after the number. */
export function moneyText(language: Language, { minorUnits, currency }: MoneyFragment): string {
  const known = currencies.find((code) => code === currency)
  if (known !== undefined) return formatMoney(language, { minorUnits, currency: known })
  return `${formatNumber(language, minorUnits / 100)}\u00a0${currency}`
}
