import { programmeZone } from '@bastama/domain/programme/programme.ts'
import type { SiteFragment } from '../graphql/generated/graphql.ts'

/** The zone in which the programme's times are shown. */
export function zoneOf(site: SiteFragment): string {
  return programmeZone(site.programmes.nodes[0])
}
