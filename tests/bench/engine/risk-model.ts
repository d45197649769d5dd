import type { RiskRequest } from '#engine/analysis/requests.ts'
import { blocksOf, simulator, trialsOfBlock } from '#engine/batch/simulate.ts'
import { variedProjectionInput } from '#engine/batch/vary.ts'
import { addToFan, emptyFan, finishFan, type FanState } from '#engine/risk/fan.ts'
import { uncertaintyOf } from '#engine/risk/uncertainty.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { denseInput, referenceWorkspace } from './inputs.ts'
import { riskWorkspace } from './risk-workspace.ts'

const kernel = await loadKernel()
const workspace = riskWorkspace(referenceWorkspace)
const input = denseInput(workspace)

/** Gets R2 ready from its inputs, samplers' tables included: cumulative cash is asked for, and nothing else. */
function prepare(seed: number) {
  return simulator(input, uncertaintyOf(workspace, seed), {
    kernel,
    vary: (variation) => variedProjectionInput(workspace, variation),
    names: [],
  })
}

/** Whether the kernel simulates the workload, or the plain projection has to. */
export function simulationWay(): 'kernel' | 'general' {
  return prepare(0).way
}

/** R2 on one thread: all blocks, one after the other. */
export function simulate(trials: number, seed: number) {
  const { simulateBlock } = prepare(seed)
  const fan = emptyFan(input.months)
  for (let block = 0; block < blocksOf(trials); block++)
    for (const cash of simulateBlock(block, trialsOfBlock(block, trials)).cash) addToFan(fan, cash)
  const { mean, p5, p50, p95 } = finishFan(fan, kernel).fan
  return { trials, mean, p5, p50, p95, probRoiPositive: profitableIn(fan) / trials }
}

/** ROI is above zero where the last balance is. */
function profitableIn({ kept }: FanState): number {
  let profitable = 0
  for (const { trials, cumulativeCash } of kept)
    for (let place = cumulativeCash.length - trials; place < cumulativeCash.length; place++)
      if (cumulativeCash[place]! > 0) profitable++
  return profitable
}

/** R2 as the application asks for it. */
export function riskOfReference(trials: number, seed: number): RiskRequest {
  return { workspace, trials, seed, figure: 'endCash', target: null }
}
