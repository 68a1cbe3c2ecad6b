/**
 * Sends the files of a form in pieces before the form is sent, where there are scripts: says how far it is, goes on by
 * itself after an interruption, and where it was when the same file is chosen again. Without scripts the form brings them
 * along. It needs nothing around it: its text stands in the page, and the content policy names its hash.
 */
function sendInPieces(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-typed]')
  const input = form?.querySelector<HTMLInputElement>('input[type=file]')
  const box = document.querySelector<HTMLElement>('[data-sending]')
  if (!form || !input || !box) return
  const bar = box.querySelector('progress')
  const status = box.querySelector('[role=status]')
  const protocol = { 'tus-resumable': '1.0.0' }
  const pieceBytes = 256 * 1024
  let sending: AbortController | undefined
  /** Which words of the page say why a file was not taken. */
  let refusal: 'refused' | 'tooMuch' = 'refused'

  const tell = (words = '') => {
    if (status && status.textContent !== words) status.textContent = words
  }
  const tellShare = (share: number) => {
    if (bar) bar.value = share
    // Who listens is told in quarters.
    tell(box.dataset['sending']?.replace('{percent}', String(Math.floor(share * 4) * 25)))
  }
  const put = (name: string, value: string) => {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    field.dataset['sent'] = ''
    form.append(field)
  }
  const pause = (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer)
        removeEventListener('online', end)
        resolve()
      }
      const timer = setTimeout(end, milliseconds)
      addEventListener('online', end)
      signal.addEventListener('abort', end)
    })

  /** Where an upload that was begun is to go on; undefined where it is to be begun. */
  const offsetOf = async (address: string | null, signal: AbortSignal) => {
    if (address === null) return undefined
    const answer = await fetch(address, { method: 'HEAD', headers: protocol, signal })
    if (answer.status >= 500) throw new Error('away')
    return answer.ok ? Number(answer.headers.get('upload-offset')) : undefined
  }

  const sendOnce = async (file: File, signal: AbortSignal, told: (offset: number) => void) => {
    const key = `upload ${file.name} ${file.size} ${file.lastModified}`
    let address = sessionStorage.getItem(key)
    let offset = await offsetOf(address, signal)
    if (offset === undefined) {
      const headers = { ...protocol, 'upload-length': String(file.size) }
      const answer = await fetch('/uploads', { method: 'POST', headers, signal })
      if (answer.status >= 500) throw new Error('away')
      refusal = answer.status === 429 ? 'tooMuch' : 'refused'
      address = answer.headers.get('location')
      if (answer.status !== 201 || address === null) return undefined
      sessionStorage.setItem(key, address)
      offset = 0
    }
    while (offset < file.size) {
      told(offset)
      const answer: Response = await fetch(address ?? '', {
        method: 'PATCH',
        headers: {
          ...protocol,
          'content-type': 'application/offset+octet-stream',
          'upload-offset': String(offset),
        },
        body: file.slice(offset, offset + pieceBytes),
        signal,
      })
      if (answer.status >= 500) throw new Error('away')
      if (!answer.ok) return undefined
      offset = Number(answer.headers.get('upload-offset'))
    }
    told(offset)
    sessionStorage.removeItem(key)
    return address?.split('/').at(-1)
  }

  /** Tries until it is sent, refused or stopped. */
  const send = async (file: File, signal: AbortSignal, told: (offset: number) => void) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await sendOnce(file, signal, told)
      } catch {
        if (signal.aborted) return undefined
        tell(box.dataset['waiting'])
        await pause(Math.min(1000 * tries, 15_000), signal)
      }
    }
  }

  const sendAll = async (files: readonly File[], { signal }: AbortController) => {
    const all = files.reduce((sum, { size }) => sum + size, 0)
    let before = 0
    for (const file of files) {
      const sent = before
      const id = await send(file, signal, (offset) => tellShare((sent + offset) / all))
      if (id === undefined) return false
      put('uploadId', id)
      put('uploadName', file.name)
      before += file.size
    }
    return true
  }

  const end = () => {
    sending = undefined
    for (const field of form.querySelectorAll('input[data-sent]')) field.remove()
  }

  form.addEventListener('submit', (event) => {
    const files = [...(input.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    if (sending) return
    const tooLarge = files.find(({ size }) => size > Number(input.dataset['mostBytes']))
    if (tooLarge) {
      put('tooLarge', String(tooLarge.size))
      input.value = ''
      form.submit()
      return
    }
    const attempt = new AbortController()
    sending = attempt
    box.hidden = false
    tellShare(0)
    void sendAll(files, attempt).then((isSent) => {
      if (isSent) {
        sending = undefined
        input.value = ''
        form.submit()
        return
      }
      end()
      if (attempt.signal.aborted) box.hidden = true
      else tell(box.dataset[refusal])
    })
  })
  box.querySelector('[data-stop]')?.addEventListener('click', () => sending?.abort())
  // The page of before is shown again as it was left, with what it has sent.
  addEventListener('pageshow', () => {
    end()
    box.hidden = true
  })
  addEventListener('beforeunload', (event) => {
    if (sending) event.preventDefault()
  })
}

/** As a text for a page; its content never changes. */
export const fileScript = `(${sendInPieces.toString()})()`
