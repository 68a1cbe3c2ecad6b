import type { Language } from './language.ts'
import { formatNumber, noBreakSpace } from './number.ts'
import { formatCount } from './plural.ts'
import type { CountedNoun } from './plural.ts'

const countedByte: CountedNoun = {
  kk: 'байт',
  ru: { one: 'байт', few: 'байта', many: 'байт' },
  en: { one: 'byte', other: 'bytes' },
}

const units: Readonly<Record<Language, { readonly kilo: string; readonly mega: string }>> = {
  kk: { kilo: 'кБ', mega: 'МБ' },
  ru: { kilo: 'кБ', mega: 'МБ' },
  en: { kilo: 'kB', mega: 'MB' },
}

const kilobyte = 1024

/**
 * How large a file is, as file lists say it: «700 байт», «35 кБ», «2,4 МБ», “2.4 MB”. Rounded up: a file that is a little
 * larger than a limit is not shown to be as large as the limit.
 */
export function formatFileSize(language: Language, bytes: number): string {
  if (bytes < kilobyte) return formatCount(language, bytes, countedByte)
  const { kilo, mega } = units[language]
  const kilobytes = Math.ceil(bytes / kilobyte)
  if (kilobytes < kilobyte) return `${formatNumber(language, kilobytes)}${noBreakSpace}${kilo}`
  const megabytes = Math.ceil((bytes / kilobyte / kilobyte) * 10) / 10
  return `${formatNumber(language, megabytes)}${noBreakSpace}${mega}`
}
