import { kernelNumberCount, kernelNumbers } from '../kernel/kernel-numbers.ts'
import { addListedCosts, discountFactor, fixedAmounts } from '../kernel/linear.ts'
import type { VariedInput } from '../kernel/varied-input.ts'
import type { ProjectionInput } from '../projection-input.ts'
import type { Shape } from './shape.ts'
import { isScalable, sourcesOf, unitSums } from './unit-sums.ts'
import type { Variation } from './variation.ts'

/** Sums over the horizon of a linear plan and of its variations. */
export interface HorizonSums {
  /**
   * Numbers (see `kernelNumbers`) of a variation, but for those that take months; null where it changes what is no
   * factor. The array is used again for the next one.
   */
  totalsWith(variation: Variation, shape: Shape): Float64Array | null
}

/** Where an input stands among the factors. */
interface Slot {
  values: Float64Array
  places: number[]
  planned: number[]
}

/** Places of the prices of a customer and of the investment. */
const money = { dealSize: 0, recurringFee: 1, margin: 2, investment: 3 } as const

/**
 * Of a linear plan, every sum over the horizon is made of parts that are products: of how many come, of the rates up
 * to a stage, of a price, and of a number that none of these changes. Those numbers are computed once; then a
 * variation costs a few multiplications for each channel and stage, however long the horizon. SPEC S63.
 */
export function horizonSums(input: ProjectionInput): HorizonSums {
  const { channels, economics } = input
  const discount = discountFactor(economics.discountRate)
  const sources = sourcesOf(input)
  const units = unitSums(input, sources, discount)
  const stages = input.stages.length
  const steps = stages - 1
  const levels = new Float64Array(sources.map(({ level }) => level))
  const rates = new Float64Array(input.rates.flat())
  const stageCosts = new Float64Array(input.stages.map(({ costPerEntry }) => costPerEntry))
  const prices = new Float64Array(channels.map(({ costPerEntry }) => costPerEntry))
  const { dealSize, recurringFee, margin, investment } = economics
  const values = Float64Array.of(dealSize, recurringFee, margin, investment)
  const amounts = fixedAmounts(input)
  const amountValues = new Float64Array(amounts.map(({ amount }) => amount))
  const paid = paidSums(input, amounts, discount)
  const numbers = new Float64Array(kernelNumberCount)
  const slots = new Map<VariedInput, Slot | null>()

  function slotOf(target: VariedInput): Slot | null {
    let slot = slots.get(target)
    if (slot === undefined) {
      const found = placesOf(target)
      slot = found && { ...found, planned: found.places.map((place) => found.values[place]!) }
      slots.set(target, slot)
    }
    return slot
  }
  function placesOf(target: VariedInput): { values: Float64Array; places: number[] } | null {
    switch (target.kind) {
      case 'nothing':
        return { values, places: [] }
      case 'rates':
        return { values: rates, places: target.channels.map((c) => c * steps + target.step) }
      case 'stage':
        return { values: stageCosts, places: [target.stage] }
      case 'plan':
        return target.room in money ? { values, places: [money[target.room as keyof typeof money]] } : null
      case 'amount':
        return { values: amountValues, places: [amounts.findIndex(({ path }) => path === target.path)] }
      case 'channels':
        if (target.room === 'costPerEntry' && channels[target.channel]!.volume.kind !== 'budget')
          return { values: prices, places: [target.channel] }
        return target.room === 'base' && isScalable(channels[target.channel]!)
          ? { values: levels, places: [target.channel] }
          : null
      case 'opening': {
        const place = sources.findIndex(
          ({ isOpening, channel, entryStage }) =>
            isOpening && channel === target.channel && entryStage === target.stage,
        )
        return place < 0 ? null : { values: levels, places: [place] }
      }
      default:
        return null
    }
  }

  function computeTotals(): void {
    let cost = paid.listed
    let costNow = paid.listedNow
    for (let i = 0; i < amountValues.length; i++) {
      cost += amountValues[i]! * paid.amounts[i]!
      costNow += amountValues[i]! * paid.amountsNow[i]!
    }
    let [customers, deals, fees] = [0, 0, 0]
    let [dealsCollected, feesCollected, dealsNow, feesNow] = [0, 0, 0, 0]
    for (let m = 0; m < sources.length; m++) {
      const { channel, entryStage, isOpening } = sources[m]!
      let people = levels[m]!
      let place = m * stages + entryStage
      if (!isOpening) {
        const price = prices[channel]! + stageCosts[entryStage]!
        cost += price * people * units.entries[place]!
        costNow += price * people * units.entriesNow[place]!
      }
      for (let s = entryStage; s < steps; s++) {
        people *= rates[channel * steps + s]!
        place++
        cost += stageCosts[s + 1]! * people * units.entries[place]!
        costNow += stageCosts[s + 1]! * people * units.entriesNow[place]!
      }
      customers += people * units.entries[place]!
      deals += people * units.earned.deals[m]!
      fees += people * units.earned.fees[m]!
      dealsCollected += people * units.collected.deals[m]!
      feesCollected += people * units.collected.fees[m]!
      dealsNow += people * units.now.deals[m]!
      feesNow += people * units.now.fees[m]!
    }
    const [deal, fee, share, invested] = [values[0]!, values[1]!, values[2]!, values[3]!]
    const revenue = deal * deals + fee * fees
    numbers[kernelNumbers.npv] = share * (deal * dealsNow + fee * feesNow) - costNow - invested
    numbers[kernelNumbers.endCash] = share * (deal * dealsCollected + fee * feesCollected) - cost - invested
    numbers[kernelNumbers.totalCost] = invested + cost
    numbers[kernelNumbers.revenue] = revenue
    numbers[kernelNumbers.grossProfit] = share * revenue
    numbers[kernelNumbers.customers] = customers
    numbers[kernelNumbers.investment] = invested
  }

  return {
    totalsWith(variation, { inputs }) {
      for (const target of inputs) if (slotOf(target) === null) return null
      for (let i = 0; i < variation.length; i++) {
        const slot = slotOf(inputs[i]!)!
        for (const place of slot.places) slot.values[place] = variation[i]!.value as number
      }
      computeTotals()
      for (const target of inputs) {
        const slot = slotOf(target)!
        for (let i = 0; i < slot.places.length; i++) slot.values[slot.places[i]!] = slot.planned[i]!
      }
      return numbers
    },
  }
}

/** How often each fixed amount is paid, and what is entered month by month; "now" discounted to the start. */
function paidSums(input: ProjectionInput, amounts: ReturnType<typeof fixedAmounts>, discount: number) {
  const { months } = input
  const costs = new Float64Array(months)
  addListedCosts(input, costs)
  // discounted[t]: what 1 in each month before t is worth now.
  const discounted = new Float64Array(months + 1)
  let [listed, listedNow, factor] = [0, 0, discount]
  for (let month = 0; month < months; month++) {
    discounted[month + 1] = discounted[month]! + factor
    listed += costs[month]!
    listedNow += costs[month]! * factor
    factor *= discount
  }
  return {
    listed,
    listedNow,
    amounts: amounts.map(({ firstMonth, lastMonth }) => Math.max(0, lastMonth - firstMonth + 1)),
    amountsNow: amounts.map(({ firstMonth, lastMonth }) =>
      lastMonth < firstMonth ? 0 : discounted[lastMonth + 1]! - discounted[firstMonth]!,
    ),
  }
}
