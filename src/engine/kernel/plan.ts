import { gridFactors, yearlyRate } from '../finance.ts'
import { figureOf, mapFigure, none, ratio, type Figure } from '../figure.ts'
import type { ProjectionInput } from '../projection-input.ts'
import type { Kernel } from './kernel.ts'
import {
  doubles,
  integers,
  lanes,
  layOut,
  monthsBefore,
  paddedMonths,
  paddedTaps,
  type Layout,
} from './layout.ts'
import { addAmount, addListedCosts, economicsOf, fixedAmounts, levelOf, writeShape } from './linear.ts'

/** Figures of one plan, those that take a whole projection among them. */
export interface PlanFigures {
  totalCost: number
  npv: number
  roi: Figure
  payback: Figure
  irrMonthly: Figure
  irrAnnual: Figure
}

/** What the kernel computes of one plan: C channels, S stages, N months. */
export interface KernelProjection extends PlanFigures {
  /** entries[c][s][t], in the order of the channels of the input */
  entries: Float64Array[][]
  stageEntries: Float64Array[]
  newCustomers: Float64Array
  active: Float64Array
  revenue: Float64Array
  cost: Float64Array
  cashFlow: Float64Array
  cumulativeCash: Float64Array
}

/** A linear plan laid out in the kernel, to be computed again and again as its volumes move. */
export interface KernelPlan {
  /** Sets what a channel's volume starts from: its base, or its budget. */
  setLevel(channel: number, level: number): void
  /** Computes everything anew and leaves it in the kernel's memory. */
  compute(): void
  /** What was computed last. */
  figures(): PlanFigures
  /** The same with copies of all series. */
  read(): KernelProjection
}

/** Fields of the class of the same name in `assembly/project.ts`, in its order. */
export function planFields(input: ProjectionInput) {
  const { months, stages, economics } = input
  const pairs = Math.ceil(input.channels.length / 2)
  const padded = paddedMonths(months)
  const steps = stages.length - 1
  const taps = tapRoom(input)
  const hasOpening = input.channels.some(({ opening }) => opening.some((people) => people > 0))
  // Four months of zeros behind the flows, since they are added up four at a time.
  const series = padded + 4
  return {
    months,
    paddedMonths: padded,
    pairs,
    stages: stages.length,
    isBought: lanes(pairs),
    firstMonths: lanes(pairs),
    entering: lanes(stages.length * pairs),
    base: lanes(pairs),
    growth: lanes(pairs),
    ceiling: lanes(pairs),
    costPerEntry: lanes(pairs),
    shapes: lanes(pairs * padded),
    steps: lanes(steps * pairs * taps),
    stepStride: taps * 16,
    tapCounts: integers(steps),
    openings: hasOpening ? lanes(steps * pairs) : 0,
    dealShares: lanes(paddedTaps(economics.dealShares.length)),
    dealTaps: economics.dealShares.length,
    paymentDelay: economics.paymentDelayMonths,
    stageCosts: lanes(stages.length),
    fixedCost: doubles(padded),
    economics: doubles(7),
    rateGrid: doubles(gridFactors.length),
    rateGridCount: gridFactors.length,
    entries: lanes(pairs * stages.length * (padded + monthsBefore), monthsBefore),
    volumes: lanes(padded),
    variableCost: lanes(padded),
    customers: lanes(padded, monthsBefore),
    money: lanes(padded),
    stageEntries: doubles(stages.length * padded),
    cost: doubles(padded),
    cashFlow: doubles(series),
    cumulative: doubles(padded),
    figures: doubles(5),
  }
}

/**
 * A linear plan in the kernel. It computes what `project` does, to rounding, without what no screen follows
 * while a slider moves. SPEC S60.
 */
export function kernelPlan(kernel: Kernel, input: ProjectionInput): KernelPlan {
  const levels = input.channels.map((channel) => levelOf(channel).level)
  let layout: Layout<keyof ReturnType<typeof planFields>> | undefined
  let base: Float64Array
  function ready() {
    if (kernel.tenant !== plan || layout === undefined) {
      layout = layOut(kernel, kernel.exports.freeMemory(), planFields(input))
      fill(layout, input)
      base = layout.doubles('base')
      base.set(levels)
      kernel.tenant = plan
    }
    return layout
  }
  const plan: KernelPlan = {
    setLevel(channel, level) {
      levels[channel] = level
      ready()
      base[channel] = level
    },
    compute() {
      kernel.exports.project(ready().address)
    },
    figures() {
      if (kernel.tenant !== plan) plan.compute()
      return readFigures(ready(), input)
    },
    read() {
      if (kernel.tenant !== plan) plan.compute()
      return readProjection(ready(), input)
    },
  }
  return plan
}

function tapRoom({ lags }: ProjectionInput): number {
  return paddedTaps(Math.max(0, ...lags.map((lag) => lag.length)))
}

