import { useRouteLoaderData } from 'react-router'
import type { loader as rootLoader } from '../root.tsx'

/** The public origin of the portal on a page; empty where even the frame of the page failed. */
export function useOrigin(): string {
  return useRouteLoaderData<typeof rootLoader>('root')?.origin ?? ''
}
