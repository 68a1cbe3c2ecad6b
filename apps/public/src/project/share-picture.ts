import { ask, inApi } from '../graphql/client.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { noSuchFile } from '../shell/failure/no-such-file.ts'
import { pictureAnswer } from '../shell/picture/picture-answer.ts'
import { sampleWords } from '../shell/sample/sample-words.ts'
import { projectShareQuery } from './project.graphql.ts'
import type { Route } from './+types/share-picture.ts'

/** The picture that a shared link to a project shows, in the language of the link. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const slug = params.file.replace(/\.png$/, '')
  const { project, programmes } = await ask(
    projectShareQuery,
    { language: inApi[language], slug },
    request.signal,
  )
  if (project === null) return noSuchFile()
  const { title, theme, district, isSample } = project
  // What draws it weighs more than the rest of the portal together, so it is loaded with the first picture.
  const { drawSharePicture } = await import('../shell/picture/share-picture.tsx')
  const picture = await drawSharePicture({
    poster: { id: slug, theme: theme?.slug ?? 'none', district: district?.slug ?? null },
    title: title.text,
    above: [theme?.name.text, district?.name.text].filter((part) => part !== undefined).join(' · '),
    below: programmes.nodes[0]?.name.text ?? '',
    mark: isSample ? sampleWords(language) : '',
  })
  return pictureAnswer(picture)
}
