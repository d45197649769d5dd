import { addDelayed, type Span } from './delay.ts'
import type { ProjectionInput, RecyclingInput } from './projection-input.ts'
import { workOldestFirst, workQueue, type WorkQueue } from './work-queue.ts'

/** Who comes into one stage of the path and who is worked there: C channels, N months, people with fractions. */
export interface StageFlow {
  /** entries[c][t]: who enters in month t, by whatever way */
  entries: Float64Array[]
  /** worked[c][t]; the same array as the entries where everybody is worked at once and nobody was there before */
  worked: Float64Array[]
  /** null: everybody is worked in the month of entering */
  queue: WorkQueue | null
}

export interface FunnelFlow {
  /** S */
  stages: StageFlow[]
  /** Who comes to each of the stages beside the path, N each; they stay there. */
  beside: Float64Array[]
}

/**
 * Sends the volumes (C × N) down the path, month by month and stage by stage. A stage takes in the channel's own
 * volume where it is the channel's entry stage, who converts in the stage before, and who comes back from a
 * later one; what goes on is taken from those worked, the opening pipeline among them. Nobody else is in the
 * funnel before month 0. SPEC S7, S26.
 */
export function flowDownThePath(input: ProjectionInput, volumes: readonly Float64Array[]): FunnelFlow {
  const { months } = input
  const flow: FunnelFlow = {
    stages: input.stages.map((_, s) => newStageFlow(input, s, volumes)),
    beside: input.besideStages.map(() => new Float64Array(months)),
  }
  // Nobody comes back sooner than after so many months: so many can be computed stage by stage.
  const length = Math.min(months, ...input.stages.map(({ recycling }) => recycling?.afterMonths ?? months))
  for (let from = 0; from < months; from += length) {
    const span = { from, until: Math.min(from + length, months) }
    for (let s = 0; s < flow.stages.length; s++) {
      if (s > 0) convert(input, flow, s - 1, span)
      work(input, flow.stages[s]!, s, span)
      sendBack(input, flow, s, span)
    }
  }
  return flow
}

function newStageFlow(
  { months, channels, stages }: ProjectionInput,
  s: number,
  volumes: readonly Float64Array[],
): StageFlow {
  const { capacity } = stages[s]!
  const opening = channels.map((channel) => channel.opening[s]!)
  const entries = channels.map(({ entryStage }, c) =>
    entryStage === s ? volumes[c]!.slice() : new Float64Array(months),
  )
  return {
    entries,
    worked: entries.map((entered, c) =>
      capacity === null && opening[c] === 0 ? entered : new Float64Array(months),
    ),
    queue: capacity === null ? null : workQueue(capacity, opening, months),
  }
}

function convert({ rates, lags }: ProjectionInput, { stages }: FunnelFlow, step: number, span: Span): void {
  const next = stages[step + 1]!
  stages[step]!.worked.forEach((worked, c) =>
    addDelayed(next.entries[c]!, worked, lags[step]!, rates[c]![step]!, span),
  )
}

/** Whom there is no limit for is worked in the month of entering; the opening pipeline in month 0. SPEC S25. */
function work({ channels }: ProjectionInput, stage: StageFlow, s: number, span: Span): void {
  const { entries, worked, queue } = stage
  if (queue !== null) {
    workOldestFirst(queue, entries, worked, span)
    return
  }
  channels.forEach(({ opening }, c) => {
    if (worked[c] === entries[c]) return
    worked[c]!.set(entries[c]!.subarray(span.from, span.until), span.from)
    if (span.from === 0) worked[c]![0]! += opening[s]!
  })
}

/** Who comes back keeps the channel and enters again; beside the path channels are not told apart. SPEC S27, S28. */
function sendBack({ stages, rates }: ProjectionInput, flow: FunnelFlow, s: number, span: Span): void {
  const { recycling } = stages[s]!
  if (recycling === null) return
  const { toStage, toBeside, afterMonths } = recycling
  flow.stages[s]!.worked.forEach((worked, c) => {
    const target = toStage === null ? flow.beside[toBeside!]! : flow.stages[toStage]!.entries[c]!
    const share = returningShare(recycling, rates[c]![s]!)
    const last = Math.min(span.until, worked.length - afterMonths)
    for (let month = span.from; month < last; month++) target[month + afterMonths]! += share * worked[month]!
  })
}

/** Share of those worked who come back: of those who do not convert, the share that is recycled. SPEC S27. */
export function returningShare(recycling: RecyclingInput | null, rate: number): number {
  return recycling === null ? 0 : recycling.share * (1 - rate)
}
