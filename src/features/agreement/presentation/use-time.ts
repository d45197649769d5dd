import { useEffect, useEffectEvent, useState } from 'react'
import { useApplication } from '#session/application-context.tsx'

/** Something that is read off the clock once a second while it runs; drawn anew only when it has changed. */
export function useReading<Reading extends string | number | boolean | null>(
  read: (now: number) => Reading,
  isRunning: boolean,
): Reading {
  const { now } = useApplication()
  const [, setReading] = useState<Reading | null>(null)
  const take = useEffectEvent(() => setReading(read(now())))
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => take(), 1000)
    return () => clearInterval(timer)
  }, [isRunning])
  return read(now())
}
