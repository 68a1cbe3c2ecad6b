/** The name by which the API knows who is signed in; without the prefix where the site has no secure address. */
const form = /(?:^|;\s*)((?:__Host-)?bastama\.session_token=[^;\s]+)/

/**
 * The cookie of the session out of all that a browser sends. Whoever brings one is never given a page from memory, and
 * fills none: whether it still holds only the API knows.
 * @returns undefined for a visitor
 */
export function sessionCookie(header: string | null | undefined): string | undefined {
  return form.exec(header ?? '')?.[1]
}
