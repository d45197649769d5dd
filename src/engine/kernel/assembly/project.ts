import { internalRate, presentValue } from './internal-rate'
import { addScaled, combine, convolve, fillCarried } from './series'

/** What a budget buys at most: the largest quantity that may be entered. */
const mostPeople: f64 = 1e12

/**
 * One plan with all its people by channel, as `../plan-layout.ts` lays it out. Here the two lanes are two channels; a
 * plan with an odd number of them has one more that brings nobody. "Pairs" are lanes of two channels.
 */
@unmanaged
export class Plan {
  months: i32
  paddedMonths: i32
  pairs: i32
  stages: i32
  /** Pairs; all bits set where the volume is what a budget buys */
  isBought: usize
  /** Pairs */
  firstMonths: usize
  /** Stages × pairs: 1 where a channel enters, otherwise 0 */
  entering: usize
  base: usize
  growth: usize
  ceiling: usize
  costPerEntry: usize
  /** Pairs × padded months: what base and growth are multiplied by, 0 in months without activity */
  shapes: usize
  /** Shares of the channels that go on after 0, 1, 2 … months: (stages - 1) × pairs × stepStride bytes */
  steps: usize
  stepStride: i32
  /** i32 for each step */
  tapCounts: usize
  /** (stages - 1) × pairs; 0 in place of the address where nobody is in the funnel yet */
  openings: usize
  /** Lanes of two equal numbers */
  dealShares: usize
  dealTaps: i32
  paymentDelay: i32
  /** Lanes of two equal numbers for each stage */
  stageCosts: usize
  /** Doubles, padded months */
  fixedCost: usize
  /** Doubles: deal size, fee, share of fees kept, share of customers kept, margin, investment, discount factor */
  economics: usize
  /** Doubles: growth factors 1 + m on which the sign of the present value is looked at */
  rateGrid: usize
  rateGridCount: i32

  /** Pairs × stages × (padded months and six months of zeros before them) */
  entries: usize
  /** Pairs of padded months */
  volumes: usize
  variableCost: usize
  /** Lanes of two equal numbers, padded months and six months of zeros before them: new customers */
  customers: usize
  /** Padded months of revenue and customers that pay, side by side */
  money: usize
  /** Doubles, padded months */
  stageEntries: usize
  cost: usize
  cashFlow: usize
  cumulative: usize
  /** Doubles: total cost, revenue, npv, payback (-1: none), growth factor of the internal rate (0: none, -1: several) */
  figures: usize
}

/** Computes everything anew: people by channel, stage and month, money by month, and the figures. */
export function project(plan: Plan): void {
  const months = plan.paddedMonths
  const series = (months + 6) << 4
  for (let pair = 0; pair < plan.pairs; pair++) {
    const start: usize = pair == 0 ? 0 : plan.variableCost
    fillPairVolumes(plan, pair)
    combine(plan.variableCost, start, plan.costPerEntry + (pair << 4), plan.volumes, 1, months)
    let entries = plan.entries + pair * plan.stages * series
    combine(entries, 0, entering(plan, pair, 0), plan.volumes, 1, months)
    for (let stage = 1; stage < plan.stages; stage++) {
      fillStage(plan, pair, stage, entries, entries + series)
      entries += series
    }
  }
  for (let stage = 0; stage < plan.stages; stage++) sumChannels(plan, stage)
  fillCost(plan)
  fillRevenue(plan)
  fillCash(plan)
}

/** Goes two months at a time, so that only every second one waits for the one before. */
function fillPairVolumes(plan: Plan, pair: i32): void {
  const lane = pair << 4
  const one = f64x2.splat(1)
  const factor = f64x2.add(one, v128.load(plan.growth + lane))
  const squared = f64x2.mul(factor, factor)
  const first = v128.load(plan.firstMonths + lane)
  const ceiling = v128.load(plan.ceiling + lane)
  const shape = plan.shapes + lane * plan.paddedMonths
  // Growth begins in the first month of a channel: before that the shape is 0.
  let level = v128.load(plan.base + lane)
  for (let month = 0; month < plan.paddedMonths; month += 2) {
    const place = month << 4
    const here = f64x2.splat(month)
    const next = f64x2.mul(level, v128.bitselect(factor, one, f64x2.ge(here, first)))
    v128.store(plan.volumes + place, f64x2.pmin(f64x2.mul(level, v128.load(shape + place)), ceiling))
    v128.store(plan.volumes + place, f64x2.pmin(f64x2.mul(next, v128.load(shape + place, 16)), ceiling), 16)
    const isSecond = f64x2.ge(f64x2.splat(month + 1), first)
    const growth = v128.bitselect(v128.bitselect(squared, factor, f64x2.ge(here, first)), one, isSecond)
    level = f64x2.mul(level, growth)
  }
  const isBought = v128.load(plan.isBought + lane)
  if (v128.any_true(isBought)) buyVolumes(plan, lane, isBought)
}

/** Makes people of what is spent. */
function buyVolumes(plan: Plan, lane: i32, isBought: v128): void {
  const ceiling = f64x2.pmin(v128.load(plan.ceiling + lane), f64x2.splat(mostPeople))
  const price = v128.load(plan.costPerEntry + lane)
  const isSold = f64x2.gt(price, f64x2.splat(0))
  const budget = v128.load(plan.base + lane)
  const shape = plan.shapes + lane * plan.paddedMonths
  for (let place = 0; place < plan.paddedMonths << 4; place += 16) {
    const spent = f64x2.mul(budget, v128.load(shape + place))
    const people = v128.and(isSold, f64x2.pmin(f64x2.div(spent, price), ceiling))
    const to = plan.volumes + place
    v128.store(to, v128.bitselect(people, v128.load(to), isBought))
  }
}

