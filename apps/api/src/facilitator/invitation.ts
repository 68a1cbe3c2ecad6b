import { profileLetterWords } from '@bastama/domain/facilitator/letter-words.ts'
import { localize } from '@bastama/domain/kernel/localized.ts'
import { fill } from '@bastama/domain/kernel/words.ts'
import type { Message } from '../message/queries.ts'
import type { Transacting } from '../platform/command/command.ts'
import type { BegunProfile } from './profile-queries.ts'

/**
 * Asks the person of a profile that was begun to complete it, once for each profile.
 * @param because whether they were selected, or staff began it by themselves
 */
export function invitation(
  { portalUrl }: Pick<Transacting, 'portalUrl'>,
  { id, personId, slug, language, programmeName }: BegunProfile,
  because: 'selected' | 'invited',
): Message {
  const words = profileLetterWords[language]
  return {
    eventKey: `facilitator ${id} BEGUN`,
    to: { personId },
    kind: 'PROFILE_INVITATION',
    language,
    letter: {
      subject: words.subject,
      paragraphs: [
        fill(words[because], { programme: localize(programmeName, language).text }),
        words.draft,
        ...(because === 'invited' ? [words.orNot] : []),
      ],
      action: { label: words.action, url: `${portalUrl}/${language}/facilitators/${slug}/edit` },
    },
  }
}
