import { lagShares, type Lag } from '#domain/lag.ts'
import type { VariedValue } from '../batch/variation.ts'
import type { ProjectionInput } from '../projection-input.ts'
import type { Kernel } from './kernel.ts'
import { layOut } from './layout.ts'
import { modelFields, writePlan, type ModelLayout } from './model-layout.ts'
import { modelParts, type Changes, type ModelParts } from './model-parts.ts'
import type { VariedInput, VariedRoom } from './varied-input.ts'

export type Lane = 0 | 1

/** A linear plan in the kernel, of which two variations at a time are computed, one in each lane. */
export interface VariationModel {
  /** Where the model is; another object when it had to be laid out anew, since somebody else used the memory. */
  place(): { readonly address: number; readonly end: number }
  /** Where an input stands; to be asked for before anything is set that could be there */
  slotOf(input: VariedInput): Slot
  /** Puts a value in the place of a planned one */
  set(lane: Lane, slot: Slot, value: VariedValue): void
  /** Back to the planned value, in both lanes */
  reset(slot: Slot): void
  evaluate(): void
  /**
   * The numbers that are sums over the horizon alone, which takes far less; while no slot is set whose input is in the
   * units of the sums. SPEC S63.
   */
  evaluateSums(): void
  /** Numbers (see `kernelNumbers`) and cumulative cash (N; none after `evaluateSums`) of a lane */
  read(lane: Lane, numbers: Float64Array, cash: Float64Array): void
}

/** Where the values of an input stand in a model. */
export interface Slot {
  /** Places in the memory as doubles, of the first lane */
  places: number[]
  planned: number[]
  /** null: the same number in all places */
  listOf: ((value: VariedValue) => readonly number[]) | null
  /** Whether the units of the sums depend on it, so that `evaluate` has to compute what it changes */
  isInUnits: boolean
}

/** Lays out room for a plan and the changes that will be made to it. SPEC S60, S61. */
export function variationModel(kernel: Kernel, input: ProjectionInput, changes: Changes): VariationModel {
  const parts = modelParts(input, changes)
  const fields = modelFields(input, changes, parts)
  let layout: ModelLayout | undefined
  let memory = new Float64Array(0)
  let [figures, cumulative] = [0, 0]

  function ready(): ModelLayout {
    if (kernel.tenant !== model || layout === undefined) {
      layout = layOut(kernel, kernel.exports.freeMemory(), fields)
      writePlan(layout, input, parts)
      memory = new Float64Array(kernel.memory.buffer)
      figures = layout.addressOf('figures') / 8
      cumulative = layout.addressOf('cumulative') / 8
      kernel.tenant = model
    }
    return layout
  }
  const model: VariationModel = {
    place: () => ready(),
    slotOf(target) {
      const places = placesOf(target, ready(), input, parts)
      return {
        places,
        planned: places.map((place) => memory[place]!),
        listOf: target.kind === 'lag' ? sharesOf : null,
        isInUnits: isInUnits(input, parts, target),
      }
    },
    set(lane, { places, listOf }, value) {
      ready()
      if (listOf === null) {
        const number = numberOf(value)
        for (let i = 0; i < places.length; i++) memory[places[i]! + lane] = number
      } else {
        const list = listOf(value)
        for (let i = 0; i < places.length; i++) memory[places[i]! + lane] = list[i] ?? 0
      }
    },
    reset({ places, planned }) {
      for (let i = 0; i < places.length; i++) {
        memory[places[i]!] = planned[i]!
        memory[places[i]! + 1] = planned[i]!
      }
    },
    evaluate: () => kernel.exports.evaluate(ready().address),
    evaluateSums: () => kernel.exports.evaluateSums(ready().address),
    read(lane, numbers, cash) {
      for (let i = 0; i < numbers.length; i++) numbers[i] = memory[figures + 2 * i + lane]!
      for (let month = 0; month < cash.length; month++) cash[month] = memory[cumulative + 2 * month + lane]!
    },
  }
  return model
}

/** What the units of `assembly/sums.ts` are computed with; all else they are multiplied by. */
function isInUnits({ channels }: ProjectionInput, { limited }: ModelParts, target: VariedInput): boolean {
  switch (target.kind) {
    case 'lag':
      return true
    case 'plan':
      return target.room === 'churn' || target.room === 'expansion' || target.room === 'discountRate'
    case 'channels':
      if (target.room === 'base') return limited.has(target.channel)
      return target.room !== 'costPerEntry' || channels[target.channel]!.volume.kind === 'budget'
    default:
      return false
  }
}

function numberOf(value: VariedValue): number {
  // Without a ceiling nothing is cut off.
  return value === null ? Number.POSITIVE_INFINITY : (value as number)
}

function sharesOf(value: VariedValue): readonly number[] {
  return lagShares(value as Lag)
}

function placesOf(
  target: VariedInput,
  layout: ModelLayout,
  { stages }: ProjectionInput,
  { order, openings, amounts, tapCounts, tapRoom }: ModelParts,
): number[] {
  const steps = stages.length - 1
  const inRoom = (room: VariedRoom | 'lags', items: number[]) =>
    items.map((item) => layout.addressOf(room) / 8 + 2 * item)
  switch (target.kind) {
    case 'channels':
      return inRoom(target.room, [order.indexOf(target.channel)])
    case 'rates':
      return inRoom(
        'rates',
        target.channels.map((channel) => order.indexOf(channel) * steps + target.step),
      )
    case 'stage':
      return inRoom('stageCosts', [target.stage])
    case 'opening':
      return inRoom('openings', [
        openings.findIndex(({ channel, stage }) => channel === target.channel && stage === target.stage),
      ])
    case 'plan':
      return inRoom(target.room, [0])
    case 'amount':
      return inRoom('amounts', [amounts.findIndex((amount) => amount.path === target.path)])
    case 'lag':
      return inRoom(
        'lags',
        Array.from({ length: tapCounts[target.step]! }, (_, k) => target.step * tapRoom + k),
      )
    default:
      return []
  }
}
