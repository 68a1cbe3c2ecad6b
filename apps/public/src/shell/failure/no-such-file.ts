/** The answer where a file of ours (a sitemap, a picture, a calendar) was asked for that is none: a plain 404. */
export function noSuchFile(): Response {
  return new Response('Not found\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