function fill(layout: Layout<keyof ReturnType<typeof planFields>>, input: ProjectionInput): void {
  const { channels, stages, rates, lags, economics } = input
  const padded = paddedMonths(input.months)
  const pairs = Math.ceil(channels.length / 2)
  const write = (name: Parameters<typeof layout.doubles>[0], valueOf: (channel: number) => number) => {
    const room = layout.doubles(name)
    channels.forEach((_, c) => (room[c] = valueOf(c)))
  }
  write('firstMonths', (c) => channels[c]!.firstMonth)
  const entering = layout.doubles('entering')
  channels.forEach(({ entryStage }, c) => (entering[entryStage * 2 * pairs + c] = 1))
  write('growth', (c) => levelOf(channels[c]!).growth)
  write('ceiling', (c) => channels[c]!.ceiling ?? Number.POSITIVE_INFINITY)
  write('costPerEntry', (c) => channels[c]!.costPerEntry)
  const isBought = layout.integers('isBought')
  const shapes = layout.doubles('shapes')
  channels.forEach((channel, c) => {
    if (channel.volume.kind === 'budget') isBought.fill(-1, 2 * c, 2 * c + 2)
    writeShape(channel, input, shapes, (c >> 1) * 2 * padded + (c & 1), 2)
  })
  const steps = layout.doubles('steps')
  const taps = tapRoom(input)
  for (const [s, lag] of lags.entries())
    for (const [c, ofChannel] of rates.entries()) {
      const first = 2 * (s * pairs + (c >> 1)) * taps + (c & 1)
      for (let k = 0; k < lag.length; k++) steps[first + 2 * k] = ofChannel[s]! * lag[k]!
    }
  layout.integers('tapCounts').set(lags.map((lag) => lag.length))
  if (channels.some(({ opening }) => opening.some((people) => people > 0))) {
    const openings = layout.doubles('openings')
    channels.forEach(({ opening }, c) =>
      opening.subarray(0, lags.length).forEach((people, s) => (openings[s * 2 * pairs + c] = people)),
    )
  }
  layout.doubles('dealShares').set(economics.dealShares.flatMap((share) => [share, share]))
  layout.doubles('stageCosts').set(stages.flatMap(({ costPerEntry }) => [costPerEntry, costPerEntry]))
  const fixedCost = layout.doubles('fixedCost')
  addListedCosts(input, fixedCost)
  for (const amount of fixedAmounts(input)) addAmount(amount, fixedCost)
  layout.doubles('economics').set(economicsOf(input))
  layout.doubles('rateGrid').set(gridFactors)
}

function readFigures(
  layout: Layout<keyof ReturnType<typeof planFields>>,
  { economics }: ProjectionInput,
): PlanFigures {
  const [totalCost = 0, revenue = 0, npv = 0, payback = 0, growth = 0] = layout.doubles('figures')
  const irrMonthly = rateFigure(growth)
  return {
    totalCost,
    npv,
    roi: ratio(economics.margin * revenue - totalCost, totalCost, 'no-cost'),
    payback: payback < 0 ? none('not-within-horizon') : figureOf(payback),
    irrMonthly,
    irrAnnual: mapFigure(irrMonthly, (monthly) => figureOf(yearlyRate(monthly))),
  }
}

function readProjection(
  layout: Layout<keyof ReturnType<typeof planFields>>,
  input: ProjectionInput,
): KernelProjection {
  const { months, channels, stages } = input
  const padded = paddedMonths(months)
  const entries = layout.doubles('entries')
  const stageEntries = layout.doubles('stageEntries')
  const series = (name: 'cost' | 'cashFlow' | 'cumulative') => layout.doubles(name).slice(0, months)
  const money = layout.doubles('money')
  const moneyOf = (lane: 0 | 1) =>
    Float64Array.from({ length: months }, (_, month) => money[2 * month + lane]!)
  const ofStage = stages.map((_, s) => stageEntries.slice(s * padded, s * padded + months))
  return {
    ...readFigures(layout, input),
    entries: channels.map((_, c) =>
      stages.map((_, s) => {
        const first = ((c >> 1) * stages.length + s) * 2 * (padded + monthsBefore) + (c & 1)
        return Float64Array.from({ length: months }, (_, month) => entries[first + 2 * month]!)
      }),
    ),
    stageEntries: ofStage,
    newCustomers: ofStage.at(-1)!,
    active: moneyOf(1),
    revenue: moneyOf(0),
    cost: series('cost'),
    cashFlow: series('cashFlow'),
    cumulativeCash: series('cumulative'),
  }
}

function rateFigure(growth: number): Figure {
  if (growth > 0) return figureOf(growth - 1)
  return none(growth === 0 ? 'no-sign-change' : 'not-unique')
}
