import type { Refusal, Result } from '@bastama/domain/kernel/result.ts'
import type { Word, Words } from '@bastama/domain/kernel/words.ts'
import { builder, readersLanguage } from '../builder.ts'

/** Whether something may be done now, and if not, why. */
export interface PermissionValue {
  readonly code: string | null
  readonly message: Word | null
}

/** Whether something may be done now: what a button asks before it is pressed. */
export const Permission = builder.objectRef<PermissionValue>('Permission').implement({
  description: 'Whether you may do something now.',
  fields: (t) => ({
    isGiven: t.boolean({ description: 'You may.', resolve: ({ code }) => code === null }),
    code: t.string({
      nullable: true,
      description: 'Why not: does not change, unlike the message. Null where you may.',
      resolve: ({ code }) => code,
    }),
    message: t.string({
      nullable: true,
      description: 'Why not, as a sentence for a person.',
      args: {
        language: t.arg(readersLanguage),
      },
      resolve: ({ message }, { language }, context) => message && message[language ?? context.language],
    }),
  }),
})

/**
 * What the domain answers, for a screen.
 * @param words of every refusal
 */
export function permissionOf<R extends Refusal>(
  asked: Result<unknown, R>,
  words: Words<R['code']>,
): PermissionValue {
  if (asked.ok) return { code: null, message: null }
  const code: R['code'] = asked.refusal.code
  return { code, message: { kk: words.kk[code], ru: words.ru[code], en: words.en[code] } }
}
