import { useEffect, useState } from 'react'

/** For a dialog that is not there while it is closed: what had the focus before gets it back. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus()
    },
    [before],
  )
}
