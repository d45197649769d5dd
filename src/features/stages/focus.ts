import { useEffect, useRef, useState } from 'react'
import type { StageId } from '#domain/identifier.ts'

export function itemElementId(id: StageId): string {
  return `stage-item-${id}`
}

export const definitionElementId = 'stage-definition'
export const addElementId = 'add-stage'
export const mergeElementId = 'merge-stage'
export const removeElementId = 'remove-stage'

/**
 * Puts the focus on an element that may not be there yet: after adding, removing or merging, the place
 * where the user goes on only exists once the screen has been drawn again.
 */
export function useFocusLater(): (elementId: string) => void {
  const wanted = useRef<string | null>(null)
  const [, redraw] = useState(0)
  useEffect(() => {
    if (wanted.current === null) return
    const element = document.getElementById(wanted.current)
    wanted.current = null
    element?.focus()
  })
  return (elementId) => {
    wanted.current = elementId
    redraw((count) => count + 1)
  }
}
