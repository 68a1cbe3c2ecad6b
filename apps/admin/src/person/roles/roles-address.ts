import type { Language } from '@bastama/domain/kernel/language.ts'
import { inApi } from '../../graphql/client.ts'
import type { RoleGrantsQueryVariables } from '../../graphql/generated/graphql.ts'
import { pageArguments } from '../../shell/grid/grid-address.ts'
import type { GridAddress, GridState } from '../../shell/grid/grid-address.ts'
import { givenRoles } from '../role-names.ts'

export type RoleFilterName = 'role'
export type RoleField = 'givenAt'

export const rolesAddress: GridAddress<RoleFilterName, RoleField> = {
  filters: { role: givenRoles },
  fields: ['givenAt'],
  sort: { field: 'givenAt', direction: 'descending' },
}

/** What the API is asked for a state of the grid. */
export function rolesVariables(
  language: Language,
  { filters, sort, search, ...page }: GridState<RoleFilterName, RoleField>,
): RoleGrantsQueryVariables {
  const role = givenRoles.filter((known) => filters.role.includes(known))
  return {
    language: inApi[language],
    ...pageArguments(page),
    ...(search === '' ? {} : { search }),
    filter: role.length > 0 ? { role } : {},
    orderBy: { field: 'GIVEN_AT', direction: sort.direction === 'ascending' ? 'ASC' : 'DESC' },
  }
}
