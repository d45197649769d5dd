import { flushSync } from 'react-dom'

/** Does something after the field in use has committed what was typed into it, which then has the focus again. */
export function settled(action: () => void): void {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.blur()
    // Drawn before the focus is back: a field takes the value that it is entered with as the one to go back to.
    flushSync(action)
    field.focus()
  } else action()
}
