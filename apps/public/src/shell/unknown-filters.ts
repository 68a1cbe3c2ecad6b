/** The value of a filter, as it stands in an address. */
export interface FilterValue {
  readonly name: string
  readonly value: string
}

/**
 * What an address asks of filters that they do not have.
 * @param known the values of each filter, by its name in the address
 */
export function unknownFilters(
  address: URLSearchParams,
  known: Readonly<Record<string, readonly string[]>>,
): FilterValue[] {
  return Object.entries(known).flatMap(([name, values]) =>
    [...new Set(address.getAll(name))]
      .filter((value) => value !== '' && !values.includes(value))
      .map((value) => ({ name, value })),
  )
}

/** The same address without these values. */
export function withoutFilterValues(
  address: URLSearchParams,
  values: readonly FilterValue[],
): URLSearchParams {
  const rest = new URLSearchParams(address)
  for (const { name, value } of values) rest.delete(name, value)
  return rest
}
