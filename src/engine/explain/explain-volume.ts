import { channelInput } from '#domain/inputs.ts'
import { figureOf } from '../figure.ts'
import { monthlyAmount } from '../monthly-amount.ts'
import type { ChannelInput } from '../projection-input.ts'
import { isActiveIn } from '../volumes.ts'
import type { Formula } from './explain-figure.ts'
import type { Derivation } from './explanation.ts'
import type { Explained } from './subject.ts'
import { madeOf, type Of } from './terms.ts'

/**
 * What a channel brings in a month: by its rule, its list or its budget, or its ceiling where that is less; nobody where
 * it is not active. Null where channel or month are not there. SPEC S2, S3, S5, S24, S130.
 */
export function explainVolume({ channelId, month }: Of<'volume'>, explained: Explained): Derivation | null {
  const { input, projection } = explained
  const place = input.channels.findIndex(({ id }) => id === channelId)
  const channel = input.channels[place]
  const people = projection.volumes[place]?.[month]
  if (channel === undefined || people === undefined) return null
  const shared = { result: figureOf(people), unit: 'people' } as const
  if (!isActiveIn(channel, month))
    return { ...shared, formula: '{notActive}', terms: { notActive: madeOf([], 0, 'people') } }
  const wanted = wantedVolume(channel, month, (input.startMonth + month) % 12)
  const ceiling = madeOf([channelInput(channelId, 'ceiling')], channel.ceiling ?? 0, 'people')
  return channel.ceiling === people
    ? { ...shared, formula: '{ceiling}', terms: { ceiling, ...wanted.terms } }
    : { ...shared, ...wanted }
}

function wantedVolume(channel: ChannelInput, month: number, calendarMonth: number): Formula {
  const { id, volume, firstMonth, costPerEntry } = channel
  switch (volume.kind) {
    case 'rule': {
      const age = month - firstMonth
      const ramp = volume.rampMonths === 0 ? 1 : Math.min(1, (age + 1) / volume.rampMonths)
      return {
        formula: '{base} × {growthFactor} × {seasonFactor} × {rampFactor}',
        terms: {
          base: madeOf([channelInput(id, 'base')], volume.base, 'people'),
          growthFactor: madeOf([channelInput(id, 'growth')], (1 + volume.growth) ** age, 'ratio'),
          seasonFactor: madeOf([channelInput(id, 'season')], volume.season[calendarMonth]!, 'ratio'),
          rampFactor: madeOf([channelInput(id, 'rampMonths')], ramp, 'ratio'),
        },
      }
    }
    case 'list':
      return {
        formula: '{listed}',
        terms: { listed: madeOf([channelInput(id, 'list')], volume.list[month] ?? 0, 'people') },
      }
    case 'budget': {
      const field = volume.list.length > 0 ? 'budgetList' : 'budget'
      const budget = monthlyAmount(volume.budget, volume.list, month)
      return {
        // What has no price buys nobody.
        formula: costPerEntry === 0 ? '0 × {budget}' : '{budget} ÷ {costPerEntry}',
        terms: {
          budget: madeOf([channelInput(id, field)], budget, 'money'),
          costPerEntry: madeOf([channelInput(id, 'costPerEntry')], costPerEntry, 'money'),
        },
      }
    }
  }
}
