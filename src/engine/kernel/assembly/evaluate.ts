import { Group, Model } from './model'
import { addScaled, combine, convolve, fillCarried } from './series'

/** What a budget buys at most: the largest quantity that may be entered. */
const mostPeople: f64 = 1e12

/**
 * Two variations of a model, one in each lane: cumulative cash by month and the figures of the horizon.
 *
 * All channels share the lags, and convolutions commute. So the cash of a group of channels that enter at stage e is
 * L_e (c_e + L_e+1 (c_e+1 + … L_S-2 (c_S-1))), where c_s is what the people who reach stage s without any delay earn
 * and cost: one convolution for each step, however many channels there are.
 */
export function evaluate(model: Model): void {
  if (model.hasVaryingGrowth || !model.isGrown) {
    fillGrown(model)
    model.isGrown = 1
  }
  fillLimited(model)
  startWithOwnCosts(model)
  if (model.isSplit) memory.fill(model.customers, 0, model.paddedMonths << 4)
  for (let g = 0; g < model.groupCount; g++) {
    const group = changetype<Group>(model.groups + g * offsetof<Group>())
    fillReach(model, group)
    fillPeople(model, group)
    if (model.isSplit) addGroupSplit(model, group)
    else addGroupCash(model, group)
  }
  if (model.isSplit) addProfitOfCustomers(model)
  fillCumulative(model)
  if (model.hasFigures) fillFigures(model)
}

/**
 * What a level of 1 grows to: (1 + growth)^age · shape(t). Where nothing limits a channel this stands in the place of
 * its volume, and whoever reads it multiplies by the level.
 */
export function fillGrown(model: Model): void {
  const months = model.paddedMonths
  for (let c = 0; c < model.channels; c++) {
    const factor = f64x2.add(f64x2.splat(1), v128.load(model.growth + (c << 4)))
    const shape = model.shapes + ((c * months) << 3)
    const isLimited = load<i32>(model.isLimited + (c << 2))
    const grown = (isLimited ? model.grown : model.volumes) + ((c * months) << 4)
    const last = load<i32>(model.lastMonths + (c << 2))
    let size = f64x2.splat(1)
    for (let month = load<i32>(model.firstMonths + (c << 2)); month <= last; month++) {
      v128.store(grown + (month << 4), f64x2.mul(size, v128.load64_splat(shape + (month << 3))))
      size = f64x2.mul(size, factor)
    }
  }
}

/** Volumes of the channels that a ceiling or a budget limits. */
export function fillLimited(model: Model): void {
  const stride = model.paddedMonths << 4
  for (let c = 0; c < model.channels; c++) {
    if (!load<i32>(model.isLimited + (c << 2))) continue
    const lane = c << 4
    const level = v128.load(model.base + lane)
    const ceiling = v128.load(model.ceiling + lane)
    const price = v128.load(model.costPerEntry + lane)
    const isBought = load<i32>(model.isBought + (c << 2)) != 0
    const isSold = f64x2.gt(price, f64x2.splat(0))
    const grown = model.grown + c * stride
    const volume = model.volumes + c * stride
    for (let month = 0; month < stride; month += 16) {
      let people = f64x2.mul(level, v128.load(grown + month))
      if (isBought) people = v128.and(isSold, f64x2.pmin(f64x2.div(people, price), f64x2.splat(mostPeople)))
      v128.store(volume + month, f64x2.pmin(people, ceiling))
    }
  }
}

/** What the volume of a channel still has to be multiplied by. */
@inline
export function levelOf(model: Model, channel: i32): v128 {
  return load<i32>(model.isLimited + (channel << 2)) ? f64x2.splat(1) : v128.load(model.base + (channel << 4))
}

/** Cash without the stages: what channels and fixed amounts cost. */
function startWithOwnCosts(model: Model): void {
  for (let c = 0; c < model.channels; c++) {
    const price = f64x2.neg(v128.load(model.costPerEntry + (c << 4)))
    v128.store(model.scaled + (c << 4), f64x2.mul(price, levelOf(model, c)))
  }
  const cash = model.cash
  combine(cash, model.sharedCash, model.scaled, model.volumes, model.channels, model.paddedMonths)
  for (let i = 0; i < model.amountCount; i++) {
    const amount = v128.load(model.amounts + (i << 4))
    const last = load<i32>(model.amountMonths + (i << 3), 4)
    for (let month = load<i32>(model.amountMonths + (i << 3)); month <= last; month++) {
      const to = cash + (month << 4)
      v128.store(to, f64x2.sub(v128.load(to), amount))
    }
  }
}

