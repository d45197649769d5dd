import { discountFactor, fillGrown, fillLimited, levelOf } from './evaluate'
import { Group, Model } from './model'
import { convolve } from './series'

/**
 * Two variations of a model, one in each lane: the figures that are sums over the horizon, without months.
 *
 * Such a sum is made of parts that are products: of a level (of a channel's volume, or people of an opening), of the
 * rates up to a stage, of a price, and of a unit that none of these changes. The units are computed once. They hold
 * growth, limits, lags, churn, expansion and the discount rate, which must be as planned here.
 */
export function evaluateSums(model: Model): void {
  if (!model.areUnitsReady) {
    fillUnits(model)
    model.areUnitsReady = 1
  }
  fillTotals(model)
}

/** Units of one source: of fees and deals that fall within the horizon, of each of three kinds of value. */
const kinds = 3
const earned = 0
const collected = 1
/** Collected, discounted to the start */
const now = 2

/** Lanes of the values of customers: deals and fees of each kind, side by side. */
@inline
function valueOf(units: usize, kind: i32, isFee: i32): usize {
  return units + (((kind << 1) + isFee) << 4)
}

function fillUnits(model: Model): void {
  fillGrown(model)
  model.isGrown = 1
  fillLimited(model)
  const factor = discountFactor(v128.load(model.discountRate))
  fillPaid(model, factor)
  const delay = model.paymentDelay
  fillValues(model, earned, 0, f64x2.splat(1))
  if (delay > 0) fillValues(model, collected, delay, f64x2.splat(1))
  fillValues(model, now, delay, factor)
  for (let g = 0; g < model.groupCount; g++)
    fillGroupUnits(model, changetype<Group>(model.groups + g * offsetof<Group>()), factor)
}

/** How often amounts are paid, and the costs that no variation changes; each also discounted to the start. */
function fillPaid(model: Model, factor: v128): void {
  const amounts = model.amountCount
  memory.fill(model.paid, 0, (amounts + 1) << 5)
  let discount = factor
  for (let month = 0; month < model.months; month++) {
    const shared = f64x2.neg(v128.load(model.sharedCash + (month << 4)))
    addPaid(model.paid, shared, discount)
    for (let i = 0; i < amounts; i++) {
      const span = model.amountMonths + (i << 3)
      if (month >= load<i32>(span) && month <= load<i32>(span, 4))
        addPaid(model.paid + ((i + 1) << 5), f64x2.splat(1), discount)
    }
    discount = f64x2.mul(discount, factor)
  }
}

@inline
function addPaid(to: usize, amount: v128, discount: v128): void {
  v128.store(to, f64x2.add(v128.load(to), amount))
  v128.store(to, f64x2.add(v128.load(to, 16), f64x2.mul(amount, discount)), 16)
}

/** Series of a kind of value: deals, and behind them fees; lanes, from the last month of the horizon to the first. */
@inline
function seriesOf(model: Model, kind: i32, isFee: i32): usize {
  return model.values + ((kind << 1) + isFee) * ((model.paddedMonths + 6) << 4)
}

/** What a customer won in each month brings of a deal of 1 and of a fee of 1, when it is paid `delay` months later. */
function fillValues(model: Model, kind: i32, delay: i32, factor: v128): void {
  const months = model.months
  const one = f64x2.splat(1)
  const kept = f64x2.mul(f64x2.sub(one, v128.load(model.churn)), f64x2.add(one, v128.load(model.expansion)))
  const deals = seriesOf(model, kind, 0)
  const fees = seriesOf(model, kind, 1)
  const paid = model.flow
  memory.fill(paid, 0, model.paddedMonths << 4)
  let discount = factor
  for (let month = 0; month < months; month++) {
    if (month >= delay) v128.store(paid + ((months - 1 - month + delay) << 4), discount)
    discount = f64x2.mul(discount, factor)
  }
  // From the end on: what is paid for the deal and the fee of the month itself, and the fees of later months.
  let later = f64x2.splat(0)
  for (let place = 0; place < months << 4; place += 16) {
    later = f64x2.add(f64x2.mul(kept, later), v128.load(paid + place))
    v128.store(fees + place, later)
  }
  convolve(deals, paid, model.dealShares, model.dealTaps, model.paddedMonths, 0, 0, 0)
}

