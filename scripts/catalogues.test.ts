import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'

/** The messages of an app's catalogue by their English text. */
async function catalogue(app: string, language: Language): Promise<Map<string, string>> {
  const po = await readFile(
    join(import.meta.dirname, '../apps', app, 'src/locales', `${language}.po`),
    'utf8',
  )
  const messages = new Map<string, string>()
  for (const entry of po.split('\n\n')) {
    const text = (name: string) => {
      const lines = new RegExp(`^${name} ((?:".*"\\n?)+)`, 'm').exec(entry)?.[1]
      return lines
        ?.split('\n')
        .map((line) => (line === '' ? '' : String(JSON.parse(line))))
        .join('')
    }
    const id = text('msgid')
    if (id !== undefined && id !== '') messages.set(id, text('msgstr') ?? '')
  }
  return messages
}

describe.for(['admin', 'public'])('in apps/%s', async (app) => {
  const [kk, ru, en] = await Promise.all(languages.map((language) => catalogue(app, language)))

  test('the catalogues have the same messages, none of them empty', () => {
    const ids = [...(en?.keys() ?? [])]
    expect(ids.length).toBeGreaterThan(100)
    for (const messages of [kk, ru]) {
      expect([...(messages?.keys() ?? [])]).toEqual(ids)
      expect(ids.filter((id) => messages?.get(id)?.trim() === '')).toEqual([])
    }
  })

  test('every value of a message stands in its translations', () => {
    const values = (text: string) => (text.match(/\{\w+\}|<\/?\d+\/?>/g) ?? []).toSorted()
    for (const messages of [kk, ru]) {
      const wrong = [...(messages ?? [])].filter(([id, text]) => String(values(id)) !== String(values(text)))
      expect(wrong).toEqual([])
    }
  })

  test('a day that ends a Russian sentence is not followed by another full stop: «5 января 2027 г.»', () => {
    const days = /\{(?:due|day|date|promised)\}\./
    expect([...(ru ?? [])].filter(([, text]) => days.test(text))).toEqual([])
  })

  test('Kazakh is Kazakh: it has its letters and is not the Russian text', () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '').length
    const doubtful = [...(kk ?? [])].filter(
      ([id, text]) =>
        (letters(text) >= 20 && !/[әғқңөұүһі]/i.test(text)) || (letters(text) >= 12 && text === ru?.get(id)),
    )
    expect(doubtful).toEqual([])
  })
})
