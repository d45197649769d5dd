import { projectionInput, type ProjectionInput } from '#engine/projection-input.ts'
import type { Workspace } from '#domain/workspace.ts'
import { readWorkspaceFile } from '#exchange/workspace-file.ts'
import referenceFile from '#tests/fixtures/reference.tuotto?raw'

/** The numbers of one projection as all contenders get them; see reference/workload.json. */
export interface BenchInputs {
  volume: number[]
  growth: number[]
  costPerVisit: number[]
  rate: number[][]
  lag: number[][]
  dealSize: number
  recurringFee: number
  margin: number
  churn: number
  overhead: number
  investment: number
  annualDiscount: number
}

/** The reference workload as a workspace. */
export const referenceWorkspace = readReference()
const planned = denseInput(referenceWorkspace)

/** What the engine reads of the reference workload, with the inputs that contenders vary. */
export function referenceInput(inputs: BenchInputs): ProjectionInput {
  return {
    ...planned,
    channels: planned.channels.map((channel, c) => ({
      ...channel,
      volume: { ...channel.volume, base: inputs.volume[c]!, growth: inputs.growth[c]! },
      costPerEntry: inputs.costPerVisit[c]!,
    })),
    rates: inputs.rate,
    lags: inputs.lag.map((shares) => Float64Array.from(shares)),
    economics: {
      ...planned.economics,
      dealSize: inputs.dealSize,
      recurringFee: inputs.recurringFee,
      margin: inputs.margin,
      churn: inputs.churn,
      overhead: inputs.overhead,
      investment: inputs.investment,
      discountRate: inputs.annualDiscount,
    },
  }
}

/** What the engine reads of a workspace that is known to have a path. */
export function denseInput(workspace: Workspace): ProjectionInput {
  const input = projectionInput(workspace)
  if (input === null) throw new Error('no stage is on the path')
  return input
}

function readReference(): Workspace {
  const result = readWorkspaceFile(referenceFile)
  if (!result.ok) throw new Error(`the reference workspace is refused: ${JSON.stringify(result.problems)}`)
  return result.workspace
}
