import type { FigureName } from '#domain/figure-names.ts'
import { kernelNumberCount } from '../kernel/kernel-numbers.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { doubles, integers, lanes, layOut, type Layout } from '../kernel/layout.ts'
import type { InputFinder } from '../kernel/varied-input.ts'
import { variationModel } from '../kernel/variation-model.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { monthParts } from '../risk/fan-parts.ts'
import type { CashBlock } from '../risk/fan.ts'
import {
  blockTrials,
  commonKey,
  factorWeights,
  isCorrelated,
  lagMix,
  normalCells,
  normalTable,
  tableOf,
  type UncertainInput,
  type Uncertainty,
} from './draws.ts'
import { needsFigures, needsTotals } from './kernel-figure.ts'
import type { QuantileTable } from './quantile-table.ts'
import { pathKey, streamStates } from './random.ts'
import type { Simulator } from './simulate.ts'

/** An input that is drawn, with the addresses of what its draw is written to. */
interface Draw {
  input: UncertainInput
  addresses: number[]
  mix: ReturnType<typeof lagMix> | null
}

/** i32 of the class Draw in `assembly/simulate.ts`, and of the states of an input's streams */
const drawFields = 10
const stateWords = 16

/** Simulates blocks of a linear plan in the kernel. SPEC S67, S68. */
export function kernelSimulator(
  kernel: Kernel,
  input: ProjectionInput,
  uncertainty: Uncertainty,
  find: InputFinder,
  names: readonly FigureName[],
): Simulator {
  const { months } = input
  const { seed } = uncertainty
  // What changes nothing need not be drawn: no other draw depends on it.
  const inputs = uncertainty.inputs.filter(({ path }) => find(path).kind !== 'nothing')
  const mixes = inputs.map((one) => (one.kind === 'lag-mix' ? lagMix(one.fast, one.slow) : null))
  const model = variationModel(kernel, input, {
    inputs: inputs.map(({ path }) => find(path)),
    lagShares: new Map(
      inputs.flatMap(({ path }, d) => {
        const input = find(path)
        return input.kind === 'lag' ? [[input.step, mixes[d]!.start.length]] : []
      }),
    ),
    isSplit: names.some(needsTotals),
    hasFigures: names.some(needsFigures),
  })
  const tables = [...new Set(inputs.map(tableOf))]
  const keys = inputs.map(({ path }) => pathKey(path))
  const hasCommon = inputs.some((one) => isCorrelated(one, uncertainty))
  let layout: Layout<keyof ReturnType<typeof simulationFields>> | null = null
  let ofModel: object | null = null

  function ready(): NonNullable<typeof layout> {
    const current = model.place()
    if (layout === null || ofModel !== current) {
      const draws = inputs.map(
        (one, d): Draw => ({
          input: one,
          addresses: model.slotOf(find(one.path)).places.map((place) => place * 8),
          mix: mixes[d]!,
        }),
      )
      const fields = simulationFields(months, current.address, draws, tables.length)
      layout = layOut(kernel, current.end, fields)
      writeDraws(layout, draws, tables, uncertainty)
      ofModel = current
    }
    return layout
  }

  return {
    way: 'kernel',
    simulateBlock(block, trials, parts = 1) {
      const at = ready()
      const states = at.integers('states')
      keys.forEach((key, d) => states.set(streamStates(seed, block, key), d * stateWords))
      at.write('commonStates', hasCommon ? at.addressOf('ownCommonStates') : 0)
      if (hasCommon) at.integers('ownCommonStates').set(streamStates(seed, block, commonKey))
      at.write('trials', trials)
      at.write('stride', rowLength(trials) * 4)
      at.write('figureStride', names.length > 0 ? rowLength(trials) * 8 : 0)
      kernel.exports.simulate(at.address)
      return {
        trials,
        cash: readCash(at, trials, monthParts(months, parts)),
        numbers: copyRows(at.doubles('figures'), [0, names.length > 0 ? kernelNumberCount : 0], trials),
      }
    },
  }
}

