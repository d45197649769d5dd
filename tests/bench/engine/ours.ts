// What the bench needs of the application's own code, built as one module for Node.
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { denseInput } from './inputs.ts'
import { projectionInKernel } from './kernel-model.ts'
import { projectOnce } from './reference-model.ts'
import { simulate } from './risk-model.ts'
import { largeSize, sizedWorkspace, type PlanSize } from './sized-workspace.ts'

export * as kernelModel from './kernel-model.ts'
export { referenceModel } from './reference-model.ts'
export * as riskModel from './risk-model.ts'
export * as riskWorkers from './risk-workers.ts'

/** What a dimension's growth is measured on. */
interface SizedEngine {
  /** Computes one projection of a size */
  once(size: PlanSize): () => unknown
  /** Simulates so many trials, in units of its own */
  simulation(trials: number): () => unknown
}

const middling: PlanSize = { months: 30, channels: 6, stages: 6 }

/** The plain engine simulates by projecting each trial. */
const reference: SizedEngine = {
  once(size) {
    const input = denseInput(sizedWorkspace(size))
    return () => projectOnce(input)
  },
  simulation(trials) {
    const inputs = Array.from({ length: trials }, () => denseInput(sizedWorkspace(middling)))
    return () => inputs.map(projectOnce)
  },
}

const kernel: SizedEngine = {
  once: (size) => projectionInKernel(denseInput(sizedWorkspace(size))),
  simulation: (trials) => () => simulate(trials * 10_000, 0),
}

export const sizedEngines: Record<string, SizedEngine> = { kernel, reference }

/** A large workspace as a file. */
export function largeWorkspaceFile(): string {
  return writeWorkspaceFile(sizedWorkspace(largeSize), {
    application: 'Tuottolaskuri bench',
    savedAt: '2025-01-01T00:00:00.000Z',
  })
}
