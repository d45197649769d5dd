import type { ProjectionInput } from './projection-input.ts'

/**
 * Entries by channel, stage and month: entries[c][s][t], C × S × N, people (fractions are kept). A stage
 * takes in the channel's own volume where it is the channel's entry stage, and what the stage before sends
 * on: rate times the lag's shares of earlier entries. Nobody is in the funnel before month 0.
 * `volumes` is C × N. SPEC S7.
 */
export function entriesByChannel(
  { channels, stages, rates, lags, months }: ProjectionInput,
  volumes: readonly Float64Array[],
): Float64Array[][] {
  return channels.map((channel, c) => {
    const byStage = stages.map(() => new Float64Array(months))
    byStage[channel.entryStage]!.set(volumes[c]!)
    for (let s = channel.entryStage; s < stages.length - 1; s++)
      addConversions(byStage[s]!, byStage[s + 1]!, rates[c]![s]!, lags[s]!)
    return byStage
  })
}

function addConversions(from: Float64Array, to: Float64Array, rate: number, lag: Float64Array): void {
  for (let month = 0; month < to.length; month++) {
    const taps = Math.min(lag.length, month + 1)
    let landing = 0
    for (let k = 0; k < taps; k++) landing += lag[k]! * from[month - k]!
    to[month]! += rate * landing
  }
}

/** Entries of all channels: stageEntries[s][t], S × N. SPEC S7. */
export function sumOverChannels(
  entries: readonly Float64Array[][],
  stageCount: number,
  months: number,
): Float64Array[] {
  return Array.from({ length: stageCount }, (_, s) => {
    const total = new Float64Array(months)
    for (const byStage of entries) byStage[s]!.forEach((people, month) => (total[month]! += people))
    return total
  })
}

/**
 * People still in each stage after the last month (S of them): those whose lag lands at or after month N,
 * whether they will convert or not. Nobody stays open in the last stage. Counted cohort by cohort, since
 * the difference of totals would hide a lost cohort. SPEC S21.
 */
export function openAtEnd(
  stageEntries: readonly Float64Array[],
  lags: readonly Float64Array[],
  months: number,
): Float64Array {
  return Float64Array.from(stageEntries, (entries, s) => {
    const lag = lags[s]
    if (lag === undefined) return 0
    let open = 0
    for (let month = 0; month < months; month++) {
      let waiting = 0
      for (let k = months - month; k < lag.length; k++) waiting += lag[k]!
      open += entries[month]! * waiting
    }
    return open
  })
}
