import * as z from 'zod/mini'
import { channelSchema } from './channel.ts'
import { planSchema } from './plan.ts'
import { identifier } from './fields.ts'
import { problem, problemsOf, type Problem } from './problem.ts'
import { profileSchema } from './profile.ts'
import { inputPath, provenanceSchema } from './provenance.ts'
import { stageNumbersSchema } from './stage-numbers.ts'
import { stageSchema } from './stage.ts'
import type { Workspace } from './workspace.ts'

export const workspaceSchema = z.strictObject({
  profile: profileSchema,
  plan: planSchema,
  stages: z.record(identifier, stageSchema),
  stageNumbers: z.record(identifier, stageNumbersSchema),
  channels: z.record(identifier, channelSchema),
  provenance: z.record(inputPath, provenanceSchema),
})

/** Checks the shape of a workspace from outside and what its records say of each other. */
export function parseWorkspace(
  value: unknown,
): { ok: true; workspace: Workspace } | { ok: false; problems: Problem[] } {
  const parsed = workspaceSchema.safeParse(value)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, '') }
  const workspace = parsed.data as unknown as Workspace
  const problems = findContradictions(workspace)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, workspace }
}

/** What the records of a workspace say of each other: order, references, keys. */
export function findContradictions(workspace: Workspace): Problem[] {
  const { profile, stages, stageNumbers, channels, provenance } = workspace
  const problems: Problem[] = []
  problems.push(...compareOrder('profile/stageOrder', profile.stageOrder, Object.keys(stages)))
  problems.push(...compareOrder('profile/channelOrder', profile.channelOrder, Object.keys(channels)))
  problems.push(...compareOrder('stageNumbers', Object.keys(stages), Object.keys(stageNumbers)))
  for (const [key, stage] of Object.entries(stages)) {
    if (stage.id !== key) problems.push(problem(`stages/${key}/id`, 'duplicate'))
    const target = stage.sendBack.toStageId
    if (target !== null && !Object.hasOwn(stages, target))
      problems.push(problem(`stages/${key}/sendBack/toStageId`, 'unknown-stage'))
  }
  for (const [key, numbers] of Object.entries(stageNumbers)) {
    if (numbers.stageId !== key) problems.push(problem(`stageNumbers/${key}/stageId`, 'duplicate'))
    for (const channelId of Object.keys(numbers.channelRates))
      if (!Object.hasOwn(channels, channelId))
        problems.push(problem(`stageNumbers/${key}/channelRates/${channelId}`, 'unknown-channel'))
  }
  for (const [key, channel] of Object.entries(channels)) {
    if (channel.id !== key) problems.push(problem(`channels/${key}/id`, 'duplicate'))
    const entry = Object.hasOwn(stages, channel.entryStageId) ? stages[channel.entryStageId] : undefined
    if (entry === undefined) problems.push(problem(`channels/${key}/entryStageId`, 'unknown-stage'))
    else if (entry.placement !== 'path')
      problems.push(problem(`channels/${key}/entryStageId`, 'beside-the-path'))
  }
  for (const [key, entry] of Object.entries(provenance))
    if (entry.path !== key) problems.push(problem(`provenance/${key}/path`, 'duplicate'))
  return problems
}

function compareOrder(path: string, order: readonly string[], keys: readonly string[]): Problem[] {
  const isSame =
    order.length === keys.length &&
    new Set(order).size === order.length &&
    keys.every((key) => order.includes(key))
  return isSame ? [] : [problem(path, 'order-differs')]
}
