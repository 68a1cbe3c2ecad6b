/** A drawn PNG as the answer to a request; whoever shows shared links keeps it for a day. */
export function pictureAnswer(png: Buffer<ArrayBuffer>): Response {
  return new Response(png, {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' },
  })
}
