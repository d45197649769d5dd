import { numbersDigest } from '#domain/digest.ts'
import type { ChartSettings } from '#domain/kept-chart.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { RiskRequest, RiskResult } from '#engine/analysis/requests.ts'
import type { ExplainTarget, RiskQuantity } from '#engine/explain/explanation.ts'
import type { Work } from '#session/use-task.ts'
import { firstFigure, firstTarget, ownTarget } from '../figure-target.ts'

export type RiskSettings = Extract<ChartSettings, { kind: 'risk' }>

/** What is put to the engine, and of which scenario it was asked. */
export interface RiskQuestion {
  settings: RiskSettings
  request: RiskRequest
}

const usualTrials = 10_000
export const largestSeed = 4_294_967_295

export function firstSettings(seen: Workspace): RiskSettings {
  const figure = firstFigure(seen)
  const target = firstTarget(seen, figure)
  return { kind: 'risk', subject: null, trials: usualTrials, seed: 1, view: 'fan', figure, target }
}

/** `seen` is the workspace with the scenario of the settings applied. No target: the plan's own, or none. */
export function riskQuestion(settings: RiskSettings, seen: Workspace): RiskQuestion {
  const { trials, seed, figure } = settings
  const target = settings.target ?? ownTarget(seen, figure)
  return { settings, request: { workspace: seen, trials, seed, figure, target } }
}

export const simulate: Work<RiskQuestion, RiskResult> = (engine, { request }, options) =>
  engine.risk(request, options)

/** A number that a run has said, to be explained. */
export function ofRun(
  { request: { figure, target } }: RiskQuestion,
  result: RiskResult,
  quantity: RiskQuantity,
): ExplainTarget {
  return { kind: 'risk', quantity, figure, goal: target, result }
}

/** Whether two questions have the same answer: the same draws of the same numbers. Names and notes change nothing. */
export function hasSameAnswer(one: RiskQuestion, other: RiskQuestion): boolean {
  const fields = ['trials', 'seed', 'figure', 'target'] as const
  if (fields.some((field) => one.request[field] !== other.request[field])) return false
  const [first, second] = [one.request.workspace, other.request.workspace]
  return first === second || numbersOf(first) === numbersOf(second)
}

const digests = new WeakMap<Workspace, string>()

/** All numbers of a workspace with its scenario applied already. */
function numbersOf(seen: Workspace): string {
  const known = digests.get(seen) ?? numbersDigest(seen, firstSettings(seen))
  digests.set(seen, known)
  return known
}
