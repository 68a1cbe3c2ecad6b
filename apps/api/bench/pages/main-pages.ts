import * as v from 'valibot'

/** A page of the portal, in each language. */
export interface MainPage {
  readonly name: 'home' | 'projects' | 'project' | 'competition' | 'facilitator'
  readonly paths: readonly string[]
}

const nodes = v.object({ nodes: v.tuple([v.object({ slug: v.string() })]) })
const answerSchema = v.object({
  data: v.object({ projects: nodes, competitions: nodes, facilitators: nodes }),
})

/** The main pages: of a project, a competition and a facilitator the first that the demonstration has. */
export async function mainPages(portal: URL): Promise<MainPage[]> {
  const query = `{
    projects(first: 1) { nodes { slug } }
    competitions(first: 1) { nodes { slug } }
    facilitators(first: 1) { nodes { slug } }
  }`
  const response = await fetch(new URL('/graphql', portal), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = v.parse(answerSchema, await response.json())
  const slugOf = ({ nodes: [{ slug }] }: v.InferOutput<typeof nodes>) => slug
  const page = (name: MainPage['name'], path: string): MainPage => ({
    name,
    paths: ['kk', 'ru', 'en'].map((language) => `/${language}${path}`),
  })
  return [
    page('home', ''),
    page('projects', '/projects'),
    page('project', `/projects/${slugOf(data.projects)}`),
    page('competition', `/competitions/${slugOf(data.competitions)}`),
    page('facilitator', `/facilitators/${slugOf(data.facilitators)}`),
  ]
}
