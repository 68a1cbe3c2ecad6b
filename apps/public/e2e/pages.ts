import { portal } from './portal.ts'

/** One page of each kind, as the sitemaps list them, in Kazakh: the tests look at them in every language. */
export async function pagesOfEachKind(): Promise<string[]> {
  const index = await (await fetch(`${portal}/sitemap.xml`)).text()
  const lists = await Promise.all(
    addressesIn(index).map(async (address) => addressesIn(await (await fetch(onPortal(address))).text())),
  )
  const paths = lists.flat().map((address) => decodeURI(new URL(address).pathname))
  const ofEachKind = new Map<string, string>()
  for (const path of paths) {
    if (!path.startsWith('/kk')) continue
    const [, , section = '', slug] = path.split('/')
    const kind = `${section}/${slug === undefined ? '' : ':slug'}`
    if (!ofEachKind.has(kind)) ofEachKind.set(kind, path)
  }
  return [
    ...ofEachKind.values(),
    '/kk/search?q=кала',
    '/kk/projects?q=абракадабра&theme=ecology&funded=1',
    '/kk/projects?theme=zzz',
  ]
}

function addressesIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, address]) => address ?? [])
}

/** The sitemap names the public address, which need not be the one under test. */
function onPortal(address: string): string {
  return portal + new URL(address).pathname
}