/** Pairs of 1 for a channel of a pair that enters at a stage, and 0 for one that does not. */
@inline
function entering(plan: Plan, pair: i32, stage: i32): usize {
  return plan.entering + ((stage * plan.pairs + pair) << 4)
}

/** Those who go on from the stage before, the people who were there at the start among them, and those who enter. */
function fillStage(plan: Plan, pair: i32, stage: i32, from: usize, to: usize): void {
  const step = stage - 1
  const taps = plan.steps + (step * plan.pairs + pair) * plan.stepStride
  const tapCount = load<i32>(plan.tapCounts + (step << 2))
  const weights = entering(plan, pair, stage)
  const count = i32(v128.any_true(v128.load(weights)))
  convolve(to, from, taps, tapCount, plan.paddedMonths, weights, plan.volumes, count)
  if (plan.openings == 0) return
  const people = v128.load(plan.openings + ((step * plan.pairs + pair) << 4))
  addScaled(to, taps, people, min(tapCount, plan.paddedMonths))
}

/** Adds up the channels: two months of pairs become one pair of months. */
function sumChannels(plan: Plan, stage: i32): void {
  const months = plan.paddedMonths
  const series = (months + 6) << 4
  const ofPair = plan.stages * series
  const first = plan.entries + stage * series
  const total = plan.stageEntries + stage * (months << 3)
  for (let month = 0; month < months; month += 6) {
    let from = first + (month << 4)
    let a = v128.load(from)
    let b = v128.load(from, 16)
    let c = v128.load(from, 32)
    let d = v128.load(from, 48)
    let e = v128.load(from, 64)
    let f = v128.load(from, 80)
    for (let pair = 1; pair < plan.pairs; pair++) {
      from += ofPair
      a = f64x2.add(a, v128.load(from))
      b = f64x2.add(b, v128.load(from, 16))
      c = f64x2.add(c, v128.load(from, 32))
      d = f64x2.add(d, v128.load(from, 48))
      e = f64x2.add(e, v128.load(from, 64))
      f = f64x2.add(f, v128.load(from, 80))
    }
    const to = total + (month << 3)
    v128.store(to, sumOfLanes(a, b))
    v128.store(to, sumOfLanes(c, d), 16)
    v128.store(to, sumOfLanes(e, f), 32)
  }
}

@inline
function sumOfLanes(first: v128, second: v128): v128 {
  return f64x2.add(v128.shuffle<i64>(first, second, 0, 2), v128.shuffle<i64>(first, second, 1, 3))
}

function fillCost(plan: Plan): void {
  const months = plan.paddedMonths
  for (let month = 0; month < months; month += 2) {
    const from = plan.variableCost + (month << 4)
    const own = sumOfLanes(v128.load(from), v128.load(from, 16))
    let cost = f64x2.add(v128.load(plan.fixedCost + (month << 3)), own)
    let entries = plan.stageEntries + (month << 3)
    for (let stage = 0; stage < plan.stages; stage++) {
      cost = f64x2.add(cost, f64x2.mul(v128.load(plan.stageCosts + (stage << 4)), v128.load(entries)))
      entries += months << 3
    }
    v128.store(plan.cost + (month << 3), cost)
  }
}

function fillRevenue(plan: Plan): void {
  const months = plan.paddedMonths
  const newCustomers = plan.stageEntries + (plan.stages - 1) * (months << 3)
  for (let month = 0; month < months; month++)
    v128.store(plan.customers + (month << 4), v128.load64_splat(newCustomers + (month << 3)))
  // Revenue in one lane: deals and the fees that grow out of customers. In the other those who pay.
  const isRevenue = f64x2.replace_lane(f64x2.splat(0), 0, 1)
  const gain = f64x2.replace_lane(f64x2.splat(1), 0, load<f64>(plan.economics, 8))
  const deal = f64x2.mul(isRevenue, v128.load64_splat(plan.economics))
  const kept = v128.load(plan.economics, 16)
  convolve(plan.money, plan.customers, plan.dealShares, plan.dealTaps, months, 0, 0, 0)
  fillCarried(plan.money, plan.money, deal, plan.customers, kept, gain, months)
}

function fillCash(plan: Plan): void {
  const months = plan.months
  const delay = plan.paymentDelay
  const margin = load<f64>(plan.economics, 32)
  const investment = load<f64>(plan.economics, 40)
  const money = plan.money
  const costs = plan.cost
  const flows = plan.cashFlow
  const cumulative = plan.cumulative
  let balance = -investment
  let totalCost = investment
  let revenue: f64 = 0
  let payback: f64 = -1
  for (let month = 0; month < months; month++) {
    const cost = load<f64>(costs + (month << 3))
    const collected = month < delay ? 0 : margin * load<f64>(money + ((month - delay) << 4))
    const flow = collected - cost
    const before = balance
    balance += flow
    store<f64>(flows + (month << 3), flow)
    store<f64>(cumulative + (month << 3), balance)
    totalCost += cost
    revenue += load<f64>(money + (month << 4))
    if (balance >= 0 && payback < 0) payback = before == 0 ? month : month - before / flow
  }
  const figures = plan.figures
  store<f64>(figures, totalCost)
  store<f64>(figures, revenue, 8)
  store<f64>(figures, presentValue(flows, months, load<f64>(plan.economics, 48)) - investment, 16)
  store<f64>(figures, payback, 24)
  store<f64>(figures, internalRate(flows, months, investment, plan.rateGrid, plan.rateGridCount), 32)
}
