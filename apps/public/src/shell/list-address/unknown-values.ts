/** A value as it stands in an address, under its name. */
export interface AddressValue {
  readonly name: string
  readonly value: string
}

/** The values that each name has in the addresses of a list; of what is not named, any. */
export type KnownValues = Readonly<Record<string, readonly string[]>>

/** What an address asks for that does not exist. */
export function unknownValues(address: URLSearchParams, known: KnownValues): AddressValue[] {
  return Object.entries(known).flatMap(([name, values]) =>
    [...new Set(address.getAll(name))]
      .filter((value) => value !== '' && !values.includes(value))
      .map((value) => ({ name, value })),
  )
}

/** The same address without these values. */
export function withoutValues(address: URLSearchParams, values: readonly AddressValue[]): URLSearchParams {
  const rest = new URLSearchParams(address)
  for (const { name, value } of values) rest.delete(name, value)
  return rest
}
