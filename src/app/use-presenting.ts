import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation } from 'wouter'
import type { WorkspaceId } from '#domain/identifier.ts'
import type { Platform } from '#platform/contract.ts'
import { settled } from '#ui/settled.ts'
import { useMenu } from './use-menu.ts'

/** In the address, where other screens have their names */
export const presentationScreen = 'presentation'

/** F5 and the menu lead to the presentation; leaving it leads back to where it was opened. */
export function usePresenting(
  platform: Platform,
  { id, isPresenting }: { id: WorkspaceId; isPresenting: boolean },
): { leave: () => void } {
  const [location, navigate] = useLocation()
  const openedAt = useRef(`/workspace/${id}/agreement`)
  const wasPresenting = useRef(false)

  useEffect(() => {
    if (!isPresenting) openedAt.current = location
  }, [isPresenting, location])
  useEffect(() => {
    // What had the focus is gone with the slides.
    if (wasPresenting.current && !isPresenting) document.getElementById('content')?.focus()
    wasPresenting.current = isPresenting
  }, [isPresenting])

  function present(): void {
    // What stands in a dialog would be lost.
    if (isPresenting || document.querySelector('[role=dialog]') !== null) return
    settled(() => navigate(`/workspace/${id}/${presentationScreen}`))
  }
  useMenu(platform, { presentation: present })
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F5' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    present()
  })
  useEffect(() => {
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [])
  return { leave: () => navigate(openedAt.current) }
}
