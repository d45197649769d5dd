import { useCallback, useRef, useState } from 'react'
import type { Platform, Settings } from '#platform/contract.ts'

interface SettingsState {
  /** null until they were read */
  settings: Settings | null
  take: (settings: Settings) => void
  /** Shown at once; fails where they cannot be written. */
  change: (changes: Partial<Settings>) => Promise<void>
}

export function useSettings({ write }: Pick<Platform['settings'], 'write'>): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null)
  // Two changes may come before the first is drawn, and must not lose each other.
  const latest = useRef<Settings | null>(null)
  const take = useCallback((values: Settings) => {
    latest.current = values
    setSettings(values)
  }, [])
  const change = useCallback(
    async (changes: Partial<Settings>) => {
      if (latest.current === null) return
      const changed = { ...latest.current, ...changes }
      take(changed)
      await write(changed)
    },
    [take, write],
  )
  return { settings, take, change }
}
