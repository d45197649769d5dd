import type { InputPath } from '#domain/inputs.ts'
import type { TornadoResult } from '../analysis/requests.ts'
import type { Estimate } from '../risk/pert.ts'
import { disagreement, type Disagreement } from './disagreement.ts'

export interface DiscussionItem extends Disagreement {
  path: InputPath
  /** What the disagreement changes in the figure, in its unit; null where the figure has no slope there */
  amount: number | null
}

/**
 * What to talk about next: inputs that at least two people estimated, with the spread between their means times what the
 * figure changes for a unit of the input; the largest amount first, then those without an amount by their share of the
 * pooled uncertainty. `estimates` and `slopes` by input; a slope is money (or another unit of the figure) for one unit
 * of the input. SPEC S149.
 */
export function discussionOrder(
  estimates: Readonly<Record<InputPath, readonly Estimate[]>>,
  slopes: Readonly<Record<InputPath, number | null>>,
): DiscussionItem[] {
  return Object.entries(estimates)
    .filter(([, own]) => own.length >= 2)
    .map(([path, own]): DiscussionItem => {
      const found = disagreement(own)
      const slope = slopes[path] ?? null
      return { path, ...found, amount: slope === null ? null : found.spread * Math.abs(slope) }
    })
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || b.share - a.share)
}

/**
 * Change of the figure for one unit of each input, from a tornado that was asked for these inputs one by one: between
 * the two ends of its bar. 0 where there is no bar since nothing changes; null where the input could not be swung, is
 * no single number, or the figure does not exist at an end. SPEC S149.
 */
export function slopesOf(
  { bars, skipped }: TornadoResult,
  paths: readonly InputPath[],
): Record<InputPath, number | null> {
  return Object.fromEntries(
    paths.map((path) => {
      const bar = bars.find((one) => one.paths.length === 1 && one.path === path)
      if (bar === undefined) return [path, skipped.includes(path) ? null : 0]
      const { low, high } = bar
      if (low.figure.kind === 'none' || high.figure.kind === 'none') return [path, null]
      const slope = (high.figure.value - low.figure.value) / (Number(high.value) - Number(low.value))
      return [path, Number.isFinite(slope) ? slope : null]
    }),
  )
}
