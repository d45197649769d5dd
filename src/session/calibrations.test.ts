import { expect, it, vi } from 'vitest'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import { idleEngine } from '#tests/fixtures/idle-engine.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { calibrationRequest } from './calibration-request.ts'
import { computeCalibrations } from './calibrations.ts'

it('asks the engine about revealed rounds alone: nobody else sees a sealed answer', async () => {
  const sample = sampleWorkspace()
  const [first, second] = orderedRounds(sample, 'calibration')
  const sealed = { ...sample, rounds: { ...sample.rounds, [second!.id]: { ...second!, revealedAt: null } } }
  const calibration = vi.fn(() => Promise.resolve('result'))
  const engine = { ...idleEngine, calibration } as unknown as typeof idleEngine
  const calibrated = await computeCalibrations(engine, sealed, {})
  expect(calibrated).toEqual([{ round: first, result: 'result' }])
  expect(calibration.mock.calls).toEqual([[calibrationRequest(sample, first as never), {}]])
})

it('asks for the stages that were chosen, lead by lead', () => {
  const sample = sampleWorkspace()
  const [round] = orderedRounds(sample, 'calibration')
  const { leads, stageIds } = calibrationRequest(sample, round as never)
  const abbreviations = (ids: readonly string[]) =>
    ids.map((id) => Object.values(sample.stages).find((stage) => stage.id === id)!.name)
  expect(leads).toHaveLength(10)
  expect(abbreviations(leads[3]!.stageIds)).toEqual([
    'Marketing qualified lead',
    'Lead',
    'Marketing qualified lead',
    'Marketing qualified lead',
    'Lead',
    'Lead',
  ])
  expect(abbreviations(stageIds)).toHaveLength(5)
})