/** Fields of the class Simulation in `assembly/simulate.ts`, in its order, and rooms that they point into. */
export function simulationFields(months: number, model: number, draws: readonly Draw[], tableCount: number) {
  const taps = draws.reduce((count, { addresses, mix }) => count + (mix === null ? 0 : addresses.length), 0)
  const places = draws.reduce((count, { addresses }) => count + addresses.length, 0)
  return {
    model,
    trials: 0,
    stride: 0,
    drawCount: draws.length,
    draws: integers(draws.length * drawFields),
    commonStates: 0,
    commonColumn: doubles(blockTrials),
    commonWeights: doubles(2),
    normalQuantiles: doubles(normalTable.length),
    normalDistribution: doubles(normalCells.length),
    cumulative: integers(months * blockTrials),
    sums: lanes(months),
    figures: doubles(kernelNumberCount * blockTrials),
    figureStride: 0,
    ownCommonStates: integers(stateWords),
    states: integers(draws.length * stateWords),
    tables: doubles(tableCount * normalTable.length),
    columns: doubles(draws.length * blockTrials),
    places: integers(places),
    fastLags: doubles(taps),
    lagDifferences: doubles(taps),
  }
}

type SimulationLayout = Layout<keyof ReturnType<typeof simulationFields>>

function writeDraws(
  layout: SimulationLayout,
  draws: readonly Draw[],
  tables: readonly QuantileTable[],
  uncertainty: Uncertainty,
): void {
  const fields = layout.integers('draws')
  const places = layout.integers('places')
  const fastLags = layout.doubles('fastLags')
  const differences = layout.doubles('lagDifferences')
  layout.doubles('commonWeights').set(factorWeights(uncertainty.correlation))
  layout.doubles('normalQuantiles').set(normalTable)
  layout.doubles('normalDistribution').set(normalCells)
  tables.forEach((table, i) => layout.doubles('tables').set(table, i * table.length))
  let [place, tap] = [0, 0]
  draws.forEach(({ input, addresses, mix }, d) => {
    const placeCount = mix === null ? addresses.length : 0
    const tapCount = mix === null ? 0 : addresses.length
    fields.set(
      [
        Number(isCorrelated(input, uncertainty)),
        layout.addressOf('states') + d * stateWords * 4,
        layout.addressOf('tables') + tables.indexOf(tableOf(input)) * normalTable.length * 8,
        layout.addressOf('columns') + d * blockTrials * 8,
        placeCount,
        layout.addressOf('places') + place * 4,
        tapCount,
        layout.addressOf('fastLags') + tap * 8,
        layout.addressOf('lagDifferences') + tap * 8,
        tapCount === 0 ? 0 : addresses[0]!,
      ],
      d * drawFields,
    )
    if (mix === null) places.set(addresses, place)
    else {
      fastLags.set(mix.start, tap)
      differences.set(mix.difference, tap)
    }
    place += placeCount
    tap += tapCount
  })
}

function readCash(
  layout: SimulationLayout,
  trials: number,
  parts: readonly [from: number, to: number][],
): CashBlock[] {
  const rows = layout.singles('cumulative')
  const pairs = layout.doubles('sums')
  return parts.map(([from, to]) => {
    const sums = new Float64Array(to - from)
    for (let month = from; month < to; month++) sums[month - from] = pairs[2 * month]! + pairs[2 * month + 1]!
    return { trials, cumulativeCash: copyRows(rows, [from, to], trials), sums }
  })
}

/** The kernel writes two trials at a time. */
function rowLength(trials: number): number {
  return trials + (trials % 2)
}

/** Copies the trials out of some rows. */
function copyRows<Values extends Float32Array | Float64Array>(
  rows: Values,
  [from, to]: readonly [number, number],
  trials: number,
): Values {
  const length = rowLength(trials)
  const count = to - from
  const copy = rows.slice(from * length, to * length) as Values
  if (length === trials) return copy
  for (let row = 1; row < count; row++) copy.copyWithin(row * trials, row * length, row * length + trials)
  return copy.slice(0, count * trials) as Values
}
