import type { CapacityByMonth } from '#engine/capacity.ts'

/** How a stage with a capacity keeps up over the horizon; months are counted from 0. */
export interface ServiceLevelSummary {
  /** Whether a first touch was agreed that can be kept or broken */
  isAgreed: boolean
  brokenFrom: number | null
  brokenMonths: number
  /** Longest wait in months; null where people wait and nobody works */
  longestWait: number | null
  /** Month of the longest wait; null: nobody waits */
  longestWaitIn: number | null
  /** Most people that wait after a month */
  largestBacklog: number
  /** People lost because they waited too long */
  lost: number
}

export function serviceLevelOf({
  isServiceLevelKept,
  wait,
  backlog,
  lost,
}: CapacityByMonth): ServiceLevelSummary {
  const broken = isServiceLevelKept?.flatMap((isKept, month) => (isKept ? [] : [month])) ?? []
  // Where nobody works at all the wait has no end, which is longer than any other.
  const lengths = wait.map((figure) => (figure.kind === 'value' ? figure.value : Infinity))
  const longest = Math.max(0, ...lengths)
  return {
    isAgreed: isServiceLevelKept !== null,
    brokenFrom: broken[0] ?? null,
    brokenMonths: broken.length,
    longestWait: Number.isFinite(longest) ? longest : null,
    longestWaitIn: longest === 0 ? null : lengths.indexOf(longest),
    largestBacklog: Math.max(0, ...backlog),
    lost: lost.reduce((total, people) => total + people, 0),
  }
}
