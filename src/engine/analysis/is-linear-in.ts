import type { FigureName } from '#domain/figure-names.ts'
import type { InputDescription } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { projectionInput, type ProjectionInput } from '../projection-input.ts'

/** Sums over the months, of which each is a cost, a gain or a number of customers. */
const sums: ReadonlySet<FigureName> = new Set([
  'npv',
  'customers',
  'revenue',
  'grossProfit',
  'totalCost',
  'endCash',
])

/**
 * Whether a figure is known to be linear in one input, the others being as planned: then two plans say all. By the
 * way the figures are made, not by trying; false where it is not known. SPEC S100.
 */
export function isLinearIn(workspace: Workspace, figure: FigureName, input: InputDescription): boolean {
  const model = projectionInput(workspace)
  if (model === null || !sums.has(figure)) return false
  return isGain(input) || isCost(workspace, input) || isVolume(workspace, model, input)
}

/** What a customer brings; no cost depends on it. */
function isGain(input: InputDescription): boolean {
  return input.group === 'plan' && ['dealSize', 'recurringFee', 'margin'].includes(input.field)
}

function isCost(workspace: Workspace, input: InputDescription): boolean {
  switch (input.group) {
    case 'plan':
      return input.field === 'overhead' || input.field === 'investment'
    case 'stage':
      return input.field === 'costPerEntry' || input.field === 'personCost'
    case 'channel': {
      // With a budget, a higher cost buys fewer people.
      const isBudget = workspace.channels[input.channelId]?.volumeKind === 'budget'
      return input.field === 'costPerEntry'
        ? !isBudget
        : input.field === 'fixedCost' || input.field === 'oneOffCost'
    }
  }
}

/** How many come, and which share goes on, as long as nothing limits how many are worked. */
function isVolume(workspace: Workspace, { stages }: ProjectionInput, input: InputDescription): boolean {
  if (stages.some(({ capacity }) => capacity !== null)) return false
  if (input.group === 'channel') {
    const channel = workspace.channels[input.channelId]
    if (channel === undefined || channel.ceiling !== null) return false
    // Below a cost of 1 the largest budget would buy more than the largest volume (SPEC S24).
    return input.field === 'base' || (input.field === 'budget' && channel.costPerEntry >= 1)
  }
  if (input.group !== 'stage') return false
  const isComingBack = stages.some(({ recycling }) => recycling !== null && recycling.toStage !== null)
  return input.field === 'opening' || (input.field === 'rate' && !isComingBack)
}
