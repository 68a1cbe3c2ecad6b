/**
 * Helps who types into a form, where there are scripts: counts the characters that are left, as the server counts them, and
 * asks before a page with unsaved words is left. It needs nothing around it: its text stands in the page, and the content
 * policy names its hash.
 */
function helpWithTyping(): void {
  const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>('[data-most]')
  const count = document.querySelector<HTMLElement>('[data-count]')
  if (field && count) {
    // oxlint-disable-next-line no-restricted-globals -- it parts characters, which is the same in every language
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
    const [shown, told] = count.children
    let pause: number | undefined
    const words = () => {
      const left = Number(field.dataset['most']) - [...segmenter.segment(field.value.trim())].length
      count.toggleAttribute('data-over', left < 0)
      const sentence = left < 0 ? count.dataset['tooMany'] : count.dataset['left']
      const group = count.dataset['group'] ?? ''
      const written = String(Math.abs(left)).replace(/\B(?=(?:\d{3})+$)/g, group)
      return (sentence ?? '').replace('{count}', written)
    }
    const tell = () => {
      const said = words()
      if (shown) shown.textContent = said
      clearTimeout(pause)
      // Who listens is told when the typing pauses.
      pause = window.setTimeout(() => {
        if (told) told.textContent = said
      }, 1000)
    }
    count.hidden = false
    field.addEventListener('input', tell)
    tell()
  }

  let isChanged = false
  const form = document.querySelector('form[data-typed]')
  form?.addEventListener('input', () => {
    isChanged = true
  })
  form?.addEventListener('submit', () => {
    isChanged = false
  })
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault()
  })
}

/** As a text for a page; its content never changes. */
export const typingScript = `(${helpWithTyping.toString()})()`
