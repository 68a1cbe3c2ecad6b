import { formatDateTime } from '@bastama/domain/kernel/calendar.ts'
import { preferredLanguage } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { Words } from '@bastama/domain/kernel/words.ts'
import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import type { DB } from '../platform/database/tables.generated.ts'
import { escapeHtml } from '../platform/html.ts'
import { policyOfPage } from '../platform/web.ts'
import { latestMessages } from './queries.ts'

const words: Words<'title' | 'about' | 'none' | 'to' | 'unsent' | 'back'> = {
  kk: {
    title: 'Үлгі пошта жәшігі',
    about: 'Бұл үлгі нұсқа: хаттар ешкімге жіберілмейді, бәрі осында көрсетіледі. Жаңасы жоғарыда.',
    none: 'Әзірге хат жоқ.',
    to: 'Кімге',
    unsent: 'жіберіліп жатыр',
    back: 'Сайттың басты беті',
  },
  ru: {
    title: 'Демонстрационная почта',
    about: 'Это демонстрация: письма никому не отправляются, все они показаны здесь. Новые сверху.',
    none: 'Писем пока нет.',
    to: 'Кому',
    unsent: 'отправляется',
    back: 'На главную страницу сайта',
  },
  en: {
    title: 'The mailbox of the demonstration',
    about: 'This is a demonstration: no mail leaves it, all of it is shown here. The newest comes first.',
    none: 'There is no mail yet.',
    to: 'To',
    unsent: 'being sent',
    back: 'Home page of the site',
  },
}

const style = `
  :root { color-scheme: light dark }
  body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem; overflow-wrap: break-word }
  article { border-top: 1px solid; padding: 0.5rem 0 1rem }
  h1 { font-size: 1.625rem; line-height: 1.25 }
  h2 { font-size: 1.125rem; margin: 0.5rem 0 0 }
  p { margin: 0.5rem 0 }
  .letter { white-space: pre-line; overflow-wrap: anywhere }
`

const shown = 100

/** `/mailbox`: the mail of the demonstration, which goes nowhere else. */
export function mailboxRoute(server: FastifyInstance, db: Kysely<DB>): void {
  server.get('/mailbox', async (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language'])
    const page = mailboxPage(language, await latestMessages(db, shown))
    return reply
      .headers({
        'content-security-policy': policyOfPage(style),
        'cache-control': 'no-store',
        vary: 'accept-language',
      })
      .removeHeader('access-control-allow-origin')
      .type('text/html; charset=utf-8')
      .send(page)
  })
}

function mailboxPage(language: Language, messages: Awaited<ReturnType<typeof latestMessages>>): string {
  const { title, about, none, to, unsent, back } = words[language]
  const articles = messages.map(
    (message) => `<article lang="${message.language}">
<h2>${escapeHtml(message.subject)}</h2>
<p lang="${language}">${to}: ${escapeHtml(message.to ?? '')} · ${message.sent_at ? formatDateTime(language, message.sent_at, zone) : unsent}</p>
<p class="letter">${withLinks(message.text)}</p>
</article>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<p><a href="/">${back}</a></p>
<h1>${title}</h1>
<p>${about}</p>
${articles.length > 0 ? articles.join('\n') : `<p>${none}</p>`}
</body>
</html>
`
}

/** Of the city of the demonstration. */
const zone = 'Asia/Almaty'

function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[^\s]+)/)
    .map((part, index) =>
      index % 2 === 0 ? escapeHtml(part) : `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>`,
    )
    .join('')
}
