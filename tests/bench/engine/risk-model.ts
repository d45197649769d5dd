import { blocksOf, simulator, trialsOfBlock, type SimulatedBlock } from '#engine/batch/simulate.ts'
import { variedProjectionInput } from '#engine/batch/vary.ts'
import { addToFan, emptyFan, finishFan, type FanLines, type FanState } from '#engine/risk/fan.ts'
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

export interface BlockRange {
  trials: number
  seed: number
  from: number
  /** Not included */
  to: number
}

/** Some blocks of a simulation of so many trials. */
export function simulateBlocks({ trials, seed, from, to }: BlockRange): SimulatedBlock[] {
  const { simulateBlock } = prepare(seed)
  return Array.from({ length: to - from }, (_, i) => simulateBlock(from + i, trialsOfBlock(from + i, trials)))
}

/** R2 on one thread. */
export function simulate(trials: number, seed: number) {
  const fan = fanOf(simulateBlocks({ trials, seed, from: 0, to: blocksOf(trials) }))
  return outcomeOf(fan, finishFan(fan, kernel).fan)
}

export function fanOf(blocks: readonly SimulatedBlock[]): FanState {
  const fan = emptyFan(input.months)
  for (const block of blocks) addToFan(fan, block)
  return fan
}

/** What R2 asks for. */
export function outcomeOf({ trials, kept }: FanState, { mean, p5, p50, p95 }: FanLines) {
  // ROI is above zero where the last balance is.
  let profitable = 0
  for (const block of kept)
    for (const balance of block.cumulativeCash.subarray(-block.trials)) if (balance > 0) profitable++
  return { trials, mean, p5, p50, p95, probRoiPositive: profitable / trials }
}
