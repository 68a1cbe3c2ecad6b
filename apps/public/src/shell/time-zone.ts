import { almaty } from '@bastama/domain/kernel/time.ts'
import type { SiteFragment } from '../graphql/generated/graphql.ts'

/** The zone in which the programme's times are shown. */
export function zoneOf(site: SiteFragment): string {
  return site.programmes.nodes[0]?.timeZone ?? almaty
}
