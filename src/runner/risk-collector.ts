import type { RiskRequest } from '#engine/analysis/requests.ts'
import { emptyFanParts } from '#engine/risk/fan-parts.ts'
import { addToFan, exactTrials, type CashBlock } from '#engine/risk/fan.ts'
import type { RiskBlock, RiskSum } from '#engine/risk/risk-block.ts'
import type { Executor } from './worker-tasks.ts'

/** Blocks that wait until they are folded into histograms together. */
const blocksInFold = 50

export interface RiskCollector {
  /** Blocks from number `from` on, in any order of calls. Resolves when there is room for more. */
  take(from: number, blocks: readonly RiskBlock[]): Promise<void>
  blocksTaken(): number
  /** All of them together, when all have been taken */
  sum(): Promise<RiskSum>
}

/**
 * Puts blocks together in their order, whichever comes first; their cash is in so many parts as the executor does
 * tasks at the same time. Where there are too many trials to keep them all, it folds them, so that counting does not
 * hold up the window. SPEC S82.
 */
export function collectBlocks(
  executor: Executor,
  { workspace, trials }: RiskRequest,
  signal: AbortSignal,
): RiskCollector {
  const early = new Map<number, readonly RiskBlock[]>()
  const sum: RiskSum = {
    fans: emptyFanParts(workspace.plan.months, executor.parallel),
    figure: new Float64Array(trials),
    profitable: 0,
    way: 'kernel',
  }
  let inOrder = 0
  let taken = 0
  let figures = 0
  /** Parts of the cash of each block */
  let waiting: CashBlock[][] = []
  let folding = Promise.resolve()

  function add({ figure, profitable, way, cash }: RiskBlock): void {
    sum.figure.set(figure, figures)
    figures += figure.length
    sum.profitable += profitable
    if (way === 'general') sum.way = 'general'
    if (figures > exactTrials) waiting.push(cash)
    else sum.fans.forEach((fan, part) => addToFan(fan, cash[part]!))
  }

  function fold(): Promise<void> {
    const blocks = waiting
    waiting = []
    folding = folding.then(async () => {
      const options = { signal, isHandedOver: true }
      const folds = sum.fans.map((fan, part) =>
        executor.execute('risk-fold', { fan, blocks: blocks.map((cash) => cash[part]!) }, options),
      )
      sum.fans = await Promise.all(folds)
    })
    return folding
  }

  return {
    async take(from, blocks) {
      early.set(from, blocks)
      taken += blocks.length
      for (let next = early.get(inOrder); next !== undefined; next = early.get(inOrder)) {
        early.delete(inOrder)
        for (const block of next) add(block)
        inOrder += next.length
      }
      if (waiting.length >= blocksInFold) await fold()
    },
    blocksTaken: () => taken,
    async sum() {
      if (waiting.length > 0) await fold()
      await folding
      return sum
    },
  }
}
