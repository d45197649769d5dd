import type { AgendaItem, AgendaPart } from '#domain/agreement/party.ts'

const millisecondsPerMinute = 60_000

/** How the time of a workshop goes. All moments in milliseconds since 1970. */
export interface WorkshopClock {
  /** When it was started for the first time; null: not yet */
  startedAt: number | null
  /** Since when it runs for the part; null: it stands */
  runningSince: number | null
  /** What the time goes into now */
  part: AgendaPart
  /** Milliseconds that went into each part before `runningSince` */
  spent: Partial<Record<AgendaPart, number>>
}

export function newClock(part: AgendaPart): WorkshopClock {
  return { startedAt: null, runningSince: null, part, spent: {} }
}

/** Runs where it stood, and stands where it ran. */
export function startedOrPaused(clock: WorkshopClock, now: number): WorkshopClock {
  return clock.runningSince === null
    ? { ...clock, startedAt: clock.startedAt ?? now, runningSince: now }
    : { ...clock, runningSince: null, spent: spentUntil(clock, now) }
}

/** From now on the time goes into another part. */
export function turnedTo(clock: WorkshopClock, part: AgendaPart, now: number): WorkshopClock {
  if (part === clock.part) return clock
  if (clock.runningSince === null) return { ...clock, part }
  return { ...clock, part, runningSince: now, spent: spentUntil(clock, now) }
}

function spentUntil({ part, runningSince, spent }: WorkshopClock, now: number): WorkshopClock['spent'] {
  return { ...spent, [part]: (spent[part] ?? 0) + now - (runningSince ?? now) }
}

/** Milliseconds that are left of the current part; negative where it takes longer than planned. */
export function timeLeft(clock: WorkshopClock, agenda: readonly AgendaItem[], now: number): number {
  const minutes = agenda.find(({ part }) => part === clock.part)?.minutes ?? 0
  return minutes * millisecondsPerMinute - (spentUntil(clock, now)[clock.part] ?? 0)
}

/** When each part begins and ends as planned. */
export function plannedTimes(
  agenda: readonly AgendaItem[],
  startedAt: number,
): { part: AgendaPart; from: number; to: number }[] {
  let at = startedAt
  return agenda.map(({ part, minutes }) => {
    const from = at
    at += minutes * millisecondsPerMinute
    return { part, from, to: at }
  })
}

/** When the workshop ends as planned; pauses do not move it. */
export function plannedEnd(agenda: readonly AgendaItem[], startedAt: number): number {
  return plannedTimes(agenda, startedAt).at(-1)?.to ?? startedAt
}

/** "12:05", without a sign */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Minutes that have begun and are left, as people say them; 0 once the time is up. */
export function minutesLeft(left: number): number {
  return Math.max(0, Math.ceil(left / millisecondsPerMinute))
}
