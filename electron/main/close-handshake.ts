export const answerTimeout = 10_000

export interface CloseHandshake {
  /** For the window's `close` event. */
  onClose(event: { preventDefault(): void }): void
  answer(answer: { proceed: boolean }): void
  /** The page that was asked is gone. */
  onPageGone(): void
}

/**
 * Before the window closes, its page is asked whether it has saved. A page that is gone or does not answer cannot
 * hold the window open: the journal has everything that was told saved.
 */
export function createCloseHandshake({
  ask,
  isPageGone,
  close,
  timeout = answerTimeout,
}: {
  ask(): void
  isPageGone(): boolean
  close(): void
  timeout?: number
}): CloseHandshake {
  let isAllowed = false
  let wasAsked = false
  let timer: NodeJS.Timeout | null = null

  function stopWaiting(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  function proceed(): void {
    stopWaiting()
    isAllowed = true
    close()
  }

  return {
    onClose: (event) => {
      if (isAllowed || isPageGone()) return
      event.preventDefault()
      if (timer !== null) return
      wasAsked = true
      timer = setTimeout(proceed, timeout)
      ask()
    },
    answer: ({ proceed: isProceeding }) => {
      stopWaiting()
      // The page may have said no at first, to ask the user.
      if (wasAsked && isProceeding && !isAllowed) proceed()
    },
    onPageGone: () => {
      if (timer !== null) proceed()
    },
  }
}