/** All units of the sources that enter at one stage: what they are for each stage, and for the customers they become. */
function fillGroupUnits(model: Model, group: Group, factor: v128): void {
  const months = model.paddedMonths
  // Shares that reach a stage after so many months.
  const reaching = model.chain
  memory.fill(reaching, 0, months << 4)
  v128.store(reaching, f64x2.splat(1))
  for (let s = group.entryStage; s < model.stages; s++) {
    fillLanded(model, reaching, factor)
    sumLanded(model, group, s)
    if (s == model.stages - 1) break
    const taps = model.lags + s * model.lagStride
    convolve(reaching, reaching, taps, load<i32>(model.tapCounts + (s << 2)), months, 0, 0, 0)
  }
  for (let kind = 0; kind < kinds; kind++) {
    if (kind == collected && model.paymentDelay == 0) continue
    for (let isFee = 0; isFee < 2; isFee++) {
      convolve(model.revenue, seriesOf(model, kind, isFee), reaching, model.months, months, 0, 0, 0)
      sumValues(model, group, kind, isFee)
    }
  }
}

/** Shares that land within the horizon of who enters in each month, from the last month to the first; also discounted. */
function fillLanded(model: Model, reaching: usize, factor: v128): void {
  const months = model.months
  const landed = model.revenue
  const landedNow = model.flow
  let sum = f64x2.splat(0)
  let sumNow = sum
  let discount = f64x2.splat(1)
  for (let place = 0; place < months << 4; place += 16) {
    const share = v128.load(reaching + place)
    sum = f64x2.add(sum, share)
    sumNow = f64x2.add(sumNow, f64x2.mul(share, discount))
    discount = f64x2.mul(discount, factor)
    v128.store(landed + place, sum)
    v128.store(landedNow + place, sumNow)
  }
  let first = factor
  for (let place = (months - 1) << 4; place >= 0; place -= 16) {
    v128.store(landedNow + place, f64x2.mul(first, v128.load(landedNow + place)))
    first = f64x2.mul(first, factor)
  }
}

/** Σ over the months of volume × a series that goes from the last month to the first. */
function product(model: Model, channel: i32, series: usize): v128 {
  const months = model.months
  const volume = model.volumes + ((channel * model.paddedMonths) << 4)
  let a = f64x2.splat(0)
  let b = a
  let from = series + ((months - 1) << 4)
  let place = 0
  for (; place < (months - 1) << 4; place += 32) {
    a = f64x2.add(a, f64x2.mul(v128.load(volume + place), v128.load(from)))
    b = f64x2.add(b, f64x2.mul(v128.load(volume + place, 16), v128.load(from - 16)))
    from -= 32
  }
  if (months & 1) a = f64x2.add(a, f64x2.mul(v128.load(volume + place), v128.load(from)))
  return f64x2.add(a, b)
}

@inline
function entriesOf(model: Model, source: i32, stage: i32): usize {
  return model.unitEntries + ((source * model.stages + stage) << 5)
}

function sumLanded(model: Model, group: Group, stage: i32): void {
  for (let i = 0; i < group.channelCount; i++) {
    const channel = group.firstChannel + i
    const to = entriesOf(model, channel, stage)
    v128.store(to, product(model, channel, model.revenue))
    v128.store(to, product(model, channel, model.flow), 16)
  }
  // Who was there at the start came in the first month, which is the last of the series.
  const first = (model.months - 1) << 4
  for (let o = group.firstOpening; o < group.firstOpening + group.openingCount; o++) {
    const to = entriesOf(model, model.channels + o, stage)
    v128.store(to, v128.load(model.revenue + first))
    v128.store(to, v128.load(model.flow + first), 16)
  }
}

function sumValues(model: Model, group: Group, kind: i32, isFee: i32): void {
  const stride = (kinds * 2) << 4
  for (let i = 0; i < group.channelCount; i++) {
    const channel = group.firstChannel + i
    const to = valueOf(model.unitValues + channel * stride, kind, isFee)
    v128.store(to, product(model, channel, model.revenue))
  }
  const first = v128.load(model.revenue + ((model.months - 1) << 4))
  for (let o = group.firstOpening; o < group.firstOpening + group.openingCount; o++)
    v128.store(valueOf(model.unitValues + (model.channels + o) * stride, kind, isFee), first)
}

