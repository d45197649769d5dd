/** What was entered into a form, with its own steps back and forth. Lives and dies with the form. */
export interface DraftHistory<Draft> {
  now: Draft
  past: readonly Draft[]
  future: readonly Draft[]
  /** Typing that goes on is one step; null after anything else. */
  burst: { key: string; at: number } | null
}

const burstMilliseconds = 2000

export function startHistory<Draft>(draft: Draft): DraftHistory<Draft> {
  return { now: draft, past: [], future: [], burst: null }
}

/** `at` in milliseconds; changes with the same burst in quick succession are one step. */
export function changed<Draft>(
  { now, past, burst }: DraftHistory<Draft>,
  draft: Draft,
  { key, at }: { key: string | undefined; at: number },
): DraftHistory<Draft> {
  const isBurst = burst !== null && burst.key === key && at - burst.at < burstMilliseconds
  return {
    now: draft,
    past: isBurst ? past : [...past, now],
    future: [],
    burst: key === undefined ? null : { key, at },
  }
}

export function undone<Draft>({ now, past, future, ...rest }: DraftHistory<Draft>): DraftHistory<Draft> {
  const last = past.at(-1)
  if (last === undefined) return { now, past, future, ...rest }
  return { now: last, past: past.slice(0, -1), future: [now, ...future], burst: null }
}

export function redone<Draft>({ now, past, future, ...rest }: DraftHistory<Draft>): DraftHistory<Draft> {
  const [next, ...later] = future
  if (next === undefined) return { now, past, future, ...rest }
  return { now: next, past: [...past, now], future: later, burst: null }
}