/** How many of a volume reach each stage from the entry on, if there were no lags, and how many of the opening do. */
function fillReach(model: Model, group: Group): void {
  const stages = model.stages
  const entry = group.entryStage
  const rateStride = (stages - 1) << 4
  for (let i = 0; i < group.channelCount; i++) {
    const rates = model.rates + (group.firstChannel + i) * rateStride
    let share = levelOf(model, group.firstChannel + i)
    let to = model.reach + ((entry * model.channels + i) << 4)
    v128.store(to, share)
    for (let s = entry; s < stages - 1; s++) {
      to += model.channels << 4
      share = f64x2.mul(share, v128.load(rates + (s << 4)))
      v128.store(to, share)
    }
  }
  if (group.openingCount == 0) return
  memory.fill(model.impulses, 0, stages << 4)
  for (let o = group.firstOpening; o < group.firstOpening + group.openingCount; o++) {
    const rates = model.rates + load<i32>(model.openingChannels + (o << 2)) * rateStride
    let people = v128.load(model.openings + (o << 4))
    for (let s = entry; s < stages - 1; s++) {
      people = f64x2.mul(people, v128.load(rates + (s << 4)))
      const to = model.impulses + ((s + 1) << 4)
      v128.store(to, f64x2.add(v128.load(to), people))
    }
  }
}

@inline
function volumesOf(model: Model, group: Group): usize {
  return model.volumes + ((group.firstChannel * model.paddedMonths) << 4)
}

@inline
function addImpulse(model: Model, group: Group, stage: i32, scale: v128, destination: usize): void {
  if (group.openingCount == 0) return
  const people = f64x2.mul(scale, v128.load(model.impulses + (stage << 4)))
  v128.store(destination, f64x2.add(v128.load(destination), people))
}

/** New customers of the group, as if there were no lags. */
function fillPeople(model: Model, group: Group): void {
  const last = model.stages - 1
  const reach = model.reach + ((last * model.channels) << 4)
  combine(model.flow, 0, reach, volumesOf(model, group), group.channelCount, model.paddedMonths)
  addImpulse(model, group, last, f64x2.splat(1), model.flow)
}

/** From what happens at the last stage back to the entry: the lag of each step, and the cost of each stage. */
function runChain(model: Model, group: Group, hasCosts: bool): void {
  const volumes = volumesOf(model, group)
  const channels = group.channelCount
  for (let s = model.stages - 2; s >= group.entryStage; s--) {
    const cost = f64x2.neg(v128.load(model.stageCosts + (s << 4)))
    const isCostly = hasCosts && v128.any_true(f64x2.ne(cost, f64x2.splat(0)))
    if (isCostly) {
      const reach = model.reach + ((s * model.channels) << 4)
      for (let i = 0; i < channels << 4; i += 16)
        v128.store(model.scaled + i, f64x2.mul(cost, v128.load(reach + i)))
    }
    convolve(
      model.chain,
      model.chain,
      model.lags + s * model.lagStride,
      load<i32>(model.tapCounts + (s << 2)),
      model.paddedMonths,
      model.scaled,
      volumes,
      isCostly ? channels : 0,
    )
    if (isCostly && s > group.entryStage) addImpulse(model, group, s, cost, model.chain)
  }
}

/** Profit and cost in one chain. */
function addGroupCash(model: Model, group: Group): void {
  const months = model.paddedMonths
  const margin = v128.load(model.margin)
  fillRevenue(model, model.flow)
  v128.store(model.scaled, lastCost(model))
  v128.store(model.scaled, margin, 16)
  const delay = model.paymentDelay
  // The revenue stands right behind the people.
  combine(model.chain, 0, model.scaled, model.flow, delay == 0 ? 2 : 1, months)
  if (delay > 0 && delay < months)
    addScaled(model.chain + (delay << 4), model.revenue, margin, months - delay)
  runChain(model, group, true)
  addScaled(model.cash, model.chain, f64x2.splat(1), months)
}

/** Customers in one chain, cost in another. */
function addGroupSplit(model: Model, group: Group): void {
  const months = model.paddedMonths
  const one = f64x2.splat(1)
  memory.copy(model.chain, model.flow, months << 4)
  runChain(model, group, false)
  addScaled(model.customers, model.chain, one, months)
  v128.store(model.scaled, lastCost(model))
  combine(model.chain, 0, model.scaled, model.flow, 1, months)
  runChain(model, group, true)
  addScaled(model.cash, model.chain, one, months)
}

@inline
function lastCost(model: Model): v128 {
  return f64x2.neg(v128.load(model.stageCosts + ((model.stages - 1) << 4)))
}

