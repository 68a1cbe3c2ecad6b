import { msg } from '@lingui/core/macro'
import { ask, inApi } from '../graphql/client.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { i18nFor } from '../shell/i18n.ts'
import { pictureAnswer } from '../shell/picture/picture-answer.ts'
import { siteQuery } from './home.graphql.ts'
import type { Route } from './+types/share-picture.ts'

/** The picture of a shared link to any page that has none of its own. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const { programmes } = await ask(siteQuery, { language: inApi[language] }, request.signal)
  const programme = programmes.nodes[0]
  // What draws it weighs more than the rest of the portal together, so it is loaded with the first picture.
  const { drawSharePicture } = await import('../shell/picture/share-picture.tsx')
  const picture = await drawSharePicture({
    poster: { id: programme?.slug ?? 'bastama', theme: 'none', district: null },
    title: i18nFor(language)._(msg`Residents change their city`),
    above: '',
    below: programme?.name.text ?? '',
    mark: '',
  })
  return pictureAnswer(picture)
}
