import nodemailer from 'nodemailer'

/** A mail as it goes out. */
export interface Mail {
  /** the same for the same mail, so that who gets it twice can tell */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * Hands a mail over to the server that takes it.
 * @throws {Error} when it does not take it, without a word of what the mail holds
 */
export type SendMail = (mail: Mail, signal: AbortSignal) => Promise<void>

/** Milliseconds of silence after which a server is given up; a mail is then tried again. */
const patience = 20_000

/**
 * Sends by SMTP.
 * @param url `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte
 */
export function smtp({ url, from }: { readonly url: string; readonly from: string }): SendMail {
  const domain = /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return async ({ id, to, subject, text, html }, signal) => {
    const transport = nodemailer.createTransport({
      url,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      dnsTimeout: patience,
    })
    const { promise: stopped, reject } = Promise.withResolvers<never>()
    const stop = () => reject(new Error('The process ends before the mail was taken.'))
    signal.addEventListener('abort', stop)
    try {
      const sending = transport.sendMail({
        messageId: `<${id}@${domain}>`,
        from,
        to,
        subject,
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      await Promise.race([sending, stopped]).catch((error: unknown) => {
        throw new Error(`The mail server did not take it: ${reasonOf(error)}`)
      })
    } finally {
      signal.removeEventListener('abort', stop)
      transport.close()
    }
  }
}

/** The server's own words may hold the address. */
function reasonOf(error: unknown): string {
  const { code = 'no reason is told', responseCode = '' }: { code?: string; responseCode?: number | '' } =
    Object(error)
  return `${code} ${responseCode}`.trim()
}
