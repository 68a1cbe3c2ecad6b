import { useRouteLoaderData } from 'react-router'
import type { loader as rootLoader } from '../../root.tsx'

/** Who is signed in; undefined for a visitor, and where even the frame of the page failed. */
export function useViewer() {
  return useRouteLoaderData<typeof rootLoader>('root')?.viewer ?? undefined
}

/** Whether this is a demonstration, and where its mail is shown. */
export function useDemonstration() {
  return useRouteLoaderData<typeof rootLoader>('root')?.demo ?? undefined
}
