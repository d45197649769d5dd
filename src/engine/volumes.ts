import { limits } from '#domain/fields.ts'
import { monthlyAmount } from './monthly-amount.ts'
import type { ChannelInput, ProjectionInput } from './projection-input.ts'

/** Whether the channel brings entries and costs its fixed amount in month t. SPEC S3, S6. */
export function isActiveIn(channel: ChannelInput, month: number): boolean {
  return month >= channel.firstMonth && month <= channel.lastMonth
}

/**
 * Entries that a channel brings in each month (N of them): base, growth, season and ramp-up counted from its
 * first month, or the explicit list, or what the budget buys; never above the ceiling, and 0 while it is not
 * active. SPEC S2, S3, S5, S6, S24.
 */
export function channelVolume(
  channel: ChannelInput,
  { months, startMonth }: Pick<ProjectionInput, 'months' | 'startMonth'>,
): Float64Array {
  const volumes = new Float64Array(months)
  for (let month = 0; month < months; month++) {
    if (!isActiveIn(channel, month)) continue
    const wanted = unlimitedVolume(channel, month, (startMonth + month) % 12)
    volumes[month] = channel.ceiling === null ? wanted : Math.min(channel.ceiling, wanted)
  }
  return volumes
}

function unlimitedVolume(channel: ChannelInput, month: number, calendarMonth: number): number {
  const { volume, firstMonth, costPerEntry } = channel
  switch (volume.kind) {
    case 'rule': {
      const age = month - firstMonth
      const ramp = volume.rampMonths === 0 ? 1 : Math.min(1, (age + 1) / volume.rampMonths)
      return volume.base * (1 + volume.growth) ** age * volume.season[calendarMonth]! * ramp
    }
    case 'list':
      return volume.list[month] ?? 0
    case 'budget': {
      const budget = monthlyAmount(volume.budget, volume.list, month)
      // Without the limit a cost next to nothing would buy more people than a number can hold.
      return costPerEntry === 0 ? 0 : Math.min(limits.quantity, budget / costPerEntry)
    }
  }
}
