// What the application computes many projections with. The first argument is the module that holds it.
import { pathToFileURL } from 'node:url'
import { wholeAmounts } from '../workloads.mjs'
import { applicationVersion } from './application-version.mjs'
import { serve } from './serve.mjs'

const { kernelModel, riskModel, riskWorkers } = await import(pathToFileURL(process.argv[2]))
const trials = wholeAmounts.R2

const analyses = {
  R1: (repetition) => kernelModel.moveVolumes(1 + 1e-7 * repetition),
  R3: kernelModel.evaluateGrid,
  R4: kernelModel.evaluateTornado,
}
const simulations = {
  R2: (repetition) => riskModel.simulate(trials, repetition),
  R2w2: (repetition) => riskWorkers.simulateWithWorkers(trials, repetition),
}
const isSimulated = riskModel.simulationWay() === 'kernel'
const units = isSimulated ? { ...analyses, ...simulations } : analyses
const reason = 'the simulation did not take the kernel'

await serve(
  {
    version: applicationVersion(),
    workloads: Object.keys(units),
    without: isSimulated ? {} : Object.fromEntries(Object.keys(simulations).map((name) => [name, reason])),
  },
  units,
  async () => {
    kernelModel.moveVolumes(1)
    const answers = {
      R1: kernelModel.readProjection(),
      R3: kernelModel.evaluateGrid(),
      R4: kernelModel.evaluateTornado(),
    }
    if (!isSimulated) return answers
    return {
      ...answers,
      R2: riskModel.simulate(trials, 42),
      R2w2: await riskWorkers.simulateWithWorkers(trials, 43),
    }
  },
)
riskWorkers.stopWorkers()
