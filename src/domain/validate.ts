import * as z from 'zod/mini'
import { findAgreementContradictions } from './agreement/contradictions.ts'
import { logoOwners, logoSchema } from './agreement/logo.ts'
import { agreementSchema } from './agreement/party.ts'
import { positionSchema } from './agreement/position.ts'
import { answerSchema, roundSchema } from './agreement/round.ts'
import { sampleLeadSchema } from './agreement/sample-lead.ts'
import { versionSchema } from './agreement/version.ts'
import { channelSchema } from './channel.ts'
import { answerKey, identifier, inputPath } from './fields.ts'
import { keptChartSchema } from './kept-chart.ts'
import { planSchema } from './plan.ts'
import { problem, problemsOf, type Problem } from './problem.ts'
import { profileSchema } from './profile.ts'
import { provenanceSchema } from './provenance.ts'
import { inputRangeSchema } from './range.ts'
import { scenarioSchema } from './scenario.ts'
import { stageNumbersSchema } from './stage-numbers.ts'
import { stageSchema } from './stage.ts'
import { whatIfSchema } from './what-if.ts'
import { pathStages, type Workspace } from './workspace.ts'

export const workspaceSchema = z.strictObject({
  profile: profileSchema,
  plan: planSchema,
  stages: z.record(identifier, stageSchema),
  stageNumbers: z.record(identifier, stageNumbersSchema),
  channels: z.record(identifier, channelSchema),
  provenance: z.record(inputPath, provenanceSchema),
  whatIf: whatIfSchema,
  scenarios: z.record(identifier, scenarioSchema),
  ranges: z.record(inputPath, inputRangeSchema),
  charts: z.record(identifier, keptChartSchema),
  agreement: agreementSchema,
  rounds: z.record(identifier, roundSchema),
  answers: z.record(answerKey, answerSchema),
  sampleLeads: z.record(identifier, sampleLeadSchema),
  positions: z.record(answerKey, positionSchema),
  versions: z.record(z.string().check(z.regex(/^[1-9][0-9]{0,3}$/)), versionSchema),
  logos: z.partialRecord(z.enum(logoOwners), logoSchema),
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
  const { profile, stages, stageNumbers, channels, provenance, whatIf, scenarios, ranges, charts } = workspace
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
    for (const field of ['channelRates', 'opening'] as const)
      for (const channelId of Object.keys(numbers[field]))
        if (!Object.hasOwn(channels, channelId))
          problems.push(problem(`stageNumbers/${key}/${field}/${channelId}`, 'unknown-channel'))
  }
  problems.push(...findRecyclingProblems(workspace))
  for (const [key, channel] of Object.entries(channels)) {
    if (channel.id !== key) problems.push(problem(`channels/${key}/id`, 'duplicate'))
    const entry = Object.hasOwn(stages, channel.entryStageId) ? stages[channel.entryStageId] : undefined
    if (entry === undefined) problems.push(problem(`channels/${key}/entryStageId`, 'unknown-stage'))
    else if (entry.placement !== 'path')
      problems.push(problem(`channels/${key}/entryStageId`, 'beside-the-path'))
  }
  for (const [key, entry] of Object.entries(provenance))
    if (entry.path !== key) problems.push(problem(`provenance/${key}/path`, 'duplicate'))
  for (const [key, entry] of Object.entries(ranges))
    if (entry.path !== key) problems.push(problem(`ranges/${key}/path`, 'duplicate'))
  problems.push(...compareOrder('whatIf/scenarioOrder', whatIf.scenarioOrder, Object.keys(scenarios)))
  problems.push(...compareOrder('whatIf/chartOrder', whatIf.chartOrder, Object.keys(charts)))
  for (const [key, scenario] of Object.entries(scenarios))
    if (scenario.id !== key) problems.push(problem(`scenarios/${key}/id`, 'duplicate'))
  for (const [key, chart] of Object.entries(charts))
    if (chart.id !== key) problems.push(problem(`charts/${key}/id`, 'duplicate'))
  const { baselineScenarioId } = whatIf
  if (baselineScenarioId !== null && !Object.hasOwn(scenarios, baselineScenarioId))
    problems.push(problem('whatIf/baselineScenarioId', 'unknown-scenario'))
  if (new Set(whatIf.levers.map(({ path }) => path)).size < whatIf.levers.length)
    problems.push(problem('whatIf/levers', 'duplicate'))
  return [...problems, ...findAgreementContradictions(workspace)]
}

/** Those lost at a step come back to the stage itself or to one before it, or leave the path. */
function findRecyclingProblems(workspace: Workspace): Problem[] {
  const place = new Map<string, number>(pathStages(workspace).map((stage, index) => [stage.id, index]))
  return Object.entries(workspace.stageNumbers).flatMap(([key, { recycleToStageId }]) => {
    if (recycleToStageId === null) return []
    const path = `stageNumbers/${key}/recycleToStageId`
    if (!Object.hasOwn(workspace.stages, recycleToStageId)) return [problem(path, 'unknown-stage')]
    const [from, to] = [place.get(key), place.get(recycleToStageId)]
    return from !== undefined && to !== undefined && to > from ? [problem(path, 'recycles-forward')] : []
  })
}

function compareOrder(path: string, order: readonly string[], keys: readonly string[]): Problem[] {
  const isSame =
    order.length === keys.length &&
    new Set(order).size === order.length &&
    keys.every((key) => order.includes(key))
  return isSame ? [] : [problem(path, 'order-differs')]
}
