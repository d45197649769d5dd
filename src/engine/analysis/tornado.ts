import {
  describeInput,
  inputValue,
  listInputs,
  type InputDescription,
  type InputPath,
  type InputValue,
} from '#domain/inputs.ts'
import type { Swing } from '#domain/kept-chart.ts'
import { movedValue } from '#domain/movable.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Variation } from '../batch/variation.ts'
import type { Figure } from '../figure.ts'
import { evaluateAll, type AnalysisHooks } from './hooks.ts'
import { rangeEnds } from './range-ends.ts'
import type { TornadoBar, TornadoRequest, TornadoResult } from './requests.ts'

/** Where inputs that move together go, one value each. */
interface Swung {
  paths: InputPath[]
  low: InputValue[]
  high: InputValue[]
}

/**
 * How far a figure goes when one input at a time (or several that move together) goes to either side, all others
 * as planned. A low value is never above the high one. Throws `AnalysisCancelled`. SPEC S91, S92, S93.
 */
export function tornado(request: TornadoRequest, hooks: AnalysisHooks = {}): TornadoResult {
  const { workspace, figure, swing } = request
  const asked = request.paths ?? listInputs(workspace).map(({ path }) => path)
  const skipped: InputPath[] = []
  const swung = asked.flatMap((entry) => {
    const paths = typeof entry === 'string' ? [entry] : [...entry]
    const found = swingTogether(workspace, paths, swing)
    if (found === null) skipped.push(...paths)
    return found ?? []
  })
  const variations = swung.flatMap(({ paths, low, high }) => [
    variationOf(paths, low),
    variationOf(paths, high),
  ])
  const [planned, ...figures] = evaluateAll(workspace, figure, [[], ...variations], hooks) as [
    Figure,
    ...Figure[],
  ]
  const bars = swung.map(({ paths, low, high }, index): TornadoBar => {
    const [atLow, atHigh] = [figures[2 * index]!, figures[2 * index + 1]!]
    return {
      path: paths[0]!,
      paths,
      low: { value: low[0]!, values: low, figure: atLow },
      high: { value: high[0]!, values: high, figure: atHigh },
      spread: spreadOf([planned, atLow, atHigh]),
    }
  })
  return { planned, bars: bars.filter((bar) => hasEffect(bar, planned)).sort(byReach(planned)), skipped }
}

function variationOf(paths: readonly InputPath[], values: readonly InputValue[]): Variation {
  return paths.map((path, index) => ({ path, value: values[index]! }))
}

/** Null where none of the inputs can go anywhere; those that cannot stay as planned. */
function swingTogether(workspace: Workspace, paths: InputPath[], swing: Swing): Swung | null {
  const ends = paths.map((path) => {
    const [input, value] = [describeInput(workspace, path), inputValue(workspace, path)]
    if (input === undefined || value === undefined) return null
    const found = swingOne(workspace, input, value, swing)
    return found === null || found.low === null || found.high === null
      ? { low: value, high: value, isMoved: false }
      : { ...found, isMoved: !isSame(found.low, value) || !isSame(found.high, value) }
  })
  if (ends.length === 0 || !ends.every((end) => end !== null) || !ends.some((end) => end.isMoved)) return null
  return { paths, low: ends.map(({ low }) => low), high: ends.map(({ high }) => high) }
}

function swingOne(workspace: Workspace, input: InputDescription, value: InputValue, swing: Swing) {
  if (swing.kind === 'ranges') {
    const own = workspace.ranges[input.path]
    return own === undefined ? null : rangeEnds(own.range, input)
  }
  const by = (sign: number) =>
    movedValue(input, value, (number) => number + sign * swing.share * Math.abs(number))
  return { low: by(-1), high: by(1) }
}

function isSame(a: InputValue, b: InputValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function spreadOf(figures: readonly Figure[]): number {
  const values = figures.flatMap((figure) => (figure.kind === 'value' ? [figure.value] : []))
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)
}

/** Whether the figure comes into being or ceases to exist at one of the ends. */
function isBroken({ low, high }: TornadoBar, planned: Figure): boolean {
  return low.figure.kind !== planned.kind || high.figure.kind !== planned.kind
}

/** What rounding alone may change of a figure, relatively. */
const dust = 1e-12

function hasEffect(bar: TornadoBar, planned: Figure): boolean {
  const size = planned.kind === 'value' ? Math.abs(planned.value) : 0
  return isBroken(bar, planned) || bar.spread > dust * size
}

function byReach(planned: Figure): (a: TornadoBar, b: TornadoBar) => number {
  return (a, b) => Number(isBroken(b, planned)) - Number(isBroken(a, planned)) || b.spread - a.spread
}