/** Revenue of each month from the customers who are won in each month. */
function fillRevenue(model: Model, customers: usize): void {
  const months = model.paddedMonths
  const one = f64x2.splat(1)
  const kept = f64x2.mul(f64x2.sub(one, v128.load(model.churn)), f64x2.add(one, v128.load(model.expansion)))
  let price = v128.load(model.dealSize)
  let delivered = customers
  if (model.dealTaps > 1) {
    delivered = model.revenue
    convolve(delivered, customers, model.dealShares, model.dealTaps, months, 0, 0, 0)
  } else price = f64x2.mul(price, v128.load(model.dealShares))
  fillCarried(model.revenue, delivered, price, customers, kept, v128.load(model.recurringFee), months)
}

function addProfitOfCustomers(model: Model): void {
  const months = model.months << 4
  let cost = v128.load(model.investment)
  for (let month = 0; month < months; month += 16) cost = f64x2.sub(cost, v128.load(model.cash + month))
  fillRevenue(model, model.customers)
  const delay = model.paymentDelay
  if (delay < model.months)
    addScaled(model.cash + (delay << 4), model.revenue, v128.load(model.margin), model.paddedMonths - delay)
  let revenue = f64x2.splat(0)
  let customers = revenue
  for (let month = 0; month < months; month += 16) {
    revenue = f64x2.add(revenue, v128.load(model.revenue + month))
    customers = f64x2.add(customers, v128.load(model.customers + month))
  }
  v128.store(model.figures, cost, 64)
  v128.store(model.figures, revenue, 80)
  v128.store(model.figures, customers, 96)
  v128.store(model.figures, f64x2.mul(v128.load(model.margin), revenue), 112)
}

function fillCumulative(model: Model): void {
  const cash = model.cash
  const cumulative = model.cumulative
  let balance = f64x2.neg(v128.load(model.investment))
  for (let month = 0; month < model.months << 4; month += 16) {
    balance = f64x2.add(balance, v128.load(cash + month))
    v128.store(cumulative + month, balance)
  }
  v128.store(model.figures, balance, 16)
}

/** (1 + yearly rate)^(-1/12): two square roots, and a cube root by Newton's method, exact for rates from 0 to 10. */
export function discountFactor(yearly: v128): v128 {
  const fourthRoot = f64x2.sqrt(f64x2.sqrt(f64x2.add(f64x2.splat(1), yearly)))
  const third = f64x2.splat(1.0 / 3.0)
  let root = f64x2.mul(third, f64x2.add(f64x2.splat(2), fourthRoot))
  for (let round = 0; round < 4; round++) {
    const square = f64x2.mul(root, root)
    const excess = f64x2.sub(root, f64x2.div(fourthRoot, square))
    root = f64x2.sub(root, f64x2.mul(third, excess))
  }
  return f64x2.div(f64x2.splat(1), root)
}

/** The figures that come of cash alone, but for its end. */
function fillFigures(model: Model): void {
  const zero = f64x2.splat(0)
  const factor = discountFactor(v128.load(model.discountRate))
  let before = f64x2.neg(v128.load(model.investment))
  let npv = before
  let deepest = before
  let discount = factor
  // The balance before the first payback, the flow that brings it, and its month; not found: -1.
  let found = f64x2.splat(-1)
  let beforeFound = zero
  let flowFound = f64x2.splat(1)
  const months = model.months
  const cash = model.cash
  const cumulative = model.cumulative
  for (let month = 0; month < months; month++) {
    const flow = v128.load(cash + (month << 4))
    const balance = v128.load(cumulative + (month << 4))
    npv = f64x2.add(npv, f64x2.mul(flow, discount))
    discount = f64x2.mul(discount, factor)
    deepest = f64x2.pmin(deepest, balance)
    const isFirst = v128.and(f64x2.ge(balance, zero), f64x2.lt(found, zero))
    found = v128.bitselect(f64x2.splat(month), found, isFirst)
    beforeFound = v128.bitselect(before, beforeFound, isFirst)
    flowFound = v128.bitselect(flow, flowFound, isFirst)
    before = balance
  }
  // Nothing before it but for a start with nothing invested: then it is at once.
  const isAtOnce = f64x2.eq(beforeFound, zero)
  const payback = f64x2.sub(found, f64x2.div(beforeFound, flowFound))
  v128.store(model.figures, npv)
  v128.store(model.figures, f64x2.neg(deepest), 32)
  v128.store(model.figures, v128.bitselect(found, payback, isAtOnce), 48)
  v128.store(model.figures, v128.load(model.investment), 128)
}
