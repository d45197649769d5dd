import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand, Platform } from '#platform/contract.ts'

/** Answers commands of the native menu while the component is there. */
export function useMenu(platform: Platform, handlers: Partial<Record<MenuCommand, () => void>>): void {
  const answer = useEffectEvent((command: MenuCommand) => handlers[command]?.())
  useEffect(() => platform.window.onMenu((command) => answer(command)), [platform])
}
