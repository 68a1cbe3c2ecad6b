import { createServer } from 'node:net'
import type { Socket } from 'node:net'

/** A mail server for a test: it keeps what it takes, and fails when told to. */
export interface TestSmtpServer extends AsyncDisposable {
  readonly url: string
  readonly mails: { readonly to: string; readonly id: string; readonly data: string }[]
  /** how many mails were offered, taken or not */
  offered: number
  /** `away` hangs up on whoever comes, `refusing` answers 451 to a mail, `holding` takes one once it is `taking` again */
  mode: 'taking' | 'away' | 'refusing' | 'holding'
}

export async function startSmtpServer(): Promise<TestSmtpServer> {
  const sockets = new Set<Socket>()
  let mode: TestSmtpServer['mode'] = 'taking'
  let held: (() => void)[] = []
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    if (mode === 'away') return socket.destroy()
    const say = (line: string) => socket.write(`${line}\r\n`)
    let to = ''
    let data: string | undefined
    let rest = ''
    const take = (text: string) => {
      smtp.offered += 1
      if (mode === 'refusing') return say('451 not now')
      const id = /^message-id: (.+)$/im.exec(text)?.[1]?.trim() ?? ''
      const done = () => {
        smtp.mails.push({ to, id, data: text })
        say('250 taken')
      }
      if (mode === 'holding') held.push(done)
      else done()
      return undefined
    }
    say('220 test')
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      rest += chunk
      for (let end = rest.indexOf('\r\n'); end !== -1; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (data !== undefined && line !== '.') data += `${line}\n`
        else if (data !== undefined) {
          take(data)
          data = undefined
        } else if (/^rcpt to:/i.test(line)) {
          to = /<(.*)>/.exec(line)?.[1] ?? ''
          say('250 ok')
        } else if (/^data/i.test(line)) {
          data = ''
          say('354 go on')
        } else if (/^quit/i.test(line)) socket.end('221 bye\r\n')
        else say('250 ok')
      }
    })
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The mail server has no port.')
  const smtp: TestSmtpServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    mails: [],
    offered: 0,
    get mode() {
      return mode
    },
    set mode(next) {
      mode = next
      if (next !== 'taking') return
      for (const done of held) done()
      held = []
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return smtp
}
