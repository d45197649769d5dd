import { levelOf, writeShape } from '../kernel/linear.ts'
import { retention } from '../money.ts'
import type { ChannelInput, ProjectionInput } from '../projection-input.ts'
import { channelVolume } from '../volumes.ts'

/** People who come into the funnel together: the volume of a channel, or its people in a stage at the start. */
export interface Source {
  channel: number
  entryStage: number
  isOpening: boolean
  /** What the volume is multiplied by: the base of a channel, or the people of an opening */
  level: number
  /** N */
  volume: Float64Array
}

/** Whether a channel's volume is its base times something that no other factor changes. */
export function isScalable({ volume, ceiling }: ChannelInput): boolean {
  return volume.kind === 'rule' && ceiling === null
}

/** Channels first, in their order, then the openings; who is in the last stage already goes nowhere. */
export function sourcesOf(input: ProjectionInput): Source[] {
  const { months, channels, stages } = input
  const sources = channels.map((channel, c): Source => {
    const { entryStage } = channel
    const isScaled = isScalable(channel)
    return {
      channel: c,
      entryStage,
      isOpening: false,
      level: isScaled ? levelOf(channel).level : 1,
      volume: isScaled ? grownShape(channel, input) : channelVolume(channel, input),
    }
  })
  const atStart = new Float64Array(months)
  atStart[0] = 1
  channels.forEach(({ opening }, channel) => {
    for (let entryStage = 0; entryStage < stages.length - 1; entryStage++)
      if (opening[entryStage]! > 0)
        sources.push({ channel, entryStage, isOpening: true, level: opening[entryStage]!, volume: atStart })
  })
  return sources
}

function grownShape(channel: ChannelInput, input: ProjectionInput): Float64Array {
  const volume = new Float64Array(input.months)
  writeShape(channel, input, volume, 0, 1)
  const factor = 1 + levelOf(channel).growth
  let size = 1
  for (let month = Math.max(0, channel.firstMonth); month < volume.length; month++) {
    volume[month]! *= size
    size *= factor
  }
  return volume
}

/** What one level of a source comes to when all rates and prices are 1. */
export interface UnitSums {
  /** sources × stages: who reaches a stage within the horizon; "now" discounted to the start */
  entries: Float64Array
  entriesNow: Float64Array
  earned: CustomerSums
  collected: CustomerSums
  /** What is collected, discounted to the start */
  now: CustomerSums
}

/** For each source: shares of a deal and months of a fee that fall within the horizon. */
export interface CustomerSums {
  deals: Float64Array
  fees: Float64Array
}

/** The numbers that no level, rate or price changes; `discount` is the factor of one month. SPEC S63. */
export function unitSums(input: ProjectionInput, sources: readonly Source[], discount: number): UnitSums {
  const { months, stages, lags, economics } = input
  const delayOfPay = economics.paymentDelayMonths
  const units: UnitSums = {
    entries: new Float64Array(sources.length * stages.length),
    entriesNow: new Float64Array(sources.length * stages.length),
    earned: noSums(sources),
    collected: noSums(sources),
    now: noSums(sources),
  }
  const earned = valuesOfCustomer(input, 0, 1)
  const collected = delayOfPay === 0 ? earned : valuesOfCustomer(input, delayOfPay, 1)
  const now = valuesOfCustomer(input, delayOfPay, discount)
  for (let entryStage = 0; entryStage < stages.length; entryStage++) {
    if (!sources.some((source) => source.entryStage === entryStage)) continue
    // Shares that reach stage s after so many months.
    let delay: Float64Array = new Float64Array(months)
    delay[0] = 1
    for (let s = entryStage; s < stages.length; s++) {
      const weights = landedShares(delay, 1)
      const weightsNow = landedShares(delay, discount)
      for (let m = 0; m < sources.length; m++) {
        const source = sources[m]!
        if (source.entryStage !== entryStage) continue
        units.entries[m * stages.length + s] = product(source.volume, weights)
        units.entriesNow[m * stages.length + s] = product(source.volume, weightsNow)
      }
      if (s < stages.length - 1) delay = delayed(delay, lags[s]!)
    }
    for (let m = 0; m < sources.length; m++) {
      if (sources[m]!.entryStage !== entryStage) continue
      const customers = delayed(sources[m]!.volume, delay)
      addUp(units.earned, m, customers, earned)
      addUp(units.collected, m, customers, collected)
      addUp(units.now, m, customers, now)
    }
  }
  return units
}

function noSums({ length }: readonly Source[]): CustomerSums {
  return { deals: new Float64Array(length), fees: new Float64Array(length) }
}

function addUp(sums: CustomerSums, source: number, customers: Float64Array, values: CustomerSums): void {
  sums.deals[source] = product(customers, values.deals)
  sums.fees[source] = product(customers, values.fees)
}

/** For each month of entering, Σ over the months of landing within the horizon of share × discount^(month + 1). */
function landedShares(delay: Float64Array, discount: number): Float64Array {
  const months = delay.length
  const weights = new Float64Array(months)
  let [sum, factor] = [0, 1]
  for (let k = 0; k < months; k++) {
    sum += delay[k]! * factor
    weights[months - 1 - k] = sum
    factor *= discount
  }
  factor = discount
  for (let month = 0; month < months; month++) {
    weights[month]! *= factor
    factor *= discount
  }
  return weights
}

/** What a customer won in each month brings of a deal of 1 and of a fee of 1, paid `paymentDelay` months later. */
function valuesOfCustomer(
  { months, economics }: ProjectionInput,
  paymentDelay: number,
  discount: number,
): CustomerSums {
  const { dealShares } = economics
  const kept = retention(economics)
  const paid = new Float64Array(months)
  let factor = discount ** (paymentDelay + 1)
  for (let month = 0; month + paymentDelay < months; month++) {
    paid[month] = factor
    factor *= discount
  }
  const values = { deals: new Float64Array(months), fees: new Float64Array(months) }
  let later = 0
  for (let month = months - 1; month >= 0; month--) {
    later = paid[month]! + kept * later
    values.fees[month] = later
    let deal = 0
    for (let k = 0; k < dealShares.length && month + k < months; k++)
      deal += dealShares[k]! * paid[month + k]!
    values.deals[month] = deal
  }
  return values
}

function delayed(series: Float64Array, taps: Float64Array): Float64Array {
  const result = new Float64Array(series.length)
  for (let month = 0; month < series.length; month++) {
    const count = Math.min(taps.length, month + 1)
    let sum = 0
    for (let k = 0; k < count; k++) sum += taps[k]! * series[month - k]!
    result[month] = sum
  }
  return result
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let month = 0; month < a.length; month++) sum += a[month]! * b[month]!
  return sum
}
