import { drawPoster } from '@bastama/ui/poster/draw-poster.ts'
import type { Route } from './+types/poster.ts'

/** A project's drawn picture as a file: it follows from the address, so it never changes. */
export function loader({ params }: Route.LoaderArgs) {
  const svg = drawPoster({
    id: params.file.replace(/\.svg$/, ''),
    theme: params.theme,
    district: params.district === 'none' ? null : params.district,
    width: 960,
    height: 640,
  })
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=86400',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