function fillTotals(model: Model): void {
  const steps = model.stages - 1
  let cost = v128.load(model.paid)
  let costNow = v128.load(model.paid, 16)
  for (let i = 0; i < model.amountCount; i++) {
    const amount = v128.load(model.amounts + (i << 4))
    const paid = model.paid + ((i + 1) << 5)
    cost = f64x2.add(cost, f64x2.mul(amount, v128.load(paid)))
    costNow = f64x2.add(costNow, f64x2.mul(amount, v128.load(paid, 16)))
  }
  const zero = f64x2.splat(0)
  memory.fill(model.scaled, 0, (kinds * 2) << 4)
  let customers = zero
  for (let g = 0; g < model.groupCount; g++) {
    const group = changetype<Group>(model.groups + g * offsetof<Group>())
    const sources = group.channelCount + group.openingCount
    for (let i = 0; i < sources; i++) {
      const isOpening = i >= group.channelCount
      const opening = group.firstOpening + i - group.channelCount
      const source = isOpening ? model.channels + opening : group.firstChannel + i
      const channel = isOpening ? load<i32>(model.openingChannels + (opening << 2)) : source
      let people = isOpening ? v128.load(model.openings + (opening << 4)) : levelOf(model, channel)
      let entries = entriesOf(model, source, group.entryStage)
      let stageCost = model.stageCosts + (group.entryStage << 4)
      if (!isOpening) {
        const price = f64x2.add(v128.load(model.costPerEntry + (channel << 4)), v128.load(stageCost))
        const spent = f64x2.mul(price, people)
        cost = f64x2.add(cost, f64x2.mul(spent, v128.load(entries)))
        costNow = f64x2.add(costNow, f64x2.mul(spent, v128.load(entries, 16)))
      }
      let rate = model.rates + ((channel * steps + group.entryStage) << 4)
      for (let s = group.entryStage; s < steps; s++) {
        people = f64x2.mul(people, v128.load(rate))
        rate += 16
        entries += 32
        stageCost += 16
        const spent = f64x2.mul(v128.load(stageCost), people)
        cost = f64x2.add(cost, f64x2.mul(spent, v128.load(entries)))
        costNow = f64x2.add(costNow, f64x2.mul(spent, v128.load(entries, 16)))
      }
      customers = f64x2.add(customers, f64x2.mul(people, v128.load(entries)))
      const units = model.unitValues + source * ((kinds * 2) << 4)
      for (let place = 0; place < (kinds * 2) << 4; place += 16) {
        const to = model.scaled + place
        v128.store(to, f64x2.add(v128.load(to), f64x2.mul(people, v128.load(units + place))))
      }
    }
  }
  const revenue = moneyOf(model, earned)
  const income = model.paymentDelay > 0 ? moneyOf(model, collected) : revenue
  const margin = v128.load(model.margin)
  const investment = v128.load(model.investment)
  const totalCost = f64x2.add(investment, cost)
  const figures = model.figures
  v128.store(
    figures,
    f64x2.sub(f64x2.sub(f64x2.mul(margin, moneyOf(model, now)), costNow), investment),
  )
  v128.store(figures, f64x2.sub(f64x2.mul(margin, income), totalCost), 16)
  v128.store(figures, totalCost, 64)
  v128.store(figures, revenue, 80)
  v128.store(figures, customers, 96)
  v128.store(figures, f64x2.mul(margin, revenue), 112)
  v128.store(figures, investment, 128)
}

/** Money of a kind: what all sources bring of deals and fees. */
function moneyOf(model: Model, kind: i32): v128 {
  const deals = f64x2.mul(v128.load(model.dealSize), v128.load(valueOf(model.scaled, kind, 0)))
  return f64x2.add(deals, f64x2.mul(v128.load(model.recurringFee), v128.load(valueOf(model.scaled, kind, 1))))
}
